package hemerotheque.search;

import java.util.List;

/// A question as it was understood, and what could not be.
///
/// @param warnings in the order of their places
public record ParsedQuery(Query query, List<Warning> warnings) {

    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }

    /// Whether the question is over a limit, so that nothing may be searched.
    public boolean refused() {
        return warnings.stream().anyMatch(warning -> warning.reason().refuses());
    }
}
