package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Span;
import hemerotheque.search.Query;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Snippet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The full-text index of one archive, in the folder `index` of it.
///
/// Searching is safe from any thread; `put`, `delete` and `commit` are for one thread. What was put is found after the
/// next `commit`.
public final class ArticleIndex implements AutoCloseable {

    private ArticleIndex() {}

    /// Opens the index in `folder`; an index that is missing, damaged, of another version or of another archive than
    /// `identity` is thrown away and begun anew, with `seq` 0.
    ///
    /// @param lastSeq of the store: an index that is ahead of it is begun anew as well
    /// @throws IOException where the folder cannot be read or written
    public static ArticleIndex open(Path folder, String identity, long lastSeq) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Opens the index for searching only, while another process may write in it.
    ///
    /// @throws IOException where there is no index that can be read
    public static ArticleIndex openReadOnly(Path folder, String identity) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// How far the index has come in the changes of the store, as of the last `commit`.
    public long seq() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Adds an article, or replaces it.
    public void put(ArticleId id, Article article, Optional<String> address) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    public void delete(ArticleId id) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Makes durable and findable what was put, together with the change it reaches to.
    public void commit(long seq) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Throws everything away: an empty index with `seq` 0.
    public void clear() throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Finds what matches `query` and the filter of `request`; its words are not looked at.
    public Matches find(Query query, SearchRequest request) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The passage of `article` that shows best why it matches, some 200 characters.
    public Snippet snippet(Query query, Article article) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Where `text` matches the words of `query`, in order, not overlapping.
    public List<Span> matches(Query query, String text) {
        throw new UnsupportedOperationException("not built yet");
    }

    public void forEachId(LongConsumer each) throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Verifies the checksums of the index's files.
    public IndexFindings check() throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException("not built yet");
    }
}
