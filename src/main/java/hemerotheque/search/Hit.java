package hemerotheque.search;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import java.util.List;

/// An article of an answer.
///
/// @param score of its relevance, comparable within one answer; 0 where the order is by date
/// @param reprints the other articles of the answer that are near-duplicates of this one and stand behind it; empty
/// where the request folds nothing
/// @param lacking the words of the question, as typed, that it does not hold, for one that is not counted among those
/// which hold all; empty for those
public record Hit(Teaser teaser, float score, Snippet snippet, List<ArticleId> reprints, List<String> lacking) {

    public Hit {
        reprints = List.copyOf(reprints);
        lacking = List.copyOf(lacking);
    }

    /// An article that is counted.
    public Hit(Teaser teaser, float score, Snippet snippet, List<ArticleId> reprints) {
        this(teaser, score, snippet, reprints, List.of());
    }

    /// An article that stands alone.
    public Hit(Teaser teaser, float score, Snippet snippet) {
        this(teaser, score, snippet, List.of());
    }
}
