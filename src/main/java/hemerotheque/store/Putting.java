package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Stores one batch, within a transaction that somebody else began.
final class Putting {

    private final Session session;
    private final ArticleTable articles;
    private final CaptureTable captures;
    private final OriginalTable originals;
    private final PictureTable pictures;
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
        this.now = now;
        this.seq = seq;
    }

    List<Outcome> put(List<Harvest> batch) throws SQLException {
        var outcomes = new ArrayList<Outcome>(batch.size());
        for (var harvest : batch) outcomes.add(put(harvest));
        return outcomes;
    }

    /// The number of the last change, after the batch.
    long seq() {
        return seq;
    }

    private Outcome put(Harvest harvest) throws SQLException {
        var capture = harvest.capture();
        var sameBytes = captures.articleOf(capture.sha256(), capture.origin().entry());
        if (sameBytes.isPresent()) return outcome(harvest, Outcome.Kind.DUPLICATE, sameBytes.get());

        var identity = Identity.of(harvest.article(), capture);
        var held = new IdentityLookup(session).find(identity, capture);
        return held.isPresent() ? addCapture(harvest, held.get()) : add(harvest, identity);
    }

    private Outcome add(Harvest harvest, Identity identity) throws SQLException {
        long id = articles.add(++seq, harvest.article(), identity, now);
        captures.add(id, harvest.capture(), original(harvest), true);
        pictures.tie(id, harvest.pictures());
        return outcome(harvest, Outcome.Kind.ADDED, new ArticleId(id));
    }

    private Outcome addCapture(Harvest harvest, long id) throws SQLException {
        var article = new ArticleId(id);
        var held = Version.held(new ArticleReading(session)
                .article(article)
                .orElseThrow(() -> Damage.found("article " + id + " went away")));
        var fresh = Version.of(harvest);
        boolean newer = fresh.supersedes(held);
        captures.add(id, harvest.capture(), original(harvest), newer);
        if (!fresh.tellsMoreThan(held)) {
            articles.touch(id, ++seq);
            return outcome(harvest, Outcome.Kind.DUPLICATE, article);
        }
        var merged = newer ? fresh.completedBy(held) : held.completedBy(fresh);
        articles.replace(id, ++seq, merged, Identity.of(merged, harvest.capture()));
        pictures.tie(id, harvest.pictures());
        return outcome(harvest, Outcome.Kind.UPDATED, article);
    }

    private long original(Harvest harvest) throws SQLException {
        return originals.idOf(harvest.capture().sha256(), harvest.original());
    }

    private static Outcome outcome(Harvest harvest, Outcome.Kind kind, ArticleId id) {
        return Outcome.in(harvest.capture().origin(), kind, id);
    }
}
