package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.Redating;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the dates of articles go by: what their pages tell, or what the reader says in their stead. That survives
/// whatever the pages tell later. From any thread.
public final class Datings {

    private final ArchiveStore store;

    Datings(ArchiveStore store) {
        this.store = store;
    }

    /// Has the dates of articles go by `wanted`, in one transaction; those that are not there are passed over.
    ///
    /// @return what this has changed, in the order of `articles`
    public List<Redating> date(Collection<ArticleId> articles, Dating wanted) {
        return change(articles.stream()
                .distinct()
                .map(article -> new Redating(article, wanted, wanted))
                .toList());
    }

    /// Has each article go by what `changes` tell it to, in one transaction, whatever it goes by now.
    ///
    /// @return what this has changed, in the same order
    public List<Redating> change(List<Redating> changes) {
        if (changes.isEmpty()) return List.of();
        return store.write(session -> change(session, changes));
    }

    private static List<Redating> change(Session session, List<Redating> changes) throws SQLException {
        var meta = new MetaTable(session);
        var table = new CorrectionTable(session);
        long seq = meta.seq();
        var done = new ArrayList<Redating>();
        for (var change : changes) {
            var changed = table.date(change.article(), change.after(), seq + 1);
            if (changed.isEmpty()) continue;
            seq++;
            done.add(changed.get());
        }
        meta.setSeq(seq);
        return List.copyOf(done);
    }

    /// Those of `articles` that [#date] would change, in their order. Changes nothing.
    public List<ArticleId> changing(Collection<ArticleId> articles, Dating wanted) {
        return store.read(session -> {
            var table = new CorrectionTable(session);
            var changing = new ArrayList<ArticleId>();
            for (var article : articles) {
                var now = table.dating(article);
                if (now.isPresent() && !now.get().equals(wanted)) changing.add(article);
            }
            return changing;
        });
    }

    /// Those of `articles` whose date goes by what the reader says, in no order.
    public List<ArticleId> given(Collection<ArticleId> articles) {
        return store.ask(session -> new CorrectionTable(session).among(Ids.of(articles)));
    }
}
