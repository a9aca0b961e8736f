package hemerotheque.ui.importing;

import hemerotheque.archive.Brake;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Course;
import hemerotheque.archive.Pace;
import hemerotheque.archive.Progress;
import hemerotheque.archive.TrialReport;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.importing.ImportViewModel.Phase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An import that is only tried, or what it would do. To be used on the screen's thread.
public final class TrialViewModel {

    /// What an archive does for it: [hemerotheque.archive.Trial#run].
    @FunctionalInterface
    public interface Work {
        TrialReport run(List<Path> files, Progress progress, Cancel cancel);
    }

    public sealed interface State {

        record Idle() implements State {}

        record Running(ImportViewModel.State.Running how) implements State {}

        /// @param files that were given
        record Foreseen(List<Path> files, TrialReport report) implements State {}

        record Failed(Exception reason) implements State {}
    }

    private final Background background;
    private final Work work;
    private final Ticker ticker;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
    private Brake brake = new Brake();

    public TrialViewModel(Background background, Work work, Ticker ticker, InstantSource clock) {
        this.background = background;
        this.work = work;
        this.ticker = ticker;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Tries the import of `files` and folders; one that is still being tried is given up.
    public void start(List<Path> files) {
        if (files.isEmpty()) return;
        dismiss();
        var mine = new Brake();
        var course = new Course();
        var pace = new Pace();
        var given = List.copyOf(files);
        brake = mine;
        sample(course, pace);
        ticker.start(() -> sample(course, pace));
        background.run(
                () -> work.run(given, course, mine),
                report -> settle(mine, new State.Foreseen(given, report)),
                reason -> settle(mine, new State.Failed(reason)));
    }

    private void sample(Course course, Pace pace) {
        var advance = course.advance();
        pace.sample(clock.instant(), advance);
        var phase = brake.requested() ? Phase.STOPPING : Phase.GOING;
        state.set(new State.Running(
                new ImportViewModel.State.Running(advance, pace.articlesPerSecond(), pace.rest(), phase)));
    }

    private void settle(Brake asked, State outcome) {
        if (asked != brake) return;
        ticker.stop();
        state.set(outcome);
    }

    /// Ends it soon: what was read up to there is told.
    public void stop() {
        brake.stop();
    }

    /// Gives up what runs and puts away what was told.
    public void dismiss() {
        brake.stop();
        brake = new Brake();
        ticker.stop();
        state.set(new State.Idle());
    }
}
