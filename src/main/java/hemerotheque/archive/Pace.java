package hemerotheque.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How fast an import goes, over its last seconds: a slow start or a heavy file is soon forgotten.
public final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(10); // chosen: steady to the eye, yet follows a change
    private static final Duration SURE = Duration.ofSeconds(2); // chosen: before, the time left would leap about
    private static final Duration BETWEEN = Duration.ofMillis(100); // chosen: bounds what is kept

    private record Sample(Instant at, Advance advance) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    public void sample(Instant at, Advance advance) {
        if (samples.size() > 1 && between(samples.getLast().at(), at) < BETWEEN.toMillis()) samples.removeLast();
        samples.addLast(new Sample(at, advance));
        while (samples.size() > 2 && samples.getFirst().at().isBefore(at.minus(WINDOW))) samples.removeFirst();
    }

    /// Forgets what was, as after a pause.
    public void begin() {
        samples.clear();
    }

    /// Articles a second; 0 before anything can be said.
    public double articlesPerSecond() {
        return millis() == 0 ? 0 : 1000.0 * (last().articles() - first().articles()) / millis();
    }

    /// How long what is left will take; nothing while it cannot be told, or nothing moves.
    public Optional<Duration> rest() {
        if (millis() < SURE.toMillis()) return Optional.empty();
        long moved = last().read().bytes() - first().read().bytes();
        if (moved <= 0) return Optional.empty();
        return last().left().map(left -> Duration.ofMillis(Math.round((double) left * millis() / moved)));
    }

    private long millis() {
        return samples.isEmpty()
                ? 0
                : between(samples.getFirst().at(), samples.getLast().at());
    }

    private static long between(Instant one, Instant other) {
        return Duration.between(one, other).toMillis();
    }

    private Advance first() {
        return samples.getFirst().advance();
    }

    private Advance last() {
        return samples.getLast().advance();
    }
}
