package hemerotheque.importing.format.zip;

import java.util.Map;
import java.util.OptionalLong;

/// One file or folder of a zip, as the directory or the file's own header tells of it: none of it need be true.
///
/// @param name with its folders, parted by `/`: a label, not a path
/// @param header the byte at which its header begins
/// @param packed bytes of it in the zip
/// @param size bytes of it once unpacked
/// @param crc absent where it is told nowhere
/// @param method how it is packed. Source: PKWARE APPNOTE 6.3, section 4.4.5
/// @param link whether it only names another file
record Entry(
        String name,
        long header,
        long packed,
        long size,
        OptionalLong crc,
        int method,
        boolean encrypted,
        boolean link) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final Map<Integer, String> METHODS = Map.ofEntries(
            Map.entry(1, "shrink"),
            Map.entry(2, "reduce"),
            Map.entry(3, "reduce"),
            Map.entry(4, "reduce"),
            Map.entry(5, "reduce"),
            Map.entry(6, "implode"),
            Map.entry(9, "deflate64"),
            Map.entry(10, "implode"),
            Map.entry(12, "bzip2"),
            Map.entry(14, "lzma"),
            Map.entry(16, "cmpsc"),
            Map.entry(18, "terse"),
            Map.entry(19, "lz77"),
            Map.entry(20, "zstd"),
            Map.entry(93, "zstd"),
            Map.entry(94, "mp3"),
            Map.entry(95, "xz"),
            Map.entry(96, "jpeg"),
            Map.entry(97, "wavpack"),
            Map.entry(98, "ppmd"),
            Map.entry(99, "aes"));

    /// Whether `method` is one that a zip may have.
    static boolean isMethod(int method) {
        return method == STORED || method == DEFLATED || METHODS.containsKey(method);
    }

    boolean isPackedInAKnownWay() {
        return method == STORED || method == DEFLATED;
    }

    /// How it is packed: `bzip2`, or the number of the method.
    String packing() {
        return METHODS.getOrDefault(method, Integer.toString(method));
    }

    /// What is stored of it from `offset` on.
    Entry from(long offset) {
        long rest = Math.max(0, packed - offset);
        return new Entry(name, header, rest, rest, OptionalLong.empty(), method, encrypted, link);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
