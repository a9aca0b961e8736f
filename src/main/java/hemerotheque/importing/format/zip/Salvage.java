package hemerotheque.importing.format.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The files of a zip found by the header that stands before each, where the directory is missing or damaged.
///
/// Source: PKWARE APPNOTE 6.3, sections 4.3.7 and 4.3.9.
final class Salvage {

    static final long HEADER_MARK = 0x04034b50;
    private static final long DESCRIPTOR_MARK = 0x08074b50;

    static final int HEADER = 30; // bytes, without its names
    private static final int LATEST_VERSION = 99; // 6.3 is 63; our choice of what may come

    private static final int UTF8 = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 1 << 3;

    private final Window window;

    private Salvage(Window window) {
        this.window = window;
    }

    /// What can be found, in the order of the file.
    ///
    /// @param most one more is found at the most
    static List<Entry> from(Window window, int most) throws IOException {
        return new Salvage(window).entries(most);
    }

    private List<Entry> entries(int most) throws IOException {
        var entries = new ArrayList<Entry>();
        var at = window.find(0, HEADER_MARK);
        while (at.isPresent() && entries.size() <= most) {
            long header = at.get();
            long next = header + 4;
            if (isHeader(header)) {
                var entry = entry(header);
                entries.add(entry);
                next = data(header) + entry.packed();
            }
            at = window.find(next, HEADER_MARK);
        }
        return entries;
    }

    /// Whether more than the mark is that of a header.
    private boolean isHeader(long at) throws IOException {
        return window.has(at, HEADER)
                && window.get(at + 4) <= LATEST_VERSION
                && Entry.isMethod(window.u16(at + 8))
                && window.u16(at + 26) > 0
                && window.has(data(at), 0);
    }

    private long data(long header) throws IOException {
        return header + HEADER + window.u16(header + 26) + window.u16(header + 28);
    }

    private Entry entry(long header) throws IOException {
        int flags = window.u16(header + 6);
        int nameLength = window.u16(header + 26);
        var raw = window.bytes(header + HEADER, nameLength);
        var fields = new Fields(window, header + HEADER + nameLength, window.u16(header + 28));
        var sizes = fields.sizes(window.u32(header + 22), window.u32(header + 18), header);
        long data = data(header);
        boolean told = (flags & SIZES_BEHIND) == 0 && isEnd(data, sizes.packed());
        long end = told ? data + sizes.packed() : end(data).orElse(window.size());
        return new Entry(
                fields.name(raw).map(EntryName::shown).orElseGet(() -> EntryName.of(raw, (flags & UTF8) != 0)),
                header,
                end - data,
                told ? sizes.size() : end - data,
                told ? OptionalLong.of(window.u32(header + 14)) : crcAt(end),
                window.u16(header + 8),
                (flags & ENCRYPTED) != 0,
                false); // only the directory tells links
    }

    /// Whether something of a zip follows, or nothing at all; so it is, too, for the last file where its end is
    /// missing.
    private boolean isEnd(long data, long packed) throws IOException {
        if (packed >= 0 && !window.has(data, packed)) return end(data).isEmpty();
        if (packed < 0) return false;
        long end = data + packed;
        return end == window.size() || window.get(end) == 'P' && window.get(end + 1) == 'K';
    }

    /// The next part of the zip from `data` on. Packed bytes may look like a mark: what stands behind it must fit.
    private Optional<Long> end(long data) throws IOException {
        var marks = new long[] {DESCRIPTOR_MARK, HEADER_MARK, Directory.ENTRY_MARK, Directory.END_MARK};
        var at = window.find(data, marks);
        while (at.isPresent() && !isPart(at.get(), data)) at = window.find(at.get() + 1, marks);
        return at;
    }

    private boolean isPart(long at, long data) throws IOException {
        long mark = window.u32(at);
        if (mark == HEADER_MARK) return isHeader(at);
        if (mark == DESCRIPTOR_MARK) return window.u32(at + 8) == (at - data & 0xFFFFFFFFL);
        if (mark == Directory.ENTRY_MARK) return Entry.isMethod(window.u16(at + 10)) && window.u16(at + 28) > 0;
        return window.u32(at + 4) == 0;
    }

    private OptionalLong crcAt(long end) throws IOException {
        boolean described = window.has(end, 8) && window.u32(end) == DESCRIPTOR_MARK;
        return described ? OptionalLong.of(window.u32(end + 4)) : OptionalLong.empty();
    }
}
