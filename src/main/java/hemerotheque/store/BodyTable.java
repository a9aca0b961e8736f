package hemerotheque.store;

import hemerotheque.model.Block;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The bodies of the articles, which only reading an article needs.
record BodyTable(Session session) {

    void add(long article, List<Block> blocks) throws SQLException {
        session.update("INSERT INTO body (article, blocks) VALUES (?, ?)", article, BlockCodec.write(blocks));
    }

    Map<Long, List<Block>> of(Ids articles) throws SQLException {
        var bodies = new HashMap<Long, List<Block>>();
        session.each(
                "SELECT article, blocks FROM body WHERE article IN (SELECT value FROM json_each(?))",
                row -> bodies.put(row.getLong(1), read(row.getLong(1), row.getString(2))),
                articles.json());
        return bodies;
    }

    private static List<Block> read(long article, String json) throws SQLException {
        try {
            return BlockCodec.read(json);
        } catch (IllegalArgumentException e) {
            throw Damage.found("the body of article " + article + " cannot be read: " + e.getMessage());
        }
    }
}
