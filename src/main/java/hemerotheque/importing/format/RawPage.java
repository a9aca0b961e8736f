package hemerotheque.importing.format;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.Origin;
import java.util.Optional;

/// One saved page before anyone has understood it.
///
/// @param address and `captured` as the container tells them
/// @param charset as the container declares it, as written there
/// @param bytes not copied, not to be changed
public record RawPage(
        Origin origin,
        Kind kind,
        Optional<String> address,
        Optional<CaptureDay> captured,
        Optional<String> charset,
        byte[] bytes) {

    public enum Kind {
        /// HTML or XHTML.
        MARKUP,
        /// Lines of text: a dump.
        PLAIN,
        /// A JSON object that holds an article which another tool has understood.
        RECORD
    }

    /// A page that is a file of its own, of which nothing else is known.
    public static RawPage file(Origin origin, Kind kind, byte[] bytes) {
        return new RawPage(origin, kind, Optional.empty(), Optional.empty(), Optional.empty(), bytes);
    }
}
