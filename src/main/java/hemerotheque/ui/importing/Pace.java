package hemerotheque.ui.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How fast an import goes, over its last seconds: a slow start or a heavy file is soon forgotten.
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(5); // chosen: steady to the eye, yet follows a change

    private record Sample(Instant at, long settled) {}

    private final Deque<Sample> samples = new ArrayDeque<>();

    void sample(Instant at, long settled) {
        samples.addLast(new Sample(at, settled));
        while (samples.size() > 2 && samples.getFirst().at().isBefore(at.minus(WINDOW))) samples.removeFirst();
    }

    /// Inputs a second; 0 before anything can be said.
    double perSecond() {
        if (samples.size() < 2) return 0;
        var first = samples.getFirst();
        var last = samples.getLast();
        long millis = Duration.between(first.at(), last.at()).toMillis();
        return millis == 0 ? 0 : 1000.0 * (last.settled() - first.settled()) / millis;
    }

    /// How long `left` inputs will take; nothing while nothing moves.
    Optional<Duration> rest(long left) {
        double speed = perSecond();
        return speed <= 0 || left <= 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(left / speed)));
    }
}
