package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.model.Picture;
import hemerotheque.model.Teaser;
import hemerotheque.search.Beside;
import hemerotheque.search.Contents;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The articles of one archive, in the file `archive.sqlite` of its folder.
///
/// Reading is safe from any thread. Articles are written by one thread; what the reader notes by any, a transaction
/// at a time. Every method throws [hemerotheque.model.ArchiveException] where the world is in the way.
public final class ArchiveStore implements AutoCloseable {

    /// Numbers, our choice: what one step of [#forEachId] reads.
    private static final int IDS_AT_ONCE = 10_000;

    private final Opening opening;
    private final Clock clock;
    private final String identity;
    private final ReentrantLock writing = new ReentrantLock(true); // one transaction at a time, in the order of asking
    private final Folders folders = new Folders(this);
    private final States states = new States(this);
    private final ReprintGroups groups = new ReprintGroups(this);
    private final Notes notes;

    private ArchiveStore(Opening opening, Clock clock, String identity) {
        this.opening = opening;
        this.clock = clock;
        this.identity = identity;
        this.notes = new Notes(this, clock);
    }

    /// Opens the archive of `folder`.
    ///
    /// To write, an archive of an earlier program is brought to the schema of this one, after it was copied;
    /// to read, it stays as it is.
    ///
    /// @param clock tells when an article came in, and the day of a backup; never used for order
    /// @throws hemerotheque.model.ArchiveException NO_ARCHIVE (only with READ), NOT_AN_ARCHIVE, LOCKED (only
    ///     with WRITE), TOO_NEW, READ_ONLY, NO_PERMISSION, DAMAGED, DISK_FULL
    public static ArchiveStore open(Path folder, Access access, Clock clock) {
        try {
            var opening = switch (access) {
                case WRITE -> toWrite(folder, clock);
                case READ -> Opening.toRead(folder);
            };
            var identity = opening.readers().read(session -> new MetaTable(session).identity());
            return new ArchiveStore(opening, clock, identity);
        } catch (SQLException e) {
            throw Failures.of(e, DatabaseFile.in(folder).path());
        }
    }

