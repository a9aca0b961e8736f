package hemerotheque.store;

import hemerotheque.model.Capture;
import hemerotheque.model.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How each capture was read: as what characters, and with what left in doubt.
record ReadingTable(Session session) {

    record Doubt(Problem.Kind kind, String detail) {}

    void add(long capture, Capture read) throws SQLException {
        if (read.charset().isPresent())
            session.update("INSERT INTO decoding (capture, charset) VALUES (?, ?)", capture, read.charset());
        int position = 0;
        for (var doubt : read.doubts()) {
            session.update(
                    "INSERT INTO doubt (capture, position, kind, detail) VALUES (?, ?, ?, ?)",
                    capture,
                    position++,
                    doubt.kind().name(),
                    doubt.detail());
        }
    }

    /// In the place of what was noted before.
    void replace(long capture, Capture read) throws SQLException {
        session.update("DELETE FROM decoding WHERE capture = ?", capture);
        session.update("DELETE FROM doubt WHERE capture = ?", capture);
        add(capture, read);
    }

    /// The doubts of each capture of `articles` that has any; those that only a newer program knows are left out.
    Map<Long, List<Doubt>> doubts(Ids articles) throws SQLException {
        var sql = """
            SELECT d.capture, d.kind, d.detail
              FROM capture c JOIN doubt d ON d.capture = c.id
             WHERE c.article IN (SELECT value FROM json_each(?))
             ORDER BY d.capture, d.position
            """;
        var doubts = new HashMap<Long, List<Doubt>>();
        session.each(
                sql,
                row -> {
                    var kind = kind(row.getString("kind"));
                    if (kind.isEmpty()) return;
                    doubts.computeIfAbsent(row.getLong("capture"), _ -> new ArrayList<>())
                            .add(new Doubt(kind.get(), row.getString("detail")));
                },
                articles.json());
        return doubts;
    }

    private static Optional<Problem.Kind> kind(String name) {
        return Arrays.stream(Problem.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
