package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.KeptPicture;
import hemerotheque.model.Picture;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.SequencedMap;

/// Tells an article anew whose captures are no longer the same: as it would be had the others never come.
record Retelling(Session session, Reread reread) {

    /// Takes the captures of `temp.going` from `article`, which has others.
    ///
    /// @param changed whether the article was told anew by one of them
    /// @param told whether one of them was its newest
    void strip(long article, boolean changed, boolean told, long seq) throws SQLException {
        var captures = new CaptureTable(session);
        var held = new ArticleReading(session).article(new ArticleId(article)).orElseThrow();
        session.update("DELETE FROM capture WHERE id IN (SELECT capture FROM temp.going WHERE article = ?)", article);
        var left = captures.byNumber(article);
        boolean plain = !changed && (!told || left.size() == 1);
        var account = plain ? Told.nothing(left.firstEntry().getKey()) : account(held, left);
        if (told) captures.makeNewest(account.newest());
        if (changed && account.version().isPresent()) retell(article, account, seq);
        else new ArticleTable(session).touch(article, seq); // also where no page can be read again: its text stays
        dropPictures(article, left, account);
    }

    /// Has `article` be what its captures tell, the newest of them included.
    ///
    /// @param held the article whose pages are read again, where that is needed
    void tellAnew(long article, ArchivedArticle held, long seq) throws SQLException {
        var captures = new CaptureTable(session);
        var all = captures.byNumber(article);
        var account = account(held, all);
        session.update("UPDATE capture SET newest = 0 WHERE article = ? AND newest = 1", article);
        captures.makeNewest(account.newest());
        if (account.version().isPresent()) retell(article, account, seq);
        else new ArticleTable(session).touch(article, seq);
        dropPictures(article, all, account);
    }

    private void retell(long article, Told account, long seq) throws SQLException {
        var version = account.version().orElseThrow();
        var identity = Identity.of(version.article(), version.capture());
        new ArticleTable(session).replace(article, seq, version.article(), identity);
        new PictureTable(session).tie(article, account.pictures());
    }

    private Told account(ArchivedArticle held, SequencedMap<Long, Capture> left) throws SQLException {
        var account = Told.nothing(left.lastEntry().getKey());
        var tellings = CaptureTelling.of(session, reread, held, left);
        for (var telling : tellings.values()) account = account.and(telling);
        return account;
    }

    /// Unties the pictures that none of the captures shows, where all that they tell is known.
    private void dropPictures(long article, SequencedMap<Long, Capture> left, Told account) throws SQLException {
        var told = new VersionTable(session).of(article);
        boolean known = left.size() == 1 || told.keySet().containsAll(left.keySet());
        if (!known) return;
        var kept = new HashSet<String>();
        var now = new ArticleReading(session).article(new ArticleId(article)).orElseThrow();
        PictureTable.shown(now.article()).map(KeptPicture::sha256).forEach(kept::add);
        told.values().stream()
                .flatMap(PictureTable::shown)
                .map(KeptPicture::sha256)
                .forEach(kept::add);
        account.pictures().stream().map(Picture::sha256).forEach(kept::add);
        new PictureTable(session).untieOthers(article, kept);
    }
}
