package hemerotheque.ui.states;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.SearchRequest;
import java.util.List;

/// What an archive does with the states of articles; from any thread but JavaFX's. See
/// [hemerotheque.archive.Marking].
public interface StatesWork {

    ArticleStates all();

    /// Whether states can be noted at all.
    boolean writable();

    /// @return the articles for which this is a change
    List<ArticleId> mark(ArticleState state, List<ArticleId> articles, boolean on);

    /// The numbers of the articles on the lines of the answer to `request`, in its order.
    List<ArticleId> order(SearchRequest request);

    /// The numbers of all articles that answer `request`, whatever page it asks for.
    List<ArticleId> answering(SearchRequest request);
}
