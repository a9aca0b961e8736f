package hemerotheque.ui;

import hemerotheque.ui.importing.ImportViewModel.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Has the screens ask again while an import fills the archive: now and then on its way, and once at its end.
final class Refreshing {

    /// Chosen: often enough to see the archive grow, seldom enough to read in it meanwhile.
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Runnable refresh;
    private Instant last = Instant.EPOCH;
    private long seen;

    Refreshing(InstantSource clock, Runnable refresh) {
        this.clock = clock;
        this.refresh = refresh;
    }

    void follow(ReadOnlyObjectProperty<State> state) {
        state.subscribe(now -> look(now));
    }

    private void look(State state) {
        switch (state) {
            case State.Idle _ -> {}
            case State.Running running -> {
                boolean due = !clock.instant().isBefore(last.plus(EVERY));
                long settled = running.advance().settled();
                if (due && settled > seen) now(settled);
            }
            case State.Finished _, State.Failed _ -> now(0);
        }
    }

    private void now(long settled) {
        seen = settled;
        last = clock.instant();
        refresh.run();
    }
}
