package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenName;
import hemerotheque.search.RemovedFolder;
import hemerotheque.ui.folders.FoldersWork;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Folders in memory.
final class InventedFolders implements FoldersWork {

    private final List<Folder> folders = new ArrayList<>();
    private final Map<Long, BitSet> articles = new HashMap<>();
    private long changes;
    private long made;

    @Override
    public ArticleFolders all() {
        var copied = new TreeMap<Long, BitSet>();
        articles.forEach((id, some) -> copied.put(id, (BitSet) some.clone()));
        return new ArticleFolders(changes, folders, copied);
    }

    @Override
    public Optional<Folder> add(String name, Colour colour) {
        if (all().named(name).isPresent()) return Optional.empty();
        var folder = new Folder(++made, GivenName.of(name), colour);
        folders.add(folder);
        changes++;
        return Optional.of(folder);
    }

    @Override
    public boolean change(Folder change) {
        boolean taken = all().named(change.name())
                .filter(other -> other.id() != change.id())
                .isPresent();
        if (!taken) folders.replaceAll(folder -> folder.id() == change.id() ? change : folder);
        changes++;
        return !taken;
    }

    @Override
    public void arrange(List<Folder> order) {
        var ids = order.stream().map(Folder::id).toList();
        folders.sort((one, other) -> Integer.compare(ids.indexOf(one.id()), ids.indexOf(other.id())));
        changes++;
    }

    @Override
    public RemovedFolder remove(Folder folder) {
        folders.removeIf(other -> other.id() == folder.id());
        var gone = Optional.ofNullable(articles.remove(folder.id())).orElse(new BitSet());
        changes++;
        return new RemovedFolder(folder, gone.stream().mapToObj(ArticleId::new).toList());
    }

    @Override
    public boolean restore(RemovedFolder removed) {
        if (all().named(removed.folder().name()).isPresent()) return false;
        folders.add(removed.folder());
        file(removed.folder(), removed.articles(), true);
        return true;
    }

    @Override
    public List<ArticleId> file(Folder folder, List<ArticleId> some, boolean in) {
        var there = articles.computeIfAbsent(folder.id(), _ -> new BitSet());
        var changed =
                some.stream().filter(id -> there.get((int) id.value()) != in).toList();
        changed.forEach(id -> there.set((int) id.value(), in));
        changes++;
        return changed;
    }
}
