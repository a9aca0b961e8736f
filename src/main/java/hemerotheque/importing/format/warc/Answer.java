package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.warc.Fields.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a server answered, up to the body. Source: RFC 9112.
///
/// @param end where the body begins, in bytes
record Answer(int status, Fields fields, int end) {

    private static final Pattern STATUS =
            Pattern.compile("HTTP/\\d(?:\\.\\d)?[ \\t]+(\\d{3})(?:\\D.*)?", Pattern.DOTALL);

    private static final byte[] BEGINNING = "HTTP/".getBytes(StandardCharsets.US_ASCII);

    /// What `bytes` begin with; nothing where they are no answer.
    static Optional<Answer> in(byte[] bytes) {
        if (!Arrays.equals(BEGINNING, Arrays.copyOf(bytes, BEGINNING.length))) return Optional.empty();
        var block = Fields.after(bytes, bytes.length);
        var status = STATUS.matcher(block.first());
        return status.matches()
                ? Optional.of(new Answer(Integer.parseInt(status.group(1)), block.fields(), block.end()))
                : Optional.empty();
    }

    Named mediaType() {
        return Named.of(fields.value("content-type"));
    }

    /// The body as it was sent.
    byte[] body(byte[] whole) {
        return Arrays.copyOfRange(whole, end, whole.length);
    }
}
