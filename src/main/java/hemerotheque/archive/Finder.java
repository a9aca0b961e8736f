package hemerotheque.archive;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Span;
import hemerotheque.search.Answer;
import hemerotheque.search.Contents;
import hemerotheque.search.SearchRequest;
import java.util.List;
import java.util.Optional;

/// Finds and opens articles. From any thread but JavaFX's.
public final class Finder {

    Finder() {}

    /// The answer to `request`: from SQLite where nothing but a filter is asked, from Lucene otherwise.
    public Answer search(SearchRequest request) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<ArchivedArticle> article(ArticleId id) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// The bytes of the newest capture, as they were saved.
    public Optional<byte[]> original(ArticleId id) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Where each of `texts` matches `words`: a list for each text, its places in order, not overlapping.
    ///
    /// @param words a question as typed; blank for no matches at all
    public List<List<Span>> matches(String words, List<String> texts) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Contents contents() {
        throw new UnsupportedOperationException("not built yet");
    }
}
