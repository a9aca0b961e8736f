package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;

/// Which articles are in which state: a row each, gone with the article.
record StateTable(Session session) {

    /// Rises with every change of the states.
    long changes() throws SQLException {
        return session.number("SELECT ifnull(max(changes), 0) FROM state_change");
    }

    ArticleStates all() throws SQLException {
        var articles = new EnumMap<ArticleState, BitSet>(ArticleState.class);
        for (var state : ArticleState.values()) articles.put(state, new BitSet());
        session.each("SELECT article, state FROM article_state", row -> {
            int article = Math.toIntExact(row.getLong(1));
            ArticleState.of(row.getString(2))
                    .ifPresent(state -> articles.get(state).set(article));
        });
        return new ArticleStates(changes(), articles);
    }

    /// Has those of `ids` that there are be in `state`.
    ///
    /// @return those that were not
    List<ArticleId> add(ArticleState state, Ids ids) throws SQLException {
        return rows().add(state.code(), ids);
    }

    /// Has none of `ids` be in `state`.
    ///
    /// @return those that were
    List<ArticleId> remove(ArticleState state, Ids ids) throws SQLException {
        return rows().remove(state.code(), ids);
    }

    /// An article that is taken from another one is in the states of that.
    void inherit(long from, long fresh) throws SQLException {
        rows().inherit(from, fresh);
    }

    private Belonging rows() {
        return new Belonging(session, "article_state", "state");
    }

    /// An article that another one becomes a part of is a favourite if one of them was, and read if both were.
    void join(long from, long into) throws SQLException {
        session.update("""
                INSERT INTO article_state (article, state)
                  SELECT ?, state FROM article_state WHERE article = ? AND state = 'favourite'
                  ON CONFLICT DO NOTHING
                """, into, from);
        session.update("""
                DELETE FROM article_state
                 WHERE article = ? AND state = 'read'
                   AND NOT EXISTS (SELECT 1 FROM article_state WHERE article = ? AND state = 'read')
                """, into, from);
    }
}
