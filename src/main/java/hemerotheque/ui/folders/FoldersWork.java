package hemerotheque.ui.folders;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.RemovedFolder;
import java.util.List;
import java.util.Optional;

/// What an archive does with folders; from any thread but JavaFX's. See [hemerotheque.archive.Filing].
public interface FoldersWork {

    ArticleFolders all();

    /// @return nothing where the name is taken
    Optional<Folder> add(String name, Colour colour);

    /// @return whether it was done: not where the name is taken
    boolean change(Folder change);

    /// Has them stand in this order.
    void arrange(List<Folder> order);

    RemovedFolder remove(Folder folder);

    /// @return whether it was done: not where the name is taken
    boolean restore(RemovedFolder removed);

    /// @return the articles for which this is a change
    List<ArticleId> file(Folder folder, List<ArticleId> articles, boolean in);
}
