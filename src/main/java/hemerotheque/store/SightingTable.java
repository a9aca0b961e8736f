package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ImportId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.model.Sighting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What imports read of which files, and what they met there.
record SightingTable(Session session) {

    /// Rows, our choice: what [#settled] holds in memory at a time.
    private static final int AT_ONCE = 1000;

    private record Noted(long id, long first, long settled, boolean whole, Optional<Milestone> milestone) {}

    /// The number of the file within the import, settled as far as `stretch` tells.
    long settle(ImportId within, Stretch stretch) throws SQLException {
        var sql = """
            INSERT INTO import_file (import, path, given, size, modified, first, settled, whole, before_milestone, milestone)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (path, import) DO UPDATE
               SET (settled, whole, before_milestone, milestone) =
                   (excluded.settled, excluded.whole, excluded.before_milestone, excluded.milestone)
            RETURNING id
            """;
        var file = stretch.file();
        long id = session.number(
                sql,
                within.value(),
                file.path(),
                file.given(),
                file.size(),
                file.modified(),
                stretch.first(),
                stretch.settled(),
                stretch.whole(),
                stretch.milestone().map(Milestone::inputs),
                stretch.milestone().map(Milestone::place));
        note(id, stretch);
        return id;
    }

    /// Keeps what was found out on the whole file as long as some of it is left to be read from a later place; once it
    /// is settled, nothing that any import has noted of it is of use.
    private void note(long file, Stretch stretch) throws SQLException {
        if (stretch.whole())
            session.update(
                    "DELETE FROM import_file_notes WHERE import_file IN (SELECT id FROM import_file WHERE path = ?)",
                    stretch.file().path());
        else if (stretch.settled() == stretch.first())
            session.update("DELETE FROM import_file_notes WHERE import_file = ?", file);
        else if (stretch.notes().isPresent())
            session.update(
                    "INSERT OR REPLACE INTO import_file_notes (import_file, notes) VALUES (?, ?)",
                    file,
                    stretch.notes().get());
    }

    /// What was found out on the whole file of which these are stretches.
    Optional<byte[]> notes(List<Long> stretches) throws SQLException {
        return session.first(
                "SELECT notes FROM import_file_notes WHERE import_file IN (SELECT value FROM json_each(?)) LIMIT 1",
                row -> row.getBytes(1),
                new Ids(stretches).json());
    }

    void brought(long file, long capture, boolean changed, Origin origin) throws SQLException {
        add(file, Optional.of(capture), true, changed, origin);
    }

    /// Bytes that were there already. That an import meets again what it has brought from there itself is no news.
    void seen(long file, long capture, Origin origin) throws SQLException {
        var own = "SELECT 1 FROM sighting WHERE import_file = ? AND capture = ? AND entry IS ?";
        if (session.first(own, row -> row.getInt(1), file, capture, origin.entry())
                .isEmpty()) add(file, Optional.of(capture), false, false, origin);
    }

    private void add(long file, Optional<Long> capture, boolean brought, boolean changed, Origin origin)
            throws SQLException {
        session.update(
                "INSERT INTO sighting (import_file, capture, brought, changed, entry) VALUES (?, ?, ?, ?, ?)",
                file,
                capture,
                brought,
                changed,
                origin.entry());
    }

    void skipped(long file, Problem problem) throws SQLException {
        session.update(
                "INSERT INTO sighting (import_file, brought, changed, entry, problem, detail) VALUES (?, 0, 0, ?, ?, ?)",
                file,
                problem.origin().entry(),
                problem.kind().name(),
                problem.detail());
    }

    /// What is settled of `file`, as it is now: stretches that follow one another from its first input on.
    SettledFile of(FileState file) throws SQLException {
        var noted = session.list(
                """
                SELECT id, first, settled, whole, before_milestone, milestone
                  FROM import_file
                 WHERE path = ? AND size = ? AND modified = ?
                 ORDER BY first, id
                """,
                row -> new Noted(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4), milestone(row)),
                file.path(),
                file.size(),
                file.modified());
        var stretches = new ArrayList<Long>();
        long reached = 0;
        boolean whole = false;
        var milestone = Optional.<Milestone>empty();
        for (var next : noted) {
            boolean further = next.first() == reached && (next.settled() > reached || next.whole());
            if (!further || whole) continue;
            stretches.add(next.id());
            reached = next.settled();
            whole = next.whole();
            if (next.milestone().isPresent()) milestone = next.milestone();
        }
        return new SettledFile(file, stretches, reached, whole, milestone);
    }

    private static Optional<Milestone> milestone(ResultSet row) throws SQLException {
        long inputs = row.getLong("before_milestone");
        return Optional.ofNullable(row.getString("milestone")).map(place -> new Milestone(inputs, place));
    }

    /// What came of the inputs of one stretch of `file`, in order: what came in is there, what was skipped is so still.
    ///
    /// @param after the last of an earlier answer, 0 for the first
    SettledPage settled(FileState file, long stretch, long after) throws SQLException {
        var outcomes = new ArrayList<Outcome>();
        var last = new long[] {after};
        session.each(
                """
                SELECT s.id, s.entry, c.article, s.problem, s.detail
                  FROM sighting s INDEXED BY sighting_by_file LEFT JOIN capture c ON c.id = s.capture
                 WHERE s.import_file = ? AND s.id > ?
                 ORDER BY s.id
                 LIMIT ?
                """,
                row -> {
                    last[0] = row.getLong(1);
                    outcomes.add(outcome(row, file.given()));
                },
                stretch,
                after,
                AT_ONCE);
        return new SettledPage(outcomes, last[0], outcomes.size() == AT_ONCE);
    }

    /// When and where imports met the captures of an article, by their numbers.
    Map<Long, List<Sighting>> ofArticle(long article) throws SQLException {
        var sightings = new HashMap<Long, List<Sighting>>();
        session.each(
                """
                SELECT s.capture, i.id, i.begun, f.given, s.entry, s.brought
                  FROM capture c
                  JOIN sighting s ON s.capture = c.id
                  JOIN import_file f ON f.id = s.import_file
                  JOIN import i ON i.id = f.import
                 WHERE c.article = ?
                 ORDER BY s.id
                """,
                row -> sightings
                        .computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(new Sighting(
                                new ImportId(row.getLong(2)),
                                Instant.parse(row.getString(3)),
                                new Origin(row.getString(4), Optional.ofNullable(row.getString(5))),
                                row.getBoolean(6))),
                article);
        return sightings;
    }

    private static Outcome outcome(ResultSet row, String file) throws SQLException {
        var origin = new Origin(file, Optional.ofNullable(row.getString("entry")));
        var problem = row.getString("problem");
        if (problem == null) return Outcome.in(origin, Outcome.Kind.DUPLICATE, new ArticleId(row.getLong("article")));
        return Outcome.out(Outcome.Kind.SKIPPED, new Problem(kind(problem), origin, row.getString("detail")));
    }

    /// A later program may know other kinds.
    private static Problem.Kind kind(String name) {
        return Arrays.stream(Problem.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Problem.Kind.NOT_AN_ARTICLE);
    }
}
