package hemerotheque.importing.format.message;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A message whose parts can be told apart, though its boundary may have been lost.
///
/// @param head as a reader of messages can believe it
/// @param bytes of the whole file; not copied
/// @param body where the body begins in `bytes`
/// @param boundary between its parts; absent where it is one page
record Message(MessageHead head, byte[] bytes, int body, Optional<String> boundary) {

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)(?:^|[;\\s])boundary\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))");

    private static final Pattern CONTENT = Pattern.compile("(?i)Content-[a-z-]+[ \\t]*:.*");

    private static final byte[] BREAK = {'\r', '\n'};

    /// Lines of a body, our choice, among which the first part begins.
    private static final int PREAMBLE = 1000;

    /// The message that `bytes` are; nothing where they have no head, or parts that nothing tells apart.
    static Optional<Message> of(byte[] bytes) {
        return MessageHead.of(bytes).flatMap(head -> of(head, bytes));
    }

    private static Optional<Message> of(MessageHead head, byte[] bytes) {
        var type = head.value("Content-Type").orElse("");
        if (!type.regionMatches(true, 0, "multipart/", 0, 10)) {
            return Optional.of(new Message(head, bytes, head.body(), Optional.empty()));
        }
        var declared = boundaryIn(type).filter(boundary -> isIn(bytes, head.body(), boundary));
        return declared.map(boundary -> new Message(head, bytes, head.body(), declared))
                .or(() -> seenBoundary(bytes, head.body()).map(seen -> bounded(head, type, bytes, seen)))
                .or(() -> onlyPart(head, bytes));
    }

    private static Optional<String> boundaryIn(String type) {
        var found = BOUNDARY.matcher(type);
        if (!found.find()) return Optional.empty();
        var boundary = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(boundary.stripTrailing()).filter(b -> !b.isEmpty());
    }

    private static Message bounded(MessageHead head, String type, byte[] bytes, String boundary) {
        var bare = BOUNDARY.matcher(type).replaceAll("");
        var mended = head.with("Content-Type", bare + "; boundary=\"" + boundary + "\"");
        return new Message(mended, bytes, head.body(), Optional.of(boundary));
    }

    private static boolean isIn(byte[] bytes, int from, String boundary) {
        var delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int at = Bytes.indexOf(bytes, delimiter, from);
        while (at > from && bytes[at - 1] != '\n') at = Bytes.indexOf(bytes, delimiter, at + 1);
        return at >= from;
    }

    /// A line of two hyphens and more, under which a part begins: the boundary that the head does not tell.
    private static Optional<String> seenBoundary(byte[] bytes, int from) {
        int at = from;
        for (int i = 0; i < PREAMBLE && at < bytes.length; i++) {
            int end = MessageHead.endOfLine(bytes, at);
            var line = line(bytes, at);
            if (line.matches("--[^\\s\"]{1,200}")
                    && CONTENT.matcher(line(bytes, end)).matches()) {
                return Optional.of(line.substring(2));
            }
            at = end;
        }
        return Optional.empty();
    }

    /// A body that begins with the head of a part, no boundary before it: the page, and nothing else.
    private static Optional<Message> onlyPart(MessageHead head, byte[] bytes) {
        int at = head.body();
        while (at < bytes.length && line(bytes, at).isEmpty()) at = MessageHead.endOfLine(bytes, at);
        if (!CONTENT.matcher(line(bytes, at)).matches()) return Optional.empty();
        return Optional.of(new Message(head.withoutContent(), bytes, at, Optional.empty()));
    }

    private static String line(byte[] bytes, int from) {
        int end = Math.min(MessageHead.endOfLine(bytes, from), from + MessageHead.LONGEST);
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).stripTrailing();
    }

    /// The message as it should have been written.
    InputStream stream() {
        boolean goesOn = body > head.body(); // the rest of the head stands in the body
        var lines = new SequenceInputStream(
                new ByteArrayInputStream(head.lines()), new ByteArrayInputStream(goesOn ? new byte[0] : BREAK));
        return new SequenceInputStream(lines, new ByteArrayInputStream(bytes, body, bytes.length - body));
    }

    /// Whether the mark at the end of its parts is missing, or all of its body.
    boolean isCut() {
        if (body >= bytes.length) return true;
        return boundary.filter(
                        b -> Bytes.lastIndexOf(bytes, ("--" + b + "--").getBytes(StandardCharsets.ISO_8859_1)) < body)
                .isPresent();
    }
}
