package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One saved page before anyone has understood it.
///
/// @param address and `captured` as the container tells them
/// @param charset as the container declares it, as written there
/// @param bytes not copied, not to be changed
/// @param resources what lies with it: its pictures
/// @param doubts that the container leaves about it, whatever it turns out to be
public record RawPage(
        Origin origin,
        Kind kind,
        Optional<String> address,
        Optional<CaptureDay> captured,
        Optional<String> charset,
        byte[] bytes,
        Resources resources,
        List<Problem> doubts) {

    public RawPage {
        doubts = List.copyOf(doubts);
    }

    public enum Kind {
        /// HTML or XHTML.
        MARKUP,
        /// Lines of text: a dump.
        PLAIN,
        /// A JSON object that holds an article which another tool has understood.
        RECORD,
        /// A feed in XML of which one item is left.
        FEED_ITEM,
        /// A text of a corpus, with the marks that a tool for text analysis or a collector has set around it.
        CORPUS
    }

    /// A page about which its container leaves no doubt.
    public RawPage(
            Origin origin,
            Kind kind,
            Optional<String> address,
            Optional<CaptureDay> captured,
            Optional<String> charset,
            byte[] bytes,
            Resources resources) {
        this(origin, kind, address, captured, charset, bytes, resources, List.of());
    }

    /// A page with which nothing lies.
    public RawPage(
            Origin origin,
            Kind kind,
            Optional<String> address,
            Optional<CaptureDay> captured,
            Optional<String> charset,
            byte[] bytes) {
        this(origin, kind, address, captured, charset, bytes, Resources.NONE);
    }

    /// A page that is a file of its own, of which nothing else is known.
    public static RawPage file(Origin origin, Kind kind, byte[] bytes) {
        return file(origin, kind, bytes, Resources.NONE);
    }

    /// The same with what lies beside the file.
    public static RawPage file(Origin origin, Kind kind, byte[] bytes, Resources resources) {
        return new RawPage(origin, kind, Optional.empty(), Optional.empty(), Optional.empty(), bytes, resources);
    }

    /// The same page, about which `doubt` is left as well.
    public RawPage inDoubt(Problem doubt) {
        var all = new ArrayList<>(doubts);
        all.add(doubt);
        return new RawPage(origin, kind, address, captured, charset, bytes, resources, all);
    }
}
