package hemerotheque.ui.importing;

import hemerotheque.archive.Advance;
import hemerotheque.archive.Brake;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.ImportReport;
import hemerotheque.archive.Pace;
import hemerotheque.archive.Progress;
import hemerotheque.ui.common.Background;
import hemerotheque.wording.ReportWords;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The import that runs, or the last one. To be used on the screen's thread.
public final class ImportViewModel {

    /// What an archive does for an import: [hemerotheque.archive.Importer#run].
    @FunctionalInterface
    public interface Work {
        ImportReport run(List<Path> files, Progress progress, Cancel cancel);
    }

    /// What an import that is on its way is at.
    public enum Phase {
        GOING,
        /// The reader has asked for a pause.
        PAUSED,
        /// The reader has asked for its end.
        STOPPING
    }

    public sealed interface State {

        record Idle() implements State {}

        /// @param perSecond articles
        /// @param rest nothing while it cannot be told
        record Running(Advance advance, double perSecond, Optional<Duration> rest, Phase phase) implements State {

            /// From 0 to 1; nothing while it cannot be told.
            public Optional<Double> share() {
                return advance.share();
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
    private Brake brake = new Brake();
    private Recording recording = new Recording();

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
        forget();
        run(files);
    }

    private void run(List<Path> files) {
        var mine = new Brake();
        var kept = recording;
        var pace = new Pace();
        var given = List.copyOf(files);
        brake = mine;
        kept.begin();
        sample(pace);
        ticker.start(() -> sample(pace));
        background.run(() -> Summary.of(work.run(given, kept, mine)), this::settle, reason -> {
            ticker.stop();
            waiting.clear();
            state.set(new State.Failed(
                    reason, before.counts().and(new Counts(recording.advance().counts()))));
        });
    }

    private void sample(Pace pace) {
        var advance = recording.advance();
        if (brake.paused()) pace.begin();
        else pace.sample(clock.instant(), advance);
        state.set(new State.Running(advance, pace.articlesPerSecond(), pace.rest(), phase()));
    }

    private Phase phase() {
        if (brake.requested()) return Phase.STOPPING;
        return brake.paused() ? Phase.PAUSED : Phase.GOING;
    }

    private void settle(Summary summary) {
        ticker.stop();
        before = before.and(summary);
        var next = summary.stopped() ? List.<Path>of() : List.copyOf(waiting);
        waiting.clear();
        if (next.isEmpty()) state.set(new State.Finished(before));
        else run(next);
    }

    /// Holds the import; what has been read is stored first.
    public void pause() {
        brake.pause();
        show();
    }

    /// Has an import that was held go on.
    public void goOn() {
        brake.goOn();
        show();
    }

    /// Asks the import to end soon; what is settled stays, what waits is left.
    public void cancel() {
        brake.stop();
        waiting.clear();
        show();
    }

    private void show() {
        if (state.get() instanceof State.Running running)
            state.set(new State.Running(running.advance(), running.perSecond(), running.rest(), phase()));
    }

    /// Puts the report away.
    public void dismiss() {
        if (state.get() instanceof State.Running) return;
        forget();
        state.set(new State.Idle());
    }

    private void forget() {
        var past = recording;
        recording = new Recording();
        if (past.isEmpty()) return;
        background.run(
                () -> {
                    past.close();
                    return past;
                },
                _ -> {},
                _ -> {}); // a temporary file that stays goes with the program
    }

    /// Writes the whole report to `file`: a row for each input, whatever became of it.
    void export(Path file, ReportWords words) {
        var kept = recording;
        background.run(
                () -> kept.write(file, words),
                written -> exported.set(new Exported.Written(written)),
                reason -> exported.set(new Exported.Failed(file, reason)));
    }
}
