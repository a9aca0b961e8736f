package hemerotheque.store;

import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The imports of an archive: what each brought, and how far each file is settled. Written in the very transactions
/// that bring the articles, so that both are there or neither is.
///
/// Reading is safe from any thread, writing is for one thread.
public final class Journal {

    private final ArchiveStore store;
    private final Clock clock;

    Journal(ArchiveStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Has imports that seem to run, though nobody else can write, be told as broken off.
    static void breakOff(Session session) throws SQLException {
        var imports = new ImportTable(session);
        if (!imports.isAnyRunning()) return;
        session.writing(_ -> {
            imports.breakOff();
            return imports;
        });
    }

    /// Every import, the latest first.
    public List<Import> imports() {
        return store.read(session -> new ImportTable(session).all());
    }

    /// Whether an import seems to run: by this process, by another one, or by one that was killed.
    public boolean isAnyRunning() {
        return store.read(session -> new ImportTable(session).isAnyRunning());
    }

    /// @param files as they were given
    public ImportId begin(Optional<String> name, List<String> files) {
        return store.write(session -> new ImportTable(session).begin(name, files, clock.instant()));
    }

    /// @param state any but RUNNING
    public void end(ImportId id, Import.State state) {
        store.write(session -> {
            new ImportTable(session).end(id, state, clock.instant());
            return id;
        });
    }

    /// @param name absent for that of its day
    public void rename(ImportId id, Optional<String> name) {
        store.write(session -> {
            new ImportTable(session).rename(id, name);
            return id;
        });
    }

    /// Stores a batch of the import `id` in one transaction, with its counts and how far its files are settled: all of
    /// it or nothing.
    ///
    /// @return an outcome for each arrival, in the same order
    public List<Outcome> put(ImportId id, List<Portion> batch) {
        return store.write(session -> {
            var meta = new MetaTable(session);
            long before = meta.seq();
            var putting = new Putting(session, before, clock.instant());
            var outcomes = new ArrayList<Outcome>();
            for (var portion : batch) outcomes.addAll(new PortionPutting(session, putting).put(id, portion));
            new ImportTable(session).count(id, outcomes);
            if (putting.seq() > before) meta.setSeq(putting.seq());
            return outcomes;
        });
    }

    /// What is settled of a file, as it is now.
    public SettledFile settled(FileState file) {
        return store.ask(session -> new SightingTable(session).of(file));
    }

    /// What readings that were broken off have found out on the whole of `file`; nothing where they noted nothing.
    public Optional<byte[]> notes(SettledFile file) {
        return store.read(session -> new SightingTable(session).notes(file.stretches()));
    }

    /// What came of the inputs of a file that one of its settled stretches tells of, in order.
    ///
    /// @param after the last of an earlier answer, 0 for the first
    public SettledPage settled(FileState file, long stretch, long after) {
        return store.read(session -> new SightingTable(session).settled(file, stretch, after));
    }

    /// What [#undo] would take away now.
    public Undone undoing(ImportId id) {
        return store.read(session -> new Undoing(session, id).foreseen());
    }

    /// Takes away all that the import `id` brought, and itself, in one transaction. A capture that another import saw
    /// as well is that one's from then on; an article that keeps captures tells what they told.
    ///
    /// @param done told how many articles are dealt with, now and again
    public Undone undo(ImportId id, Reread reread, LongConsumer done) {
        return store.write(session -> new Undoing(session, id).run(reread, done));
    }
}
