package hemerotheque.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When a page was saved: its day, the moment itself where the container tells it, and how it was learnt.
public record CaptureDay(LocalDate day, Optional<Instant> moment, Evidence from) {

    public static CaptureDay of(LocalDate day, Evidence from) {
        return new CaptureDay(day, Optional.empty(), from);
    }
}
