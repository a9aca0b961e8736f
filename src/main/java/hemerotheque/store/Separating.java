package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.ReadingText;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/// Takes captures out of articles and puts them back, within a transaction that somebody else began.
record Separating(Session session, Reread reread) {

    /// Makes `capture` an article of its own. Its old one keeps its number, and what its other captures tell.
    ///
    /// @return the number of the new one; nothing where `from` has no other capture, or nobody knows what this one
    /// tells
    Optional<ArticleId> separate(ArticleId from, long capture) throws SQLException {
        var held = new ArticleReading(session).article(from);
        var captures = new CaptureTable(session).byNumber(from.value());
        if (held.isEmpty() || captures.size() < 2 || !captures.containsKey(capture)) return Optional.empty();
        var tellings = CaptureTelling.of(session, reread, held.get(), captures);
        if (!tellings.containsKey(capture)) return Optional.empty();
        var meta = new MetaTable(session);
        long seq = meta.seq();
        long fresh = moveOut(held.get(), tellings.get(capture), ++seq);
        remember(from.value(), fresh, captures, tellings, capture);
        new Retelling(session, reread).tellAnew(from.value(), held.get(), ++seq);
        new NoteTable(session).split(from.value(), text(from.value()), fresh, text(fresh));
        meta.setSeq(seq);
        return Optional.of(new ArticleId(fresh));
    }

    private ReadingText text(long article) throws SQLException {
        return ReadingText.of(new ArticleReading(session)
                .article(new ArticleId(article))
                .orElseThrow()
                .article());
    }

    private long moveOut(ArchivedArticle held, CaptureTelling telling, long seq) throws SQLException {
        tellAllByUndoing(held.id().value());
        var article = telling.version().article();
        var identity = Identity.of(article, telling.version().capture());
        long fresh = new ArticleTable(session).add(seq, article, identity, Sketch.of(article.text()), held.imported());
        session.update("UPDATE capture SET article = ?, newest = 1 WHERE id = ?", fresh, telling.capture());
        new StateTable(session).inherit(held.id().value(), fresh);
        new CorrectionTable(session).inherit(held.id().value(), fresh);
        new FolderTable(session).rows().inherit(held.id().value(), fresh);
        var pictures = new PictureTable(session);
        pictures.tie(fresh, telling.pictures());
        pictures.tieKept(fresh, article);
        return fresh;
    }

    /// Notes that an import which brought one of the captures has changed the article: what it is without it is found
    /// out from the others then.
    private void tellAllByUndoing(long article) throws SQLException {
        session.update(
                "UPDATE sighting SET changed = brought WHERE capture IN (SELECT id FROM capture WHERE article = ?)",
                article);
    }

    private void remember(
            long from, long fresh, Map<Long, Capture> captures, Map<Long, CaptureTelling> tellings, long moved)
            throws SQLException {
        var separations = new SeparationTable(session);
        for (var capture : captures.entrySet()) {
            var told = Optional.ofNullable(tellings.get(capture.getKey()))
                    .map(CaptureTelling::version)
                    .map(version -> copyKey(version.article(), version.capture()));
            separations.add(capture.getKey() == moved ? from : fresh, capture.getValue(), told);
        }
    }

    private static long copyKey(Article article, Capture capture) {
        return Identity.of(article, capture).copyKey();
    }

    /// Puts the captures of two articles that were separated into one again: that of the lower number.
    ///
    /// @return its number; nothing where `one` is separated from no article
    Optional<ArticleId> reunite(ArticleId one) throws SQLException {
        var apart = new SeparationTable(session).apart(one.value());
        if (apart.isEmpty()) return Optional.empty();
        var other = apart.getFirst();
        long into = Math.min(one.value(), other.value());
        long from = Math.max(one.value(), other.value());
        var meta = new MetaTable(session);
        long seq = meta.seq() + 1;
        var held = prepared(into);
        prepared(from);
        session.update("UPDATE capture SET article = ?, newest = 0 WHERE article = ?", into, from);
        new PictureTable(session).handOver(from, into);
        new SeparationTable(session).hand(from, into);
        new StateTable(session).join(from, into);
        new CorrectionTable(session).join(from, into);
        new FolderTable(session).rows().inherit(from, into);
        new NoteTable(session).join(from, into);
        new Retelling(session, reread).tellAnew(into, held, seq);
        meta.setSeq(seq);
        session.update("DELETE FROM article WHERE id = ?", from);
        return Optional.of(new ArticleId(into));
    }

    private ArchivedArticle prepared(long article) throws SQLException {
        var held = new ArticleReading(session).article(new ArticleId(article)).orElseThrow();
        if (held.captures().size() == 1) new VersionTable(session).keepOnly(article, held.told());
        tellAllByUndoing(article);
        return held;
    }
}
