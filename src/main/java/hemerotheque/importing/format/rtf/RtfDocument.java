package hemerotheque.importing.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A document of RTF as lines of text and rows of cells: without pictures, objects, tables of fonts and styles, what
/// stands at the edges of pages, hidden text and numbers of pages.
///
/// Nothing that a file may hold makes it fail: what is broken is read as far as it goes. Own code, since the libraries
/// there are throw at a stray brace, reserve what `\bin` announces, and do not tell where in the file a line stands.
/// Source: Rich Text Format 1.9.1.
public final class RtfDocument {

    private static final Pattern BEGINNING = Pattern.compile("(?:ï»¿)?\\s*\\{\\\\rtf");

    private final byte[] bytes;
    private final CodePages pages = new CodePages();

    /// @param bytes not copied, not to be changed
    public RtfDocument(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether a file that begins with `head` is RTF.
    public static boolean begins(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, 256), StandardCharsets.ISO_8859_1);
        return BEGINNING.matcher(text).lookingAt();
    }

    /// Sends every line that is not blank to `lines`, in order, until it answers that no more is wanted. Holds one line
    /// at a time.
    public void lines(Predicate<RtfLine> lines) {
        new LineReading(bytes, pages, lines).run();
    }

    /// A document of its own that holds the lines from `first` to `last` alone, and reads as they did. The bytes
    /// between are those of the file; around them stands what makes them a document.
    ///
    /// @param first and `last` as [#lines] sent them
    public byte[] part(RtfLine first, RtfLine last) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(pages.prologue());
        groups(first.start().group()).forEach(group -> part.writeBytes(opening(group)));
        int from = first.start().offset();
        part.write(bytes, from, last.end().offset() - from);
        for (int depth = last.end().group().depth(); depth > 0; depth--) part.write('}');
        return part.toByteArray();
    }

    /// From the outermost to `innermost`.
    private static Deque<Group> groups(Group innermost) {
        var groups = new ArrayDeque<Group>();
        for (var one = Optional.of(innermost); one.isPresent(); one = one.get().parent()) groups.push(one.get());
        return groups;
    }

    private static byte[] opening(Group group) {
        var words = new StringBuilder(group.parent().isEmpty() ? "" : "{");
        words.append("\\pard\\plain\\uc").append(group.fallback());
        if (group.font() >= 0) words.append("\\f").append(group.font());
        if (group.bold()) words.append("\\b");
        if (group.hidden()) words.append("\\v");
        if (group.cell()) words.append("\\intbl");
        return words.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
    }
}
