package hemerotheque.search;

import hemerotheque.model.ArticleId;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/// The folders of a reader, and which articles are filed in which, at one time. Changing it gives another one.
public final class ArticleFolders {

    public static final ArticleFolders NONE = new ArticleFolders(0, List.of(), Map.of());

    private final long changes;
    private final List<Folder> folders;
    private final ArticleSets<Long> articles;
    private final BitSet filed;

    /// @param changes rises with every change of the folders and of what is in them
    /// @param folders in the order of the reader
    /// @param articles the numbers of the articles by the number of each folder; not copied and not to be changed
    public ArticleFolders(long changes, List<Folder> folders, Map<Long, BitSet> articles) {
        this(changes, folders, new ArticleSets<>(articles));
    }

    private ArticleFolders(long changes, List<Folder> folders, ArticleSets<Long> articles) {
        this.changes = changes;
        this.folders = List.copyOf(folders);
        this.articles = articles;
        this.filed = articles.union();
    }

    public long changes() {
        return changes;
    }

    /// In the order of the reader.
    public List<Folder> all() {
        return folders;
    }

    /// The one of this name, blind to case and accents.
    public Optional<Folder> named(String typed) {
        var key = GivenName.key(typed);
        return folders.stream()
                .filter(folder -> GivenName.key(folder.name()).equals(key))
                .findFirst();
    }

    /// The one whose name is most like `typed`, which is the name of none; nothing where all are too far.
    public Optional<Folder> nearest(String typed) {
        return NearestName.of(typed, folders, Folder::name);
    }

    public boolean has(Folder folder, ArticleId article) {
        return articles.has(folder.id(), article);
    }

    /// The folders that an article is in, in the order of the reader.
    public List<Folder> of(ArticleId article) {
        return folders.stream().filter(folder -> has(folder, article)).toList();
    }

    /// How many articles are in `folder`.
    public long count(Folder folder) {
        return articles.count(folder.id());
    }

    /// Tells of the number of an article whether it is in the folder `name`: no article is where there is none.
    public LongPredicate in(String name) {
        return named(name).map(folder -> articles.in(folder.id())).orElse(_ -> false);
    }

    /// Tells of the number of an article whether it is in some folder.
    LongPredicate inAny() {
        return article -> filed.get((int) article);
    }

    /// The same with `some` in `folder`, or no longer in it.
    ///
    /// @param changes as that of the new one
    public ArticleFolders with(Folder folder, Collection<ArticleId> some, boolean in, long changes) {
        return new ArticleFolders(changes, folders, articles.with(folder.id(), some, in));
    }
}
