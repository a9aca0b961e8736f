package hemerotheque.importing.format;

import java.io.IOException;
import java.util.Locale;

/// What a reader may judge a file by: its name, its size in bytes, and its first bytes.
///
/// @param bytes at most [#LENGTH], fewer where the file is shorter
public record FileHead(String name, long size, byte[] bytes) {

    /// Bytes, our choice: enough for a prologue, comments and a doctype.
    public static final int LENGTH = 4096;

    public static FileHead of(SavedFile file) throws IOException {
        try (var in = file.open()) {
            return new FileHead(file.name(), file.size(), in.readNBytes(LENGTH));
        }
    }

    /// Whether the name ends with a dot and one of `extensions`, in either case.
    public boolean hasExtension(String... extensions) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var extension : extensions) {
            if (lower.endsWith("." + extension)) return true;
        }
        return false;
    }
}
