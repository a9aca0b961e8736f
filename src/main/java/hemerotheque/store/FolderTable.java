package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The folders of a reader, and what is in them: a row for each article in each, gone with either.
record FolderTable(Session session) {

    /// Rises with every change of the folders and of what is in them.
    long changes() throws SQLException {
        return session.number("SELECT ifnull(max(changes), 0) FROM folder_change");
    }

    ArticleFolders all() throws SQLException {
        var articles = new HashMap<Long, BitSet>();
        session.each(
                "SELECT folder, article FROM filing",
                row -> articles.computeIfAbsent(row.getLong(1), _ -> new BitSet())
                        .set(Math.toIntExact(row.getLong(2))));
        var folders = session.list("SELECT * FROM folder ORDER BY place, id", FolderTable::read);
        return new ArticleFolders(changes(), folders, articles);
    }

    Optional<Folder> numbered(long id) throws SQLException {
        return session.first("SELECT * FROM folder WHERE id = ?", FolderTable::read, id);
    }

    Optional<Folder> named(String name) throws SQLException {
        return session.first("SELECT * FROM folder WHERE key = ?", FolderTable::read, GivenName.key(name));
    }

    Folder add(String name, Colour colour) throws SQLException {
        var sql = "INSERT INTO folder (name, key, colour, place) VALUES (?, ?, ?, ?) RETURNING *";
        return session.first(sql, FolderTable::read, name, GivenName.key(name), colour.code(), order().last())
                .orElseThrow();
    }

    /// Puts back one that was removed, empty, before those that were made later.
    void restore(Folder removed) throws SQLException {
        session.update(
                "INSERT INTO folder (id, name, key, colour, place) VALUES (?, ?, ?, ?, ?)",
                removed.id(),
                removed.name(),
                GivenName.key(removed.name()),
                removed.colour().code(),
                order().again(removed.id()));
    }

    void change(Folder change) throws SQLException {
        session.update(
                "UPDATE folder SET name = ?, key = ?, colour = ? WHERE id = ?",
                change.name(),
                GivenName.key(change.name()),
                change.colour().code(),
                change.id());
    }

    /// Removes it with its rows.
    ///
    /// @return the articles that were in it, in the order of their numbers
    List<ArticleId> remove(long id) throws SQLException {
        var articles = session.list(
                "SELECT article FROM filing WHERE folder = ? ORDER BY article",
                row -> new ArticleId(row.getLong(1)),
                id);
        session.update("DELETE FROM folder WHERE id = ?", id);
        return articles;
    }

    Belonging rows() {
        return new Belonging(session, "filing", "folder");
    }

    ReaderOrder order() {
        return new ReaderOrder(session, "folder");
    }

    private static Folder read(ResultSet row) throws SQLException {
        return new Folder(row.getLong("id"), row.getString("name"), Colour.of(row.getString("colour")));
    }
}
