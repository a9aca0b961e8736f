package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.warc.Body.Fate;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.util.List;

/// What the record of a page leaves in doubt.
///
/// @param body of the record
/// @param origin of the page
record Doubts(Head head, Body body, Origin origin) {

    /// At most one: a page that breaks off cannot have the checksum of the whole.
    ///
    /// @param plain the page
    /// @param whole false where it breaks off
    List<Problem> of(byte[] plain, boolean whole) {
        if (!whole || body.fate() == Fate.CUT) return List.of(new Problem(Kind.INCOMPLETE, origin, "truncated"));
        if (isPart()) return List.of(new Problem(Kind.INCOMPLETE, origin, "shortened"));
        boolean agrees = body.fate() != Fate.DOUBTFUL && agrees(plain);
        return agrees ? List.of() : List.of(new Problem(Kind.WRONG_CHECKSUM, origin, ""));
    }

    /// Whether the program that made the archive says that it did not keep all.
    private boolean isPart() {
        return !head.fields().value("warc-truncated").isEmpty()
                || !head.fields().value("warc-segment-number").isEmpty();
    }

    private boolean agrees(byte[] plain) {
        var payload = head.fields().value("warc-payload-digest");
        return Checksums.agrees(head.fields().value("warc-block-digest"), body.bytes())
                && (Checksums.agrees(payload, plain) || agreesAsSent(payload));
    }

    private boolean agreesAsSent(String payload) {
        return Answer.in(body.bytes())
                .map(answer -> answer.body(body.bytes()))
                .filter(sent ->
                        Checksums.agrees(payload, sent, Chunks.join(sent).bytes()))
                .isPresent();
    }
}
