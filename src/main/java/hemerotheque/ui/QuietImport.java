package hemerotheque.ui;

import hemerotheque.model.Outcome;
import hemerotheque.ui.common.Delay;
import hemerotheque.ui.importing.ImportViewModel.State;
import java.time.Duration;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// An import that stays out of the reader's way: its dialog comes where it lasts, and goes by itself when all went
/// well. Pages that hold no article are no trouble here. Where something failed, the report comes in any case.
final class QuietImport {

    /// Chosen: what takes no longer needs no dialog.
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Runnable show;
    private final Runnable close;
    private Subscription watching = Subscription.EMPTY;
    private boolean shown;

    /// @param close takes away what `show` has shown, if the reader has not done so
    QuietImport(Runnable show, Runnable close) {
        this.show = show;
        this.close = close;
    }

    /// Watches an import that has been started, up to its end.
    void follow(ObservableValue<State> state, Delay delay) {
        watching = state.subscribe(this::look);
        if (isOver(state.getValue())) watching.unsubscribe();
        else delay.after(PATIENCE, () -> look(state));
    }

    private void look(ObservableValue<State> state) {
        if (!isOver(state.getValue())) show();
    }

    private void look(State state) {
        switch (state) {
            case State.Idle _, State.Running _ -> {}
            case State.Finished(var summary) -> {
                if (summary.counts().count(Outcome.Kind.FAILED) > 0) show();
                else if (shown) close.run();
            }
            case State.Failed _ -> show();
        }
        if (isOver(state)) watching.unsubscribe();
    }

    private static boolean isOver(State state) {
        return !(state instanceof State.Running);
    }

    private void show() {
        if (shown) return;
        shown = true;
        show.run();
    }
}
