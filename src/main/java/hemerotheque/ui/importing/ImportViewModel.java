package hemerotheque.ui.importing;

import hemerotheque.archive.Cancel;
import hemerotheque.archive.ImportReport;
import hemerotheque.archive.Progress;
import hemerotheque.ui.common.Background;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The import that runs, or the last one. To be used on the screen's thread.
public final class ImportViewModel {

    /// What an archive does for an import: [hemerotheque.archive.Importer#run].
    @FunctionalInterface
    public interface Work {
        ImportReport run(List<Path> files, Progress progress, Cancel cancel);
    }

    public sealed interface State {

        record Idle() implements State {}

        /// @param found files up to now; a file may hold many inputs
        /// @param perSecond inputs settled
        /// @param rest nothing while it cannot be told
        /// @param stopping whether the reader has asked for its end
        record Running(long found, Counts counts, double perSecond, Optional<Duration> rest, boolean stopping)
                implements State {

            /// From 0 to 1; nothing where files turn out to hold several inputs, or none is found yet.
            public Optional<Double> share() {
                boolean told = found > 0 && counts.total() <= found;
                return told ? Optional.of((double) counts.total() / found) : Optional.empty();
            }
        }

        record Finished(Summary summary) implements State {}

        /// @param counts what was settled before, and stays
        record Failed(Exception reason, Counts counts) implements State {}
    }

    /// How writing the report to a file ended.
    public sealed interface Exported {

        record Nothing() implements Exported {}

        record Written(Path file) implements Exported {}

        record Failed(Path file, Exception reason) implements Exported {}
    }

    private final Background background;
    private final Work work;
    private final Ticker ticker;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private final ReadOnlyObjectWrapper<Exported> exported = new ReadOnlyObjectWrapper<>(new Exported.Nothing());
    private final List<Path> waiting = new ArrayList<>();
    private Summary before = Summary.NOTHING;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param background whose worker may be kept busy for as long as an import lasts
    public ImportViewModel(Background background, Work work, Ticker ticker, InstantSource clock) {
        this.background = background;
        this.work = work;
        this.ticker = ticker;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Exported> exported() {
        return exported.getReadOnlyProperty();
    }

    /// Imports `files` and folders. Where an import runs already, they follow it and count with it.
    public void start(List<Path> files) {
        if (files.isEmpty()) return;
        if (state.get() instanceof State.Running) {
            waiting.addAll(files);
            return;
        }
        before = Summary.NOTHING;
        exported.set(new Exported.Nothing());
        run(files);
    }

    private void run(List<Path> files) {
        var mine = new AtomicBoolean();
        var tally = new Tallying();
        var pace = new Pace();
        var given = List.copyOf(files);
        cancelled = mine;
        sample(tally, pace);
        ticker.start(() -> sample(tally, pace));
        background.run(() -> Summary.of(work.run(given, tally, mine::get)), this::settle, reason -> {
            ticker.stop();
            waiting.clear();
            state.set(new State.Failed(reason, before.counts().and(tally.counts())));
        });
    }

    private void sample(Tallying tally, Pace pace) {
        var counts = tally.counts();
        pace.sample(clock.instant(), counts.total());
        state.set(new State.Running(
                tally.found(), counts, pace.perSecond(), pace.rest(tally.found() - counts.total()), cancelled.get()));
    }

    private void settle(Summary summary) {
        ticker.stop();
        before = before.and(summary);
        var next = summary.stopped() ? List.<Path>of() : List.copyOf(waiting);
        waiting.clear();
        if (next.isEmpty()) state.set(new State.Finished(before));
        else run(next);
    }

    /// Asks the import to end soon; what is settled stays, what waits is left.
    public void cancel() {
        cancelled.set(true);
        waiting.clear();
        if (state.get() instanceof State.Running running)
            state.set(new State.Running(running.found(), running.counts(), running.perSecond(), running.rest(), true));
    }

    /// Puts the report away.
    public void dismiss() {
        if (!(state.get() instanceof State.Running)) state.set(new State.Idle());
    }

    /// Writes `text` to `file`, in UTF-8.
    void export(Path file, String text) {
        background.run(
                () -> Files.writeString(file, text, StandardCharsets.UTF_8),
                written -> exported.set(new Exported.Written(written)),
                reason -> exported.set(new Exported.Failed(file, reason)));
    }
}
