package hemerotheque.search;

import hemerotheque.model.ArticleId;
import java.util.List;

/// A folder that was removed, with all that is needed to put it back.
///
/// @param articles that were in it, in the order of their numbers
public record RemovedFolder(Folder folder, List<ArticleId> articles) {

    public RemovedFolder {
        articles = List.copyOf(articles);
    }
}
