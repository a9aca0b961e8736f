package hemerotheque.importing.format.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The directory at the end of a zip, found whatever stands before the zip and behind it.
///
/// Source: PKWARE APPNOTE 6.3, sections 4.3.12 to 4.3.16.
///
/// @param entries in its order, at the most [Limits#entries] and one more
/// @param whole false where it breaks off, or lies elsewhere than it is said to
/// @param at the byte at which it begins
/// @param split whether the zip is one of several pieces
record Directory(List<Entry> entries, boolean whole, long at, boolean split) {

    static final long END_MARK = 0x06054b50;
    static final long ENTRY_MARK = 0x02014b50;
    private static final long LARGE_END_MARK = 0x06064b50;
    private static final long LOCATOR_MARK = 0x07064b50;

    private static final int END = 22; // bytes of the end of the directory, without its comment
    private static final int ENTRY = 46; // bytes of an entry, without its names
    private static final int LARGE_END = 56;
    private static final int LOCATOR = 20;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST_ENDS = 20; // our choice: what looks like the end of a directory and is none

    private static final int UTF8 = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;

    /// What the end says.
    ///
    /// @param at where the directory ends
    private record End(long at, long count, long size, long told, boolean split) {}

    /// The last one in a file; nothing where there is none.
    static Optional<Directory> in(Window window, int most) throws IOException {
        boolean plain = window.u32(0) == Salvage.HEADER_MARK; // anything may stand behind one that is a page as well
        long first = plain ? Math.max(0, window.size() - END - LONGEST_COMMENT) : 0;
        Optional<Directory> broken = Optional.empty();
        int tried = 0;
        for (long at = window.size() - END; at >= first && tried < MOST_ENDS; at--) {
            if (window.get(at) != 'P' || window.u32(at) != END_MARK) continue;
            var directory = before(end(window, at), window, most);
            if (directory.whole()) return Optional.of(directory);
            if (broken.isEmpty()) broken = Optional.of(directory);
            tried++;
        }
        return broken;
    }

    private static End end(Window window, long at) throws IOException {
        int disk = window.u16(at + 4);
        boolean split = disk != 0 && disk != 0xFFFF;
        long locator = at - LOCATOR;
        if (locator >= 0 && window.u32(locator) == LOCATOR_MARK) {
            for (long large : new long[] {window.u64(locator + 8), locator - LARGE_END}) {
                if (!window.has(large, LARGE_END) || window.u32(large) != LARGE_END_MARK) continue;
                return new End(large, window.u64(large + 32), window.u64(large + 40), window.u64(large + 48), split);
            }
        }
        return new End(at, window.u16(at + 10), window.u32(at + 12), window.u32(at + 16), split);
    }

    /// Places are counted from where the zip begins, or from where the file does.
    private static Directory before(End end, Window window, int most) throws IOException {
        long start = end.at() - end.size();
        var entries = new ArrayList<Entry>();
        if (end.count() == 0) return new Directory(entries, end.size() == 0, end.at(), end.split());
        if (!window.has(start, ENTRY)) return new Directory(entries, false, Math.max(0, start), end.split());
        long at = start;
        while (entries.size() <= most && at + ENTRY <= end.at() && window.u32(at) == ENTRY_MARK) {
            entries.add(entry(window, at, start - end.told()));
            at += ENTRY + window.u16(at + 28) + window.u16(at + 30) + window.u16(at + 32);
        }
        boolean complete = entries.size() > most || entries.size() >= end.count() && at <= end.at();
        boolean whole = complete && !isOfAnother(window, start - end.told());
        return new Directory(entries, whole, start, end.split());
    }

    /// Whether files of a zip stand before the byte from which this one counts: this is then the directory of a zip in
    /// it.
    private static boolean isOfAnother(Window window, long shift) throws IOException {
        return shift > 0 && window.u32(0) == Salvage.HEADER_MARK;
    }

    private static Entry entry(Window window, long at, long shift) throws IOException {
        int flags = window.u16(at + 8);
        int nameLength = window.u16(at + 28);
        var raw = window.bytes(at + ENTRY, nameLength);
        var fields = new Fields(window, at + ENTRY + nameLength, window.u16(at + 30));
        var sizes = fields.sizes(window.u32(at + 24), window.u32(at + 20), window.u32(at + 42));
        var name = fields.name(raw).map(EntryName::shown);
        boolean link = (window.u16(at + 40) & KIND_OF_FILE) == LINK; // the rights of Unix, in the upper half
        return new Entry(
                name.orElseGet(() -> EntryName.of(raw, (flags & UTF8) != 0)),
                shift + sizes.header(),
                sizes.packed(),
                sizes.size(),
                OptionalLong.of(window.u32(at + 16)),
                window.u16(at + 10),
                (flags & ENCRYPTED) != 0,
                link);
    }
}
