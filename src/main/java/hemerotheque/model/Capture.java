package hemerotheque.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One saving of one address at one moment. An article has one or more.
///
/// @param address where the page stood on the web, as its canonical link or its container says
/// @param sha256 of the original bytes, 64 hexadecimal digits in lower case
/// @param charset the IANA name of what the bytes were taken for; absent for what came in before it was kept
/// @param doubts what reading it left in doubt, each with the origin of the capture
public record Capture(
        Origin origin,
        Optional<String> address,
        Optional<CaptureDay> captured,
        String sha256,
        Optional<String> charset,
        List<Problem> doubts) {

    public Capture {
        doubts = List.copyOf(doubts);
    }

    /// One of which nothing is known of how it was read.
    public Capture(Origin origin, Optional<String> address, Optional<CaptureDay> captured, String sha256) {
        this(origin, address, captured, sha256, Optional.empty(), List.of());
    }

    /// This capture, read as `charset` and with `doubts` left.
    public Capture readAs(String charset, List<Problem> doubts) {
        return new Capture(origin, address, captured, sha256, Optional.of(charset), doubts);
    }

    /// This capture, about which `more` is left in doubt as well.
    public Capture inDoubt(List<Problem> more) {
        var all = Stream.concat(doubts.stream(), more.stream()).toList();
        return new Capture(origin, address, captured, sha256, charset, all);
    }

    public boolean leftInDoubt(Problem.Kind kind) {
        return doubts.stream().anyMatch(doubt -> doubt.kind() == kind);
    }
}