    private static Opening toWrite(Path folder, Clock clock) throws SQLException {
        var opening = Opening.toWrite(folder, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        try {
            Journal.breakOff(opening.writer().orElseThrow().session());
            return opening;
        } catch (SQLException | RuntimeException e) {
            opening.close();
            throw e;
        }
    }

    /// A random name that this archive was given when it was made, and never changes.
    public String identity() {
        return identity;
    }

    public boolean readOnly() {
        return opening.writer().isEmpty();
    }

    /// Whether an earlier program made this archive: what this one adds is not in it.
    public boolean outdated() {
        return read(Migrations::areDue);
    }

    /// The number of the last change; 0 in a new archive.
    public long seq() {
        return read(session -> new MetaTable(session).seq());
    }

    /// Stores a batch in one transaction: all of it or nothing.
    ///
    /// @return an outcome for each, in the same order: ADDED, UPDATED or DUPLICATE
    public List<Outcome> put(List<Harvest> batch) {
        return write(session -> {
            var meta = new MetaTable(session);
            long before = meta.seq();
            var putting = new Putting(session, before, clock.instant());
            var outcomes = putting.put(batch);
            if (putting.seq() > before) meta.setSeq(putting.seq());
            return outcomes;
        });
    }

    /// The imports of this archive, and what they have settled.
    public Journal journal() {
        return new Journal(this, clock);
    }

    /// The captures of its articles, and what each tells.
    public Captures captures() {
        return new Captures(this);
    }

    /// The searches that the reader keeps.
    public SavedSearches searches() {
        return new SavedSearches(this, clock);
    }

    /// The questions that were asked.
    public History history() {
        return new History(this, clock);
    }

    /// The groups of near-duplicates, and their making.
    public ReprintGroups groups() {
        return groups;
    }

    /// The folders of the reader.
    public Folders folders() {
        return folders;
    }

    /// What the reader notes of articles.
    public States states() {
        return states;
    }

    /// The dates of publication that the reader gives.
    public Datings datings() {
        return new Datings(this);
    }

    /// What the reader writes to articles.
    public Notes notes() {
        return notes;
    }

    /// What is known of articles beside themselves: always as it is now.
    public Beside beside() {
        return new Present(this);
    }

    /// Tells what [#put] would decide, and changes nothing. To be closed before this store.
    public Rehearsal rehearsal() {
        return Rehearsal.over(Optional.of(opening.readers()), clock.instant());
    }

    public Optional<ArchivedArticle> article(ArticleId id) {
        return read(session -> new ArticleReading(session).article(id));
    }

    /// The articles of `ids` that there are, in the order asked.
    public List<ArchivedArticle> articles(Collection<ArticleId> ids) {
        return read(session -> new ArticleReading(session).articles(Ids.of(ids)));
    }

    /// The picture with these bytes, if an article has it.
    public Optional<Picture> picture(String sha256) {
        return read(session -> new PictureTable(session).of(sha256));
    }

    /// The teasers of those of `ids` that there are, in the order asked.
    public List<Teaser> teasers(Collection<ArticleId> ids) {
        return read(session -> new Browsing(session).teasers(Ids.of(ids)));
    }

    /// How many articles `filter` lets through.
    public long count(Filter filter) {
        return read(session -> new Counting(session).count(filter));
    }

    /// A page of the articles that `filter` lets through. By relevance means newest first, as nothing was asked.
    public List<Teaser> browse(Filter filter, Sort sort, int offset, int limit) {
        return read(session -> new Browsing(session).page(filter, sort, offset, limit));
    }

    /// How many lines the list of the articles that `filter` lets through has, each group of near-duplicates on one.
    public long countFolded(Filter filter) {
        return read(session -> new FoldedBrowsing(session).count(filter));
    }

    /// A page of these lines: the first article of each group in the order of `sort`, with the others.
    public List<Folded> browseFolded(Filter filter, Sort sort, int offset, int limit) {
        var reprints = groups.all();
        return read(session -> new FoldedBrowsing(session).page(filter, sort, offset, limit, reprints));
    }

    public Timeline timeline(Filter filter, Step step) {
        return read(session -> new Counting(session).timeline(filter, step));
    }

    /// The same by source.
    public Timeline layers(Filter filter, Step step) {
        return read(session -> new Layering(session).timeline(filter, step));
    }

    public Contents contents() {
        return read(session -> new ContentsReading(session).read());
    }

    /// From the oldest to the newest known day of publication.
    public Optional<DateRange> days() {
        return read(session -> new ContentsReading(session).days());
    }

    /// The last change of each article that changed after `seq`, oldest first, `most` at the most.
    public List<Change> changesAfter(long seq, int most) {
        return read(session -> new ChangeLog(session).after(seq, most));
    }

    /// The id of every article, in rising order.
    public void forEachId(Consumer<ArticleId> each) {
        long last = 0;
        while (true) {
            long after = last;
            var ids = read(session -> new ArticleTable(session).idsAfter(after, IDS_AT_ONCE));
            ids.forEach(each);
            if (ids.size() < IDS_AT_ONCE) return;
            last = ids.getLast().value();
        }
    }

    /// Verifies the database and every digest in it. Takes a while on a large archive.
    public StoreFindings check() {
        return read(session -> new Verification(session).run());
    }

    @Override
    public void close() {
        writing.lock();
        try {
            opening.close();
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    <T> T read(Session.Work<T> work) {
        return ask(session -> session.reading(work));
    }

    /// As [#read], for `work` that asks one question: without a transaction it takes half the time.
    <T> T ask(Session.Work<T> work) {
        try {
            return opening.readers().lend(work);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    <T> T write(Session.Work<T> work) {
        var writer = opening.writer()
                .orElseThrow(() -> new ArchiveException(
                        ArchiveException.Kind.READ_ONLY, opening.file().path()));
        writing.lock();
        try {
            return writer.session().writing(work);
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            writing.unlock();
        }
    }

    private RuntimeException failure(SQLException e) {
        return Failures.of(e, opening.file().path());
    }
}
