package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names of an article in their order: the tables `author`, `tag` and `also_in`.
record ListTable(Session session, String table) {

    static ListTable authors(Session session) {
        return new ListTable(session, "author");
    }

    static ListTable tags(Session session) {
        return new ListTable(session, "tag");
    }

    static ListTable papers(Session session) {
        return new ListTable(session, "also_in");
    }

    void add(long article, List<String> names) throws SQLException {
        for (int i = 0; i < names.size(); i++) {
            session.update(
                    "INSERT INTO " + table + " (article, position, name) VALUES (?, ?, ?)", article, i, names.get(i));
        }
    }

    /// @return for those of `articles` that have some
    Map<Long, List<String>> of(Ids articles) throws SQLException {
        var lists = new HashMap<Long, List<String>>();
        session.each(
                "SELECT article, name FROM " + table
                        + " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, position",
                row -> lists.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getString(2)),
                articles.json());
        return lists;
    }
}
