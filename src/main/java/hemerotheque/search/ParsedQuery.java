package hemerotheque.search;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question as it was understood, and what could not be.
///
/// @param parts what must hold, all of it, in the order of the question; empty where every article is asked for
/// @param warnings in the order of their places
public record ParsedQuery(List<Part> parts, List<Warning> warnings) {

    /// One condition, which can be taken out of the question alone.
    ///
    /// @param place where it stands in the question
    public record Part(Query query, Span place) {

        /// The conjunction of `parts`, those of inner conjunctions among them.
        static Optional<Query> all(List<Part> parts) {
            if (parts.size() < 2) return parts.stream().map(Part::query).findFirst();
            var flat = new ArrayList<Query>();
            for (var part : parts) {
                if (part.query instanceof Query.All inner) flat.addAll(inner.parts());
                else flat.add(part.query);
            }
            return Optional.of(new Query.All(flat));
        }
    }

    public ParsedQuery {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    public Query query() {
        return Part.all(parts).orElse(new Query.Everything());
    }

    /// Whether the question is over a limit, so that nothing may be searched.
    public boolean refused() {
        return warnings.stream().anyMatch(warning -> warning.reason().refuses());
    }
}
