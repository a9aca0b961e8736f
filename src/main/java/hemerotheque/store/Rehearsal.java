package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Digest;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What [ArchiveStore#put] would decide, while the archive stays as it is.
///
/// The same code decides, in a database of its own in the folder for temporary files: the articles that it would look
/// at are copied there before it does, without the bytes of their pages and pictures. What was put here before counts
/// as held, so that duplicates within an import are told as well. For one thread.
public final class Rehearsal implements AutoCloseable {

    private final Path file;
    private final Session scratch;
    private final Optional<SessionPool> held;
    private final Instant now;
    private long seq;

    private Rehearsal(Path file, Session scratch, Optional<SessionPool> held, Instant now) {
        this.file = file;
        this.scratch = scratch;
        this.held = held;
        this.now = now;
    }

    /// As if the archive held nothing.
    public static Rehearsal ofNothing(Instant now) {
        return over(Optional.empty(), now);
    }

    /// @param held where the articles of the archive are read
    static Rehearsal over(Optional<SessionPool> held, Instant now) {
        var file = temporary();
        try {
            var rehearsal = new Rehearsal(file, new Connections(file).create(), held, now);
            rehearsal.prepare();
            return rehearsal;
        } catch (SQLException e) {
            delete(file);
            throw Failures.of(e, file);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("hemerotheque-", ".sqlite");
        } catch (IOException e) {
            throw Failures.of(e, Path.of(System.getProperty("java.io.tmpdir")));
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Failures.of(e, file);
        }
    }

    /// Nothing in it has to outlast a failure.
    private void prepare() throws SQLException {
        scratch.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");
        Migrations.run(scratch);
        if (held.isEmpty()) return;
        seq = held.get().read(archive -> {
            new Copying(archive, scratch).begin();
            return new MetaTable(archive).seq();
        });
    }

    /// @return an outcome for each, in the same order: ADDED, UPDATED or DUPLICATE; those of articles that the archive
    /// does not hold have numbers that it never gave
    public List<Outcome> put(List<Harvest> batch) {
        try {
            return scratch.writing(session -> {
                var putting = new Putting(session, seq, now);
                var outcomes = new ArrayList<Outcome>(batch.size());
                for (var harvest : batch) {
                    bring(harvest);
                    outcomes.addAll(putting.put(List.of(withoutBytes(harvest))));
                }
                seq = putting.seq();
                return outcomes;
            });
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private static Harvest withoutBytes(Harvest harvest) {
        return new Harvest(harvest.article(), harvest.capture(), new byte[0]);
    }

    /// Copies what [Putting] may find for `harvest`.
    private void bring(Harvest harvest) throws SQLException {
        if (held.isEmpty()) return;
        held.get().read(archive -> {
            for (long article : concerned(harvest, archive)) new Copying(archive, scratch).article(article);
            return harvest;
        });
    }

    private static List<Long> concerned(Harvest harvest, Session archive) throws SQLException {
        var identity = Identity.of(harvest.article(), harvest.capture());
        var sql = """
            SELECT c.article FROM original o JOIN capture c ON c.original = o.id WHERE o.sha256 = ?
            UNION
            SELECT article FROM capture WHERE address_key = ?
            UNION
            SELECT id FROM article WHERE copy_key = ?
            UNION
            """ + IdentityLookup.OF_HEADLINE_AND_DAY;
        var day = identity.day().map(Object::toString);
        var concerned = new LinkedHashSet<>(archive.list(
                sql,
                row -> row.getLong(1),
                harvest.capture().sha256(),
                harvest.capture().address().map(address -> Digest.key(Address.bare(address))),
                identity.copyKey(),
                identity.headlineKey(),
                day,
                identity.headlineKey(),
                day));
        var sketch = Sketch.of(harvest.article().text());
        if (identity.day().isPresent() && sketch.isPresent())
            concerned.addAll(
                    new SketchTable(archive).ofDay(identity.day().get(), sketch.get(), IdentityLookup.MOST_NEAR));
        return List.copyOf(concerned);
    }

    /// The headline that an article has by now.
    public Optional<String> headline(ArticleId id) {
        try {
            return scratch.first("SELECT headline FROM article WHERE id = ?", row -> row.getString(1), id.value());
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    @Override
    public void close() {
        try {
            scratch.close();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        } finally {
            delete(file);
        }
    }
}
