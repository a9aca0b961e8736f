package hemerotheque.importing.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/// What a reader may judge a file by: its name, its size in bytes, and its first bytes.
///
/// @param bytes at most [#LENGTH], fewer where the file is shorter
public record FileHead(String name, long size, byte[] bytes) {

    /// Bytes, our choice: enough for a prologue, comments and a doctype.
    public static final int LENGTH = 4096;

    /// The first bytes of `file`, as many as can be read: damage behind them is for its reader to meet.
    ///
    /// @throws IOException where the very first byte cannot be read
    public static FileHead of(SavedFile file) throws IOException {
        var head = new byte[LENGTH];
        int length = 0;
        try (var in = file.open()) {
            for (int read = 0; read >= 0 && length < LENGTH; length += Math.max(read, 0)) {
                read = in.read(head, length, LENGTH - length);
            }
        } catch (IOException e) {
            if (length == 0) throw e;
        }
        return new FileHead(file.name(), file.size(), Arrays.copyOf(head, length));
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
