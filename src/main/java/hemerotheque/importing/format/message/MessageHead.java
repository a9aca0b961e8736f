package hemerotheque.importing.format.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// The head of a message: its fields in order, and where its body begins. A line that is no field continues the one
/// before, indented or not. Source: RFC 5322, section 2.2.
///
/// @param body where the body begins, in bytes
record MessageHead(List<Field> fields, int body) {

    /// @param value on one line, its bytes as characters one by one
    record Field(String name, String value) {

        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /// Bytes, our choice: the head of a mail that went through many servers has some twenty thousand.
    static final int LONGEST = 1 << 20;

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:(.*)");

    /// The head that `message` begins with; nothing where none ends within [#LONGEST] bytes, or no field stands in it.
    static Optional<MessageHead> of(byte[] message) {
        var fields = new ArrayList<Field>();
        int at = start(message);
        while (at < message.length && at < LONGEST) {
            int end = endOfLine(message, at);
            var line = new String(message, at, end - at, StandardCharsets.ISO_8859_1).stripTrailing();
            at = end;
            if (line.isEmpty()) return fields.isEmpty() ? Optional.empty() : Optional.of(new MessageHead(fields, at));
            take(line, fields);
        }
        return at < LONGEST && !fields.isEmpty() ? Optional.of(new MessageHead(fields, at)) : Optional.empty();
    }

    /// Past a byte order mark and blank lines.
    private static int start(byte[] message) {
        boolean marked = message.length > 2
                && (message[0] & 0xFF) == 0xEF
                && (message[1] & 0xFF) == 0xBB
                && (message[2] & 0xFF) == 0xBF;
        int at = marked ? 3 : 0;
        while (at < message.length && message[at] <= ' ' && message[at] >= 0) at++;
        return at;
    }

    static int endOfLine(byte[] message, int from) {
        int at = from;
        while (at < message.length && message[at] != '\n') at++;
        return Math.min(at + 1, message.length);
    }

    private static void take(String line, List<Field> fields) {
        var field = FIELD.matcher(line);
        boolean continues = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        if (!continues && field.matches()) {
            fields.add(new Field(field.group(1), field.group(2).strip()));
        } else if (!fields.isEmpty()) { // else the line with which a mailbox parts its messages
            var last = fields.removeLast();
            fields.add(new Field(last.name(), last.value() + " " + line.strip()));
        }
    }

    /// The first field of that name, with its encoded words decoded.
    Optional<String> value(String name) {
        return fields.stream()
                .filter(field -> field.is(name))
                .map(field -> decoded(utf8(field.value())).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// UTF-8 as it is, which some programs write. Source: RFC 6532.
    private static String utf8(String value) {
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /// Source: RFC 2047.
    static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
    }

    /// The same with one field of that name.
    MessageHead with(String name, String value) {
        var others = fields.stream().filter(field -> !field.is(name));
        return new MessageHead(
                Stream.concat(others, Stream.of(new Field(name, value))).toList(), body);
    }

    /// The same without what is told of the body.
    MessageHead withoutContent() {
        var kept = fields.stream()
                .filter(field -> !field.name().regionMatches(true, 0, "Content-", 0, 8))
                .toList();
        return new MessageHead(kept, body);
    }

    /// Its fields as lines, without the empty one at the end.
    byte[] lines() {
        return fields.stream()
                .map(field -> field.name() + ": " + field.value() + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
