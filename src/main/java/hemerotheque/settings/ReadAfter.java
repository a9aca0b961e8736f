package hemerotheque.settings;

import java.time.Duration;
import java.util.Optional;

/// How long an article must stay open to count as read.
public enum ReadAfter {
    NEVER(0),
    ONE_SECOND(1),
    THREE_SECONDS(3),
    TEN_SECONDS(10),
    THIRTY_SECONDS(30),
    ONE_MINUTE(60);

    private final int seconds;

    ReadAfter(int seconds) {
        this.seconds = seconds;
    }

    /// Absent where only the reader says what was read.
    public Optional<Duration> time() {
        return this == NEVER ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }
}
