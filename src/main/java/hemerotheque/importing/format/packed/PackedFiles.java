package hemerotheque.importing.format.packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The zip in a file that is something else as well: found by the directory at its end, whatever stands before and
/// behind it, which the platform's own readers do not allow.
///
/// Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
final class PackedFiles {

    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int FILE_MARK = 0x04034b50;
    private static final int END = 22; // bytes of the end of the directory
    private static final int ENTRY = 46; // bytes of an entry of the directory, without its names
    private static final int FILE = 30; // bytes of the head of a file, without its names
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private static final int MOST_ENDS = 20; // our choice: what looks like the end of a directory and is none

    private static final int MOST_FILES = 10_000; // our choice: a page has some hundred

    /// @param at where the head of the file stands
    private record Entry(int at, int packed, long crc, int method, boolean encrypted) {}

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private PackedFiles(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The last zip in `bytes`; nothing where there is none.
    static Optional<PackedFiles> in(byte[] bytes) {
        var files = new PackedFiles(bytes);
        int tried = 0;
        for (int at = bytes.length - END; at >= ENTRY && tried < MOST_ENDS; at--) {
            if (bytes[at] != 'P' || files.bytes.getInt(at) != END_MARK) continue;
            if (files.readDirectory(at)) return Optional.of(files);
            tried++;
        }
        return Optional.empty();
    }

    /// Whether a directory stands before its end at `end`; its entries are noted. Places are counted from where the zip
    /// begins, or from where the file does.
    private boolean readDirectory(int end) {
        long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long told = Integer.toUnsignedLong(bytes.getInt(end + 16));
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (size < ENTRY || size > end || count == 0 || count > MOST_FILES) return false;
        int at = end - (int) size;
        long shift = at - told;
        entries.clear();
        for (int i = 0; i < count && at + ENTRY <= end && bytes.getInt(at) == ENTRY_MARK; i++) {
            at = readEntry(at, end, shift);
        }
        return !entries.isEmpty();
    }

    /// @return where the next entry stands
    private int readEntry(int at, int end, long shift) {
        int name = Short.toUnsignedInt(bytes.getShort(at + 28));
        int extra = Short.toUnsignedInt(bytes.getShort(at + 30));
        int comment = Short.toUnsignedInt(bytes.getShort(at + 32));
        long place = shift + Integer.toUnsignedLong(bytes.getInt(at + 42));
        long packed = Integer.toUnsignedLong(bytes.getInt(at + 20));
        if (at + ENTRY + name <= end && isHead(place) && packed <= bytes.capacity()) {
            boolean encrypted = (bytes.getShort(at + 8) & ENCRYPTED) != 0;
            long crc = Integer.toUnsignedLong(bytes.getInt(at + 16));
            var entry = new Entry((int) place, (int) packed, crc, bytes.getShort(at + 10), encrypted);
            entries.putIfAbsent(new String(bytes.array(), at + ENTRY, name, StandardCharsets.UTF_8), entry);
        }
        return at + ENTRY + name + extra + comment;
    }

    private boolean isHead(long place) {
        return place >= 0 && place + FILE <= bytes.capacity() && bytes.getInt((int) place) == FILE_MARK;
    }

    /// As the zip writes them, in its order.
    Set<String> names() {
        return entries.keySet();
    }

    /// The bytes of a file.
    ///
    /// @param longest bytes that are unpacked, and some more to tell a longer file by
    /// @return nothing where it is not there, encrypted, packed in an unknown way or damaged
    Optional<byte[]> bytes(String name, int longest) {
        return Optional.ofNullable(entries.get(name))
                .filter(entry -> !entry.encrypted())
                .flatMap(entry -> unpacked(entry, longest));
    }

    private Optional<byte[]> unpacked(Entry entry, int longest) {
        int names = Short.toUnsignedInt(bytes.getShort(entry.at() + 26))
                + Short.toUnsignedInt(bytes.getShort(entry.at() + 28));
        int from = entry.at() + FILE + names;
        if (from + (long) entry.packed() > bytes.capacity()) return Optional.empty();
        var all = switch (entry.method()) {
            case STORED -> Optional.of(stored(from, entry.packed(), longest));
            case DEFLATED -> inflated(from, entry.packed(), longest);
            default -> Optional.<byte[]>empty();
        };
        return all.filter(whole -> whole.length > longest || crc(whole) == entry.crc()); // too long: its reader tells
    }

    private byte[] stored(int from, int length, int longest) {
        var all = new byte[Math.min(length, longest + 1)];
        bytes.get(from, all);
        return all;
    }

    private Optional<byte[]> inflated(int from, int length, int longest) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), from, length);
            var all = new ByteArrayOutputStream();
            var piece = new byte[1 << 14];
            while (!inflater.finished() && all.size() <= longest) {
                int read = inflater.inflate(piece);
                if (read == 0 && !inflater.finished()) return Optional.empty(); // its end is missing
                all.write(piece, 0, read);
            }
            return Optional.of(all.toByteArray());
        } catch (DataFormatException e) {
            return Optional.empty(); // damaged: the answer, no failure
        } finally {
            inflater.end();
        }
    }

    private static long crc(byte[] all) {
        var crc = new CRC32();
        crc.update(all);
        return crc.getValue();
    }
}
