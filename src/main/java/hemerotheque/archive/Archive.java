package hemerotheque.archive;

import hemerotheque.importing.format.Formats;
import hemerotheque.index.ArticleIndex;
import hemerotheque.model.ArchiveException;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open archive: one folder on the reader's disk, with `archive.sqlite` (the truth) and `index` (which can be made
/// again from it).
public final class Archive implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /// What keeps an archive from being written but not from being read.
    private static final Set<ArchiveException.Kind> ONLY_TO_READ = EnumSet.of(
            ArchiveException.Kind.LOCKED,
            ArchiveException.Kind.READ_ONLY,
            ArchiveException.Kind.NO_PERMISSION,
            ArchiveException.Kind.DISK_FULL,
            ArchiveException.Kind.TOO_NEW);

    private final Rooms rooms;
    private final Threads threads;
    private final Clock clock;

    private Archive(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.threads = new Threads(Runtime.getRuntime().availableProcessors());
        this.clock = clock;
    }

    /// Opens the archive of `folder` to read and write, making it where there is none, and brings its index and
    /// its groups of near-duplicates up to date.
    ///
    /// @param caughtUp told how many changes the index has taken in, then how many articles were grouped
    /// @throws ArchiveException LOCKED where another process writes in it, and all other kinds
    public static Archive open(Path folder, Clock clock, LongConsumer caughtUp) {
        var archive = openAsItIs(folder, clock);
        try {
            if (!archive.rooms.level()) archive.rooms.catchUp(caughtUp, Cancel.NEVER);
            archive.rooms.group(caughtUp, Cancel.NEVER);
            return archive;
        } catch (RuntimeException | Error e) {
            archive.close();
            throw e;
        }
    }

    /// Opens the archive of `folder` to read and write, making it where there is none, with its index and its groups
    /// as they are: for whoever makes them again at once.
    ///
    /// @throws ArchiveException LOCKED where another process writes in it, and all other kinds
    public static Archive openAsItIs(Path folder, Clock clock) {
        var store = ArchiveStore.open(folder, Access.WRITE, clock);
        return opened(store, clock, () -> {
            Notice.leaveIn(folder);
            return new Rooms(folder, store, openIndex(folder, store), clock);
        });
    }

    public static Archive open(Path folder, Clock clock) {
        return open(folder, clock, _ -> {});
    }

    /// Opens an archive that is there, to read only, also while another process writes in it. An archive of an
    /// earlier program, one in which an import was broken off, and an index that lacks something, are first
    /// brought up to date, unless another process is about to do so, or nobody can: then it is read as it is,
    /// with an index apart where its own is of no use.
    ///
    /// @throws ArchiveException NO_ARCHIVE and all other kinds but LOCKED
    public static Archive openReadOnly(Path folder, Clock clock) {
        var store = storeToRead(folder, clock);
        return opened(store, clock, () -> new Rooms(folder, store, indexToRead(folder, store, clock), clock));
    }

    private static ArchiveStore storeToRead(Path folder, Clock clock) {
        var store = ArchiveStore.open(folder, Access.READ, clock);
        if (!store.outdated() && !store.journal().isAnyRunning()) return store;
        store.close();
        bringUpToDate(folder, clock);
        return ArchiveStore.open(folder, Access.READ, clock);
    }

    private static Archive opened(ArchiveStore store, Clock clock, Rooms.IndexWork<Rooms> open) {
        try {
            return new Archive(open.run(), clock);
        } catch (IOException e) {
            store.close();
            throw new ArchiveException(ArchiveException.Kind.UNREACHABLE, Path.of("index"), e.toString(), e);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    private static ArticleIndex openIndex(Path folder, ArchiveStore store) {
        return Rooms.onIndex(
                folder,
                () -> ArticleIndex.open(folder.resolve("index"), store.identity(), store.seq(), store.beside()));
    }

    private static ArticleIndex indexToRead(Path folder, ArchiveStore store, Clock clock) throws IOException {
        try {
            var index = ArticleIndex.openReadOnly(folder.resolve("index"), store.identity(), store.beside());
            if (index.seq() == store.seq()) return index;
            index.close();
        } catch (IOException _) {
            // missing, damaged or of another version: made again just below
        }
        bringUpToDate(folder, clock);
        try {
            return ArticleIndex.openReadOnly(folder.resolve("index"), store.identity(), store.beside());
        } catch (IOException e) {
            LOG.info("{} is read with an index apart: {}", folder, e.toString());
            return indexAside(folder, store, clock);
        }
    }

    private static ArticleIndex indexAside(Path folder, ArchiveStore store, Clock clock) throws IOException {
        var index = ArticleIndex.openAside(store.identity(), store.beside());
        try {
            new Rooms(folder, store, index, clock).catchUp(_ -> {}, Cancel.NEVER);
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    private static void bringUpToDate(Path folder, Clock clock) {
        try {
            open(folder, clock).close();
        } catch (ArchiveException e) {
            if (!ONLY_TO_READ.contains(e.kind())) throw e;
        }
    }

    public Path folder() {
        return rooms.folder();
    }

    public boolean readOnly() {
        return rooms.store().readOnly();
    }

    /// @throws ArchiveException READ_ONLY
    public Importer importer() {
        mustBeWritable();
        return new Importer(rooms, new Formats(), threads, clock);
    }

    /// The imports up to now; only to look at where the archive was opened to read.
    public Imports imports() {
        return new Imports(rooms, threads);
    }

    /// Takes captures out of articles, and puts them back.
    public Separation separation() {
        return new Separation(rooms, threads);
    }

    /// Reads pages of this archive with another encoding.
    public Redecoder redecoder() {
        return new Redecoder(rooms, threads);
    }

    /// Tells what an import would do; also of an archive that is open to read only.
    public Trial trial() {
        return new Trial(Optional.of(rooms.store()), new Formats(), clock);
    }

    public Finder finder() {
        return new Finder(rooms);
    }

    /// The searches that the reader keeps.
    public Searches searches() {
        return new Searches(rooms);
    }

    /// The folders of the reader.
    public Filing filing() {
        return new Filing(rooms);
    }

    /// What the reader notes of articles.
    public Marking marking() {
        return new Marking(rooms, finder());
    }

    /// Corrects dates of publication.
    public DateCorrecting dates() {
        return new DateCorrecting(rooms, threads);
    }

    /// What the reader writes to articles.
    public Annotations annotations() {
        return new Annotations(rooms, marking());
    }

    /// The questions that were asked.
    public History history() {
        return new History(rooms);
    }

    /// What a question that is being typed could become.
    public Completer completer() {
        return new Completer(rooms);
    }

    public Corpus corpus() {
        return new Corpus(rooms);
    }

    public Export export() {
        return new Export(finder());
    }

    public Checker checker() {
        return new Checker(rooms, threads);
    }

    /// @throws ArchiveException READ_ONLY
    public Reindexer reindexer() {
        mustBeWritable();
        return new Reindexer(rooms, threads);
    }

    private void mustBeWritable() {
        if (readOnly()) throw new ArchiveException(ArchiveException.Kind.READ_ONLY, folder());
    }

    /// Stops what still runs, after the batch it is at, and closes the files.
    @Override
    public void close() {
        threads.close();
        rooms.close();
    }
}
