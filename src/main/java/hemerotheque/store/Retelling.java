package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.Harvest;
import hemerotheque.model.Picture;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Tells an article anew that has lost captures: as it would be had they never come.
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
        var account = plain ? Account.none(left.firstEntry().getKey()) : account(held, left);
        if (told) captures.makeNewest(account.newest());
        if (changed && account.version().isPresent()) retell(article, account, seq);
        else new ArticleTable(session).touch(article, seq); // also where no page can be read again: its text stays
    }

    private void retell(long article, Account account, long seq) throws SQLException {
        var version = account.version().orElseThrow();
        var identity = Identity.of(version.article(), version.capture());
        new ArticleTable(session).replace(article, seq, version.article(), identity);
        new PictureTable(session).tieOnly(article, account.pictures());
    }

    private Account account(ArchivedArticle held, SequencedMap<Long, Capture> left) throws SQLException {
        var originals = new OriginalTable(session);
        var account = Account.none(left.lastEntry().getKey());
        for (var capture : left.entrySet()) {
            var bytes = originals.ofCapture(capture.getKey());
            var harvest = reread.of(held, capture.getValue(), bytes);
            if (harvest.isPresent()) account = account.and(harvest.get(), capture.getKey());
        }
        return account;
    }

    /// What captures tell together, taken in one after the other as [Putting] does.
    ///
    /// @param version absent where none of them could be read again
    /// @param newest the number of the newest capture
    private record Account(Optional<Version> version, long newest, List<Picture> pictures) {

        static Account none(long newest) {
            return new Account(Optional.empty(), newest, List.of());
        }

        Account and(Harvest harvest, long capture) {
            var fresh = Version.of(harvest);
            if (version.isEmpty()) return new Account(Optional.of(fresh), capture, harvest.pictures());
            var held = version.get();
            var taken = new ArrayList<>(pictures);
            if (fresh.tellsMoreThan(held)) taken.addAll(harvest.pictures());
            return new Account(
                    Optional.of(fresh.over(held)), fresh.supersedes(held) ? capture : newest, List.copyOf(taken));
        }
    }
}
