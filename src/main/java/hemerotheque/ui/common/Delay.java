package hemerotheque.ui.common;

import java.time.Duration;

/// Puts work off for a while, on the thread that asks. Tests give a queue and run it when they say so.
@FunctionalInterface
public interface Delay {

    void after(Duration wait, Runnable work);
}
