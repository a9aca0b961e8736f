package hemerotheque.archive;

import java.util.concurrent.atomic.AtomicReference;

/// Halts a long work, has it go on, or ends it. From any thread; what has been ended stays so.
public final class Brake implements Cancel {

    private enum State {
        RUNNING,
        PAUSED,
        STOPPED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);

    public void pause() {
        state.compareAndSet(State.RUNNING, State.PAUSED);
    }

    public void goOn() {
        state.compareAndSet(State.PAUSED, State.RUNNING);
    }

    public void stop() {
        state.set(State.STOPPED);
    }

    @Override
    public boolean requested() {
        return state.get() == State.STOPPED;
    }

    @Override
    public boolean paused() {
        return state.get() == State.PAUSED;
    }
}
