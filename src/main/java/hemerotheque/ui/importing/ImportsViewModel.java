package hemerotheque.ui.importing;

import hemerotheque.archive.UndoReport;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Text;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The imports of an archive, and what the reader does with one of them. To be used on the screen's thread.
public final class ImportsViewModel {

    /// What an archive does with its imports: [hemerotheque.archive.Imports].
    public interface Work {

        List<Import> all();

        void rename(ImportId id, Optional<String> name);

        UndoReport foresee(ImportId id);

        UndoReport undo(ImportId id, LongConsumer done);
    }

    public sealed interface Activity {

        record Looking() implements Activity {}

        record Renaming(Import one) implements Activity {}

        /// The reader is asked whether to undo.
        record Asking(Import one, Withdrawal foreseen) implements Activity {}

        /// @param done from 0 to 1
        record Undoing(Import one, double done) implements Activity {}

        record Undone(Import one, Withdrawal withdrawn) implements Activity {}

        record Failed(Exception reason) implements Activity {}
    }

    /// Where work is done.
    ///
    /// @param reading answers at once
    /// @param writing may be kept busy for as long as undoing lasts
    public record Threads(Background reading, Background writing) {}

    private final Threads threads;
    private final Work work;
    private final Ticker ticker;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<List<Import>> imports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Activity> activity = new ReadOnlyObjectWrapper<>(new Activity.Looking());

    /// @param changed told when the archive holds something else
    public ImportsViewModel(Threads threads, Work work, Ticker ticker, Runnable changed) {
        this.threads = threads;
        this.work = work;
        this.ticker = ticker;
        this.changed = changed;
    }

    /// The latest first.
    public ReadOnlyObjectProperty<List<Import>> imports() {
        return imports.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Activity> activity() {
        return activity.getReadOnlyProperty();
    }

    public void refresh() {
        threads.reading().run(work::all, imports::set, this::fail);
    }

    /// Begins to give `one` another name.
    public void name(Import one) {
        if (!isBusy()) activity.set(new Activity.Renaming(one));
    }

    /// Gives the import that is being renamed this name; a blank one takes it its name.
    public void rename(String name) {
        if (!(activity.get() instanceof Activity.Renaming(var one))) return;
        activity.set(new Activity.Looking());
        threads.writing()
                .run(
                        () -> {
                            work.rename(one.id(), Text.some(name));
                            return work.all();
                        },
                        imports::set,
                        this::fail);
    }

    /// Finds out what undoing `one` would take away, and asks.
    public void ask(Import one) {
        if (isBusy()) return;
        threads.reading()
                .run(
                        () -> work.foresee(one.id()),
                        foreseen -> activity.set(new Activity.Asking(one, Withdrawal.of(foreseen))),
                        this::fail);
    }

    /// Undoes the import that was asked about.
    public void undo() {
        if (!(activity.get() instanceof Activity.Asking(var one, var foreseen))) return;
        var done = new AtomicLong();
        long all = Math.max(1, foreseen.all());
        activity.set(new Activity.Undoing(one, 0));
        ticker.start(() -> activity.set(new Activity.Undoing(one, Math.min(1, (double) done.get() / all))));
        threads.writing().run(() -> work.undo(one.id(), done::set), report -> settle(one, report), this::fail);
    }

    private void settle(Import one, UndoReport report) {
        ticker.stop();
        activity.set(new Activity.Undone(one, Withdrawal.of(report)));
        changed.run();
        refresh();
    }

    /// Lets everything be as it is.
    public void leave() {
        if (!isBusy()) activity.set(new Activity.Looking());
    }

    private boolean isBusy() {
        return activity.get() instanceof Activity.Undoing;
    }

    private void fail(Exception reason) {
        ticker.stop();
        activity.set(new Activity.Failed(reason));
    }
}
