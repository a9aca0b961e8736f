package hemerotheque.ui.folders;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.RemovedFolder;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The folders of the archive with what is in them, and what is done with them: one thing after the other, in the order
/// of the reader. On the JavaFX thread.
public final class FoldersViewModel {

    /// What was done, and what the archive holds then.
    private record After<T>(T done, ArticleFolders now) {}

    private final FoldersWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<ArticleFolders> folders = new ReadOnlyObjectWrapper<>(ArticleFolders.NONE);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean working;

    public FoldersViewModel(FoldersWork work, Background background) {
        this.work = work;
        this.background = background;
    }

    /// As the archive has them; none until they were looked up once.
    public ReadOnlyObjectProperty<ArticleFolders> folders() {
        return folders.getReadOnlyProperty();
    }

    /// Looks them up again.
    public void refresh() {
        run(() -> true, _ -> {}, _ -> {}); // the list of articles tells what is wrong with the archive
    }

    /// @param name as typed
    public void add(String name, Colour colour, Consumer<Outcome> told) {
        keep(name, () -> work.add(name, colour).isPresent(), told);
    }

    public void change(Folder change, Consumer<Outcome> told) {
        keep(change.name(), () -> work.change(change), told);
    }

    /// @param told what it takes to bring it back
    public void remove(Folder folder, Consumer<RemovedFolder> told, Consumer<Exception> failed) {
        run(() -> work.remove(folder), told, failed);
    }

    /// Puts back one that was removed, in the order that `order` tells, as far as these are there.
    public void restore(RemovedFolder removed, List<Folder> order, Consumer<Outcome> told) {
        keep(
                removed.folder().name(),
                () -> {
                    boolean done = work.restore(removed);
                    if (done) work.arrange(order);
                    return done;
                },
                told);
    }

    /// Has `folder` stand at `place` among the others, as far as there is one.
    public void move(Folder folder, int place) {
        var order = new ArrayList<>(folders.get().all());
        if (!order.removeIf(other -> other.id() == folder.id())) return;
        order.add(Math.clamp(place, 0, order.size()), folder);
        run(
                () -> {
                    work.arrange(order);
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    /// Has articles be in a folder, or no longer.
    public void file(
            Folder folder, List<ArticleId> articles, boolean in, Consumer<Filed> told, Consumer<Exception> failed) {
        run(() -> new Filed(folder, work.file(folder, articles, in), in), told, failed);
    }

    /// Makes a folder, if there is none of the name, and has articles be in it.
    ///
    /// @param name as typed
    public void fileInNew(String name, List<ArticleId> articles, Consumer<Filed> told, Consumer<Exception> failed) {
        run(
                () -> {
                    var folder = work.add(name, Colour.GREY)
                            .or(() -> work.all().named(name))
                            .orElseThrow();
                    return new Filed(folder, work.file(folder, articles, true), true);
                },
                told,
                failed);
    }

    private void keep(String name, Callable<Boolean> wish, Consumer<Outcome> told) {
        run(
                wish,
                done -> told.accept(done ? new Outcome.Done() : new Outcome.Taken(name)),
                reason -> told.accept(new Outcome.Failed(reason)));
    }

    private <T> void run(Callable<T> wish, Consumer<T> told, Consumer<Exception> failed) {
        waiting.add(() -> background.run(
                () -> new After<>(wish.call(), work.all()),
                after -> {
                    folders.set(after.now);
                    told.accept(after.done);
                    next();
                },
                reason -> {
                    failed.accept(reason);
                    next();
                }));
        if (!working) next();
    }

    private void next() {
        working = !waiting.isEmpty();
        Optional.ofNullable(waiting.poll()).ifPresent(Runnable::run);
    }
}
