package hemerotheque.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/// What a reader may judge a file by: its name, its size in bytes, and its first bytes.
///
/// Each way to look at the bytes is worked out when first asked for, and once for all readers: for one thread.
public final class FileHead {

    /// Bytes, our choice: enough for a prologue, comments and a doctype.
    public static final int LENGTH = 4096;

    /// Bytes, our choice: enough for the style sheet that a database sets before its first article.
    public static final int FURTHER = 256 << 10;

    private final String name;
    private final long size;
    private final byte[] bytes;
    private final Once<Boolean> binary;
    private final Once<String> text;
    private final Once<String> lowerText;
    private final Once<String> latin;
    private final Once<String> further;
    private final Once<String> lowerFurther;

    /// Of a file that is no longer than `bytes`.
    public FileHead(String name, long size, byte[] bytes) {
        this(name, size, bytes, () -> HeadText.of(bytes));
    }

    private FileHead(String name, long size, byte[] bytes, Supplier<String> further) {
        this.name = name;
        this.size = size;
        this.bytes = bytes;
        this.binary = new Once<>(() -> HeadText.isBinary(bytes));
        this.text = new Once<>(() -> HeadText.of(bytes));
        this.lowerText = new Once<>(() -> text().toLowerCase(Locale.ROOT));
        this.latin = new Once<>(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        this.further = new Once<>(further);
        this.lowerFurther = new Once<>(() -> beginning().toLowerCase(Locale.ROOT));
    }

    /// The first bytes of `file`, as many as can be read: damage behind them is for its reader to meet.
    ///
    /// @throws IOException where the very first byte cannot be read
    public static FileHead of(SavedFile file) throws IOException {
        var bytes = first(file, LENGTH);
        if (bytes.length < LENGTH) return new FileHead(file.name(), file.size(), bytes);
        return new FileHead(file.name(), file.size(), bytes, () -> further(file));
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

    public String name() {
        return name;
    }

    /// Of the whole file, in bytes.
    public long size() {
        return size;
    }

    /// At most [#LENGTH], fewer where the file is shorter.
    public byte[] bytes() {
        return bytes;
    }

    /// Whether bytes stand among [#bytes] that no text has.
    public boolean isBinary() {
        return binary.get();
    }

    /// [#bytes] as characters, as [HeadText] takes them.
    public String text() {
        return text.get();
    }

    /// [#text] in lower case.
    public String textInLowerCase() {
        return lowerText.get();
    }

    /// [#bytes] as characters one by one: a place in it is a place in the file.
    public String latin() {
        return latin.get();
    }

    /// The first [#FURTHER] bytes as characters, as [HeadText] takes them: for a sign that may stand behind a long
    /// style sheet. Read from the file when first asked for, so the first [#LENGTH] are to be looked at before.
    ///
    /// @throws UncheckedIOException where the file cannot be read
    public String beginning() {
        return further.get();
    }

    /// [#beginning] in lower case. To look for a word in it costs a hundredth of a pattern: asked first, it spares most
    /// files the patterns.
    public String inLowerCase() {
        return lowerFurther.get();
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

    /// Worked out for the reader that asks first.
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> work;
        private T result;

        private Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public T get() {
            if (result == null) result = work.get();
            return result;
        }
    }
}
