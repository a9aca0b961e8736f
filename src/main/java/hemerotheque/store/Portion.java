package hemerotheque.store;

import java.util.List;
import java.util.Optional;

/// What one batch holds of one file.
///
/// @param stretch how far the file is settled with it; absent for what lies in no file that could be read, and for what
/// an earlier import settled
/// @param arrivals in the order of the file
public record Portion(Optional<Stretch> stretch, List<Arrival> arrivals) {

    public Portion {
        arrivals = List.copyOf(arrivals);
    }
}
