package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.model.Teaser;
import hemerotheque.search.Contents;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles of one archive, in the file `archive.sqlite` of its folder.
///
/// Reading is safe from any thread, writing is for one thread. Every method throws
/// [hemerotheque.model.ArchiveException] where the world is in the way.
public final class ArchiveStore implements AutoCloseable {

    private ArchiveStore() {}

    /// Opens the archive of `folder`.
    ///
    /// @param clock tells when an article came in; never used for order
    /// @throws hemerotheque.model.ArchiveException NO_ARCHIVE (only with READ), NOT_AN_ARCHIVE, LOCKED (only with
    /// WRITE),
    ///     TOO_NEW, READ_ONLY, NO_PERMISSION, DAMAGED, DISK_FULL
    public static ArchiveStore open(Path folder, Access access, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// A random name that this archive was given when it was made, and never changes.
    public String identity() {
        throw new UnsupportedOperationException("not built yet");
    }

    public boolean readOnly() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The number of the last change; 0 in a new archive.
    public long seq() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Stores a batch in one transaction: all of it or nothing.
    ///
    /// @return an outcome for each, in the same order: ADDED, UPDATED or DUPLICATE
    public List<Outcome> put(List<Harvest> batch) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The article that a page with these bytes is already a capture of, so that it need not be understood again.
    ///
    /// @param sha256 of the bytes, as in [hemerotheque.model.Capture]
    public Optional<ArticleId> captureOf(String sha256) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<ArchivedArticle> article(ArticleId id) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The articles of `ids` that there are, in the order asked.
    public List<ArchivedArticle> articles(Collection<ArticleId> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The bytes of the newest capture of an article, as they were saved.
    public Optional<byte[]> original(ArticleId id) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The teasers of those of `ids` that there are, in the order asked.
    public List<Teaser> teasers(Collection<ArticleId> ids) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// How many articles `filter` lets through.
    public long count(Filter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// A page of the articles that `filter` lets through. By relevance means newest first, as nothing was asked.
    public List<Teaser> browse(Filter filter, Sort sort, int offset, int limit) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Timeline timeline(Filter filter, Step step) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The facets by source and by year of the articles that `filter` lets through.
    public List<Facet> facets(Filter filter) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Contents contents() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The last change of each article that changed after `seq`, oldest first, `most` at the most.
    public List<Change> changesAfter(long seq, int most) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The id of every article, in rising order.
    public void forEachId(Consumer<ArticleId> each) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Verifies the database and every digest in it. Takes a while on a large archive.
    public StoreFindings check() {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("not built yet");
    }
}
