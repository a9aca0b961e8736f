package hemerotheque.ui.folders;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Folder;
import java.util.List;

/// What was done with a folder, to be told and taken back.
///
/// @param articles for which it was a change
/// @param in whether they are in the folder now
public record Filed(Folder folder, List<ArticleId> articles, boolean in) {

    public Filed {
        articles = List.copyOf(articles);
    }
}
