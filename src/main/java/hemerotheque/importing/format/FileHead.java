package hemerotheque.importing.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What a reader may judge a file by: its name, its size in bytes, and its first bytes.
///
/// Each way to look at the bytes is worked out when first asked for, and once for all readers: for one thread.
public final class FileHead {

    /// Bytes, our choice: enough for a prologue, comments and a doctype.
    public static final int LENGTH = 4096;

    /// Bytes, our choice: enough for the style sheet that a database sets before its first article.
    public static final int FURTHER = 256 << 10;

    /// Bytes, our choice: a file no longer is read whole at once, as to open it again costs more than to read it.
    private static final int SHORT = 64 << 10;

    private static final HtmlReader MARKUP = new HtmlReader();

    private final String name;
    private final long size;
    private final byte[] bytes;
    private final Optional<byte[]> whole;
    private final Once<Boolean> binary;
    private final Once<Boolean> markup;
    private final Once<String> text;
    private final Once<String> lowerText;
    private final Once<String> latin;
    private final Once<String> further;
    private final Once<String> lowerFurther;

    /// Of a file that is no longer than `bytes`.
    public FileHead(String name, long size, byte[] bytes) {
        this(name, size, bytes, Optional.of(bytes), () -> bytes);
    }

    private FileHead(String name, long size, byte[] bytes, Optional<byte[]> whole, Supplier<byte[]> further) {
        this.name = name;
        this.size = size;
        this.bytes = bytes;
        this.whole = whole;
        this.markup = new Once<>(() -> MARKUP.recognises(this));
        this.binary = new Once<>(() -> HeadText.isBinary(bytes));
        this.text = new Once<>(() -> HeadText.of(bytes));
        this.lowerText = new Once<>(() -> text().toLowerCase(Locale.ROOT));
        this.latin = new Once<>(() -> new String(bytes, StandardCharsets.ISO_8859_1));
        this.further = new Once<>(() -> isAll() ? text() : HeadText.of(further.get()));
        this.lowerFurther =
                new Once<>(() -> isAll() ? textInLowerCase() : beginning().toLowerCase(Locale.ROOT));
    }

    /// The first bytes of `file`, as many as can be read: damage behind them is for its reader to meet.
    ///
    /// @throws IOException where the very first byte cannot be read
    public static FileHead of(SavedFile file) throws IOException {
        var first = first(file, file.size() < SHORT ? SHORT : LENGTH);
        var all = first.bytes();
        var bytes = all.length > LENGTH ? Arrays.copyOf(all, LENGTH) : all;
        var whole = Optional.of(all).filter(_ -> first.ended());
        return new FileHead(file.name(), file.size(), bytes, whole, () -> whole.orElseGet(() -> further(file)));
    }

    /// @param ended whether they are all that the file has
    private record First(byte[] bytes, boolean ended) {}

    private static First first(SavedFile file, int most) throws IOException {
        var head = new byte[Math.clamp(file.size() + 1, 1, most)]; // with one to spare, at which the end is met
        int length = 0;
        boolean ended = false;
        try (var in = file.open()) {
            while (!ended && length < most) {
                if (length == head.length) head = Arrays.copyOf(head, most); // longer than its container tells
                int read = in.read(head, length, head.length - length);
                ended = read < 0;
                length += Math.max(read, 0);
            }
        } catch (IOException e) {
            if (length == 0) throw e;
        }
        return new First(Arrays.copyOf(head, length), ended);
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

    /// Whether [#bytes] are all that there is.
    private boolean isAll() {
        return whole.filter(all -> all.length == bytes.length).isPresent();
    }

    /// All bytes of a short file that has no damage; not to be changed.
    Optional<byte[]> whole() {
        return whole;
    }

    /// Whether it is a page of markup, as [HtmlReader] knows it.
    boolean isMarkup() {
        return markup.get();
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

    private static byte[] further(SavedFile file) {
        try {
            return first(file, FURTHER).bytes();
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
