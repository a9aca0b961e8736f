package hemerotheque.search;

import java.util.Arrays;
import java.util.Optional;

/// A value of a facet, as a condition that articles can be asked for by.
///
/// @param value as in [Facet.Count]; absent for the articles that have none, which only some kinds know
public record Choice(Facet.Kind kind, Optional<String> value) {

    public Choice {
        if (value.isEmpty() && FacetValues.trait(kind).isEmpty())
            throw new IllegalArgumentException("every article has a value of " + kind);
    }

    public static Choice of(Facet.Kind kind, String value) {
        return new Choice(kind, Optional.of(value));
    }

    public static Choice without(Facet.Kind kind) {
        return new Choice(kind, Optional.empty());
    }

    /// Whether there may be articles without any value of `kind`.
    public static boolean canLack(Facet.Kind kind) {
        return FacetValues.trait(kind).isPresent();
    }

    /// What finds just the articles of this value.
    public Query query() {
        return value.map(some -> FacetValues.query(kind, some))
                .orElseGet(() ->
                        new Query.Not(new Query.Has(FacetValues.trait(kind).orElseThrow())));
    }

    /// What finds all the other articles.
    public Query exclusion() {
        return query() instanceof Query.Not(var lacked) ? lacked : new Query.Not(query());
    }

    /// The value of `kind` that `query` finds just the articles of.
    static Optional<Choice> of(Facet.Kind kind, Query query) {
        boolean lacking = query instanceof Query.Not(Query.Has(var trait))
                && FacetValues.trait(kind).equals(Optional.of(trait));
        return lacking
                ? Optional.of(without(kind))
                : FacetValues.value(kind, query).map(value -> of(kind, value));
    }

    /// The value, of whatever kind, that `query` finds just the articles of.
    static Optional<Choice> of(Query query) {
        return Arrays.stream(Facet.Kind.values())
                .flatMap(kind -> of(kind, query).stream())
                .findFirst();
    }

    /// The value that `query` finds all articles but those of.
    static Optional<Choice> excludedBy(Query query) {
        return switch (query) {
            case Query.Not(var excluded) -> of(excluded);
            case Query.Has has -> of(new Query.Not(has));
            default -> Optional.empty();
        };
    }
}
