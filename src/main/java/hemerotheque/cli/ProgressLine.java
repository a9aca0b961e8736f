package hemerotheque.cli;

import java.time.Duration;
import java.util.function.Supplier;

/// One line on a terminal's standard error that is written over, at most ten times a second; nothing elsewhere.
final class ProgressLine {

    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Paper paper;
    private long shown = System.nanoTime() - BETWEEN.toNanos();
    private boolean dirty;

    ProgressLine(Session session) {
        this.paper = session.err();
    }

    /// @param text asked for only where it is shown
    void show(Supplier<String> text) {
        long now = System.nanoTime();
        if (!paper.isTerminal() || now - shown < BETWEEN.toNanos()) return;
        shown = now;
        dirty = true;
        paper.over(text.get());
    }

    /// Leaves an empty line for what comes next.
    void clear() {
        if (dirty) paper.over("");
        dirty = false;
    }
}
