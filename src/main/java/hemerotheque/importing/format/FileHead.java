package hemerotheque.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// What a reader may judge a file by: its name, its size in bytes, and its first bytes.
///
/// @param bytes at most [#LENGTH], fewer where the file is shorter
/// @param further the first [#FURTHER] bytes as characters, see [#beginning]
/// @param lower the same in lower case, see [#inLowerCase]
public record FileHead(String name, long size, byte[] bytes, Supplier<String> further, Supplier<String> lower) {

    /// Bytes, our choice: enough for a prologue, comments and a doctype.
    public static final int LENGTH = 4096;

    /// Bytes, our choice: enough for the style sheet that a database sets before its first article.
    public static final int FURTHER = 256 << 10;

    /// Of a file that is no longer than `bytes`.
    public FileHead(String name, long size, byte[] bytes) {
        this(name, size, bytes, new Once(() -> HeadText.of(bytes)));
    }

    private FileHead(String name, long size, byte[] bytes, Supplier<String> further) {
        this(name, size, bytes, further, new Once(() -> further.get().toLowerCase(Locale.ROOT)));
    }

    /// The first bytes of `file`, as many as can be read: damage behind them is for its reader to meet.
    ///
    /// @throws IOException where the very first byte cannot be read
    public static FileHead of(SavedFile file) throws IOException {
        return new FileHead(file.name(), file.size(), first(file, LENGTH), new Once(() -> further(file)));
    }

    private static byte[] first(SavedFile file, int most) throws IOException {
        var head = new byte[most];
        int length = 0;
        try (var in = file.open()) {
            for (int read = 0; read >= 0 && length < most; length += Math.max(read, 0)) {
                read = in.read(head, length, most - length);
            }
        } catch (IOException e) {
            if (length == 0) throw e;
        }
        return Arrays.copyOf(head, length);
    }

    /// The first [#FURTHER] bytes as characters, as [HeadText] takes them: for a sign that may stand behind a long
    /// style
    /// sheet. Read from the file when first asked for, so the first [#LENGTH] are to be looked at before.
    ///
    /// @throws UncheckedIOException where the file cannot be read
    public String beginning() {
        return further.get();
    }

    /// [#beginning] in lower case. To look for a word in it costs a hundredth of a pattern: asked first, it spares most
    /// files the patterns.
    public String inLowerCase() {
        return lower.get();
    }

    /// Whether the name ends with a dot and one of `extensions`, in either case.
    public boolean hasExtension(String... extensions) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var extension : extensions) {
            if (lower.endsWith("." + extension)) return true;
        }
        return false;
    }

    private static String further(SavedFile file) {
        try {
            return HeadText.of(first(file, FURTHER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asked by several readers, read by the first; of one thread.
    private static final class Once implements Supplier<String> {

        private final Supplier<String> reading;
        private String read = "";
        private boolean done;

        private Once(Supplier<String> reading) {
            this.reading = reading;
        }

        @Override
        public String get() {
            if (!done) read = reading.get();
            done = true;
            return read;
        }
    }
}
