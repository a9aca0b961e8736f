package hemerotheque.importing.format;

import hemerotheque.importing.format.RawPage.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells pages from what servers send beside them, by the bytes more than by what is said of them.
public final class PageShape {

    private static final HtmlReader MARKUP = new HtmlReader();
    private static final TextReader PLAIN = new TextReader();

    private static final JsonLinesReader RECORD = new JsonLinesReader();

    /// What pages have near their beginning that begin with something else.
    private static final Pattern TAG = Pattern.compile("(?i)<(?:html|head|body|meta|title|article|div|p|h1)[\\s>/]");

    /// What scripts ask of servers, often declared as HTML.
    private static final Pattern JSON = Pattern.compile("^\\s*[\\[{]");

    private PageShape() {}

    /// Whether bytes stand at the beginning of `bytes` that no text has.
    public static boolean isBinary(byte[] bytes) {
        return HeadText.isBinary(head(bytes));
    }

    /// Whether a file that begins so is a page of markup: what a reader of one database's pages asks before it looks
    /// further into the file.
    public static boolean isMarkup(FileHead head) {
        return head.isMarkup();
    }

    /// What kind of page `bytes` are; nothing where they are none.
    ///
    /// @param name the last part of the address
    /// @param media the type that was declared, in lower case, without parameters; may be empty
    public static Optional<Kind> of(String name, String media, byte[] bytes) {
        if (bytes.length == 0) return Optional.empty();
        var head = new FileHead(name, bytes.length, head(bytes));
        if (MARKUP.recognises(head)) return Optional.of(Kind.MARKUP);
        if (head.isBinary()) return Optional.empty();
        return switch (media) {
            case "text/html", "application/xhtml+xml" ->
                Optional.of(Kind.MARKUP).filter(_ -> !JSON.matcher(head.text()).find());
            case "text/plain" -> Optional.of(Kind.PLAIN).filter(_ -> PLAIN.recognises(head));
            default -> Optional.empty();
        };
    }

    /// What kind of page it is that was one before, its characters now read otherwise.
    public static Kind again(String name, String text) {
        var start = text.substring(0, Math.min(text.length(), FileHead.LENGTH)).getBytes(StandardCharsets.UTF_8);
        var head = new FileHead(name, start.length, head(start));
        if (RECORD.recognises(head)) return Kind.RECORD;
        boolean tagged =
                MARKUP.recognises(head) || TAG.matcher(HeadText.of(start)).find();
        return tagged ? Kind.MARKUP : Kind.PLAIN;
    }

    /// Bytes that a page of this kind may have.
    public static int largest(Kind kind) {
        return kind == Kind.MARKUP ? HtmlReader.LARGEST_PAGE : TextReader.LARGEST_PAGE;
    }

    private static byte[] head(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.min(bytes.length, FileHead.LENGTH));
    }
}
