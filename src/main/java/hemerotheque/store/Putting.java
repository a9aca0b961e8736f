package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Stores one batch, within a transaction that somebody else began.
final class Putting {

    private final Session session;
    private final ArticleTable articles;
    private final CaptureTable captures;
    private final OriginalTable originals;
    private final PictureTable pictures;
    private final VersionTable versions;
    private final Instant now;
    private long seq;

    /// @param seq of the last change before this batch
    /// @param now when the batch comes in
    Putting(Session session, long seq, Instant now) {
        this.session = session;
        this.articles = new ArticleTable(session);
        this.captures = new CaptureTable(session);
        this.originals = new OriginalTable(session);
        this.pictures = new PictureTable(session);
        this.versions = new VersionTable(session);
        this.now = now;
        this.seq = seq;
    }

    /// What became of one harvest.
    ///
    /// @param capture the one that holds its bytes
    /// @param brought whether this harvest has brought it
    record Placed(Outcome outcome, long capture, boolean brought) {}

    List<Outcome> put(List<Harvest> batch) throws SQLException {
        var outcomes = new ArrayList<Outcome>(batch.size());
        for (var harvest : batch) outcomes.add(put(harvest).outcome());
        return outcomes;
    }

    /// The number of the last change, after the batch.
    long seq() {
        return seq;
    }

    Placed put(Harvest harvest) throws SQLException {
        var capture = harvest.capture();
        var sameBytes = captures.of(capture.sha256(), capture.origin().entry());
        if (sameBytes.isPresent()) return placed(harvest, Outcome.Kind.DUPLICATE, sameBytes.get(), false);

        var identity = Identity.of(harvest.article(), capture);
        var sketch = Sketch.of(harvest.article().text());
        var held = new IdentityLookup(session).find(identity, harvest.article(), sketch, capture);
        return held.isPresent() ? addCapture(harvest, held.get()) : add(harvest, identity, sketch);
    }

    private Placed add(Harvest harvest, Identity identity, Optional<Sketch> sketch) throws SQLException {
        long id = articles.add(++seq, harvest.article(), identity, sketch, now);
        long capture = captures.addFirst(id, harvest.capture(), original(harvest));
        pictures.tie(id, harvest.pictures());
        return brought(harvest, Outcome.Kind.ADDED, capture, new ArticleId(id));
    }

    private Placed addCapture(Harvest harvest, long id) throws SQLException {
        var article = new ArticleId(id);
        var archived = new ArticleReading(session)
                .article(article)
                .orElseThrow(() -> Damage.found("article " + id + " went away"));
        var held = Version.held(archived);
        var fresh = Version.of(harvest);
        boolean newer = fresh.supersedes(held);
        if (archived.captures().size() == 1) versions.keepOnly(id, archived.told());
        long capture = captures.add(id, harvest.capture(), original(harvest), newer);
        versions.put(capture, harvest.article());
        pictures.tie(id, harvest.pictures());
        if (!fresh.tellsMoreThan(held)) {
            articles.touch(id, ++seq);
            return brought(harvest, Outcome.Kind.DUPLICATE, capture, article);
        }
        var merged = fresh.over(held).article();
        articles.replace(id, ++seq, merged, Identity.of(merged, harvest.capture()));
        return brought(harvest, Outcome.Kind.UPDATED, capture, article);
    }

    private long original(Harvest harvest) throws SQLException {
        return originals.idOf(harvest.capture().sha256(), harvest.original());
    }

    private static Placed brought(Harvest harvest, Outcome.Kind kind, long capture, ArticleId article) {
        return placed(harvest, kind, new CaptureTable.Held(capture, article), true);
    }

    private static Placed placed(Harvest harvest, Outcome.Kind kind, CaptureTable.Held held, boolean brought) {
        return new Placed(Outcome.in(harvest.capture().origin(), kind, held.article()), held.capture(), brought);
    }
}
