package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import hemerotheque.model.Harvest;
import java.util.List;
import java.util.Optional;

/// The captures of the articles of an archive: their bytes, what each tells, and which article each is one of. Reading
/// is safe from any thread; what is changed waits for the batch of an import that is being stored.
public final class Captures {

    private final ArchiveStore store;

    Captures(ArchiveStore store) {
        this.store = store;
    }

    /// Has an article be as its newest capture tells it, whose bytes were read anew: with what charset and doubts is
    /// noted with the capture. What these bytes do not tell stays: a source, a day, what a database noted.
    ///
    /// @param anew of the bytes of that capture
    /// @return whether it was done: not where the article, or this capture of it, is gone or no longer the newest
    public boolean readAnew(ArticleId id, Harvest anew) {
        return store.write(session -> {
            var meta = new MetaTable(session);
            long seq = meta.seq() + 1;
            boolean done = new ReadingAnew(session).apply(id, anew, seq);
            if (done) meta.setSeq(seq);
            return done;
        });
    }

    /// The article that a page with these bytes is already the capture of, so that it need not be understood again.
    /// Nothing where the archive holds several captures with these bytes, as of a page of several articles.
    ///
    /// @param sha256 of the bytes, as in [hemerotheque.model.Capture]
    public Optional<ArticleId> onlyCaptureOf(String sha256) {
        return store.ask(session -> new CaptureTable(session).onlyArticleOf(sha256));
    }

    /// The bytes of the newest capture of an article, as they were saved.
    public Optional<byte[]> original(ArticleId id) {
        return store.read(session -> new OriginalTable(session).newestOf(id.value()));
    }

    /// The bytes of a capture, as they were saved.
    public Optional<byte[]> original(CaptureId id) {
        return store.read(
                session -> new CaptureTable(session).articleOf(id.value()).isPresent()
                        ? Optional.of(new OriginalTable(session).ofCapture(id.value()))
                        : Optional.empty());
    }

    /// The captures of an article, the one that it was read from first, then the others, newest first; empty where it
    /// is not there. What a capture tells is absent where it was not noted, see [Reread].
    public List<ArticleVersion> versions(ArticleId id) {
        return store.read(session -> new VersionReading(session).of(id));
    }

    /// The article that a capture is one of.
    public Optional<ArticleId> articleOf(CaptureId id) {
        return store.read(session -> new CaptureTable(session).articleOf(id.value()));
    }

    /// The articles that were separated from this one, or it from them.
    public List<ArticleId> separatedFrom(ArticleId id) {
        return store.read(session -> new SeparationTable(session).apart(id.value()));
    }

    /// Makes one of the captures of an article an article of its own, in one transaction; that it is so is
    /// remembered for later imports. The other captures stay, and the article is what they tell.
    ///
    /// @return the new article; nothing where the capture is the only one, or nobody knows what it tells
    public Optional<ArticleId> separate(ArticleId from, CaptureId capture, Reread reread) {
        return store.write(session -> new Separating(session, reread).separate(from, capture.value()));
    }

    /// Makes an article and the first of those that it is separated from one again, in one transaction.
    ///
    /// @return the one that has the captures of both; nothing where it is separated from none
    public Optional<ArticleId> reunite(ArticleId id, Reread reread) {
        return store.write(session -> new Separating(session, reread).reunite(id));
    }
}
