package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Picture;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What one capture tells by itself.
///
/// @param pictures that came with its page, where it was read again
record CaptureTelling(long capture, Version version, List<Picture> pictures) {

    /// What each of `captures` tells, in their order: as it was noted, else as its original is read again, which is
    /// noted then. Those of which nobody knows are left out.
    ///
    /// @param held their article as it stands
    static SequencedMap<Long, CaptureTelling> of(
            Session session, Reread reread, ArchivedArticle held, SequencedMap<Long, Capture> captures)
            throws SQLException {
        var versions = new VersionTable(session);
        var noted = versions.of(held.id().value());
        var all = new LinkedHashMap<Long, CaptureTelling>();
        for (var capture : captures.entrySet()) {
            long number = capture.getKey();
            if (noted.containsKey(number)) {
                all.put(number, plain(number, noted.get(number), capture.getValue()));
                continue;
            }
            var bytes = new OriginalTable(session).ofCapture(number);
            var read = reread.of(held, capture.getValue(), bytes);
            if (read.isEmpty()) continue;
            versions.put(number, read.get().article());
            var version = new Version(read.get().article(), capture.getValue());
            all.put(number, new CaptureTelling(number, version, read.get().pictures()));
        }
        return all;
    }

    static CaptureTelling plain(long number, Article told, Capture capture) {
        return new CaptureTelling(number, new Version(told, capture), List.of());
    }
}
