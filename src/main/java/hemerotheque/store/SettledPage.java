package hemerotheque.store;

import hemerotheque.model.Outcome;
import java.util.List;

/// Some of what came of the inputs of a file that are settled.
///
/// @param outcomes DUPLICATE for what came in, which is there; SKIPPED for what was skipped
/// @param last for the next question
/// @param more whether there may be others
public record SettledPage(List<Outcome> outcomes, long last, boolean more) {

    public SettledPage {
        outcomes = List.copyOf(outcomes);
    }
}
