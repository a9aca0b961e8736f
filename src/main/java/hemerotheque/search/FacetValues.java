package hemerotheque.search;

import hemerotheque.model.Evidence;
import hemerotheque.model.LanguageCode;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The values of facets as conditions of a question, and back. A value is asked for by what finds just the articles
/// that it counts.
final class FacetValues {

    /// What stands for a precision where there is no date.
    private static final String NO_DATE = "none";

    private FacetValues() {}

    /// What finds the articles with `value`.
    static Query query(Facet.Kind kind, String value) {
        return switch (kind) {
            case SOURCE -> new Query.Named(Field.SOURCE, value);
            case SECTION -> new Query.Named(Field.SECTION, value);
            case AUTHOR -> new Query.Named(Field.AUTHOR, value);
            case TAG -> new Query.Named(Field.TAG, value);
            case FOLDER -> new Query.Filed(value);
            case LANGUAGE -> new Query.Word(Field.LANGUAGE, value);
            case YEAR -> new Query.Published(Step.YEAR.days(LocalDate.of(Integer.parseInt(value), 1, 1)));
            case MONTH -> new Query.OfMonth(YearMonth.parse(value));
            case LENGTH -> WordCounts.read(value).orElseThrow();
            case PRECISION -> new Query.DatedTo(precision(value));
            case EVIDENCE -> new Query.DatedBy(Evidence.of(value).orElseThrow());
            case STATE -> new Query.Has(Trait.valueOf(value.toUpperCase(Locale.ROOT)));
        };
    }

    private static Optional<Precision> precision(String value) {
        return value.equals(NO_DATE)
                ? Optional.empty()
                : Optional.of(Precision.valueOf(value.toUpperCase(Locale.ROOT)));
    }

    /// What an article of some value has; nothing where every article has one.
    static Optional<Trait> trait(Facet.Kind kind) {
        return switch (kind) {
            case SOURCE -> Optional.of(Trait.SOURCE);
            case SECTION -> Optional.of(Trait.SECTION);
            case AUTHOR -> Optional.of(Trait.AUTHOR);
            case TAG -> Optional.of(Trait.TAG);
            case FOLDER -> Optional.of(Trait.FOLDER);
            case YEAR -> Optional.of(Trait.DATE);
            case MONTH -> Optional.of(Trait.MONTH);
            case LENGTH, LANGUAGE, PRECISION, EVIDENCE, STATE -> Optional.empty();
        };
    }

    /// The value of `kind` that `query` finds; nothing where it finds something else.
    static Optional<String> value(Facet.Kind kind, Query query) {
        return switch (query) {
            case Query.Named(var field, var name) when named(kind, field) -> Optional.of(name);
            case Query.Word(var field, var code)
            when kind == Facet.Kind.LANGUAGE && field == Field.LANGUAGE -> language(code);
            case Query.Published published when kind == Facet.Kind.YEAR -> year(published);
            case Query.OfMonth(var month)
            when kind == Facet.Kind.MONTH -> Optional.of(Step.MONTH.label(month.atDay(1)));
            case Query.WordCount count when kind == Facet.Kind.LENGTH -> length(count);
            case Query.DatedTo(var precision)
            when kind == Facet.Kind.PRECISION ->
                Optional.of(precision.map(Precision::code).orElse(NO_DATE));
            case Query.DatedBy(var evidence) when kind == Facet.Kind.EVIDENCE -> Optional.of(evidence.code());
            case Query.Filed(var folder) when kind == Facet.Kind.FOLDER -> Optional.of(folder);
            case Query.Has(var trait) when kind == Facet.Kind.STATE -> state(trait);
            default -> Optional.empty();
        };
    }

    private static Optional<String> state(Trait trait) {
        return Facet.STATES.contains(trait) ? Optional.of(trait.code()) : Optional.empty();
    }

    private static boolean named(Facet.Kind kind, Field field) {
        return kind.name().equals(field.name());
    }

    private static Optional<String> language(String code) {
        return LanguageCode.of(code).filter(code::equals);
    }

    private static Optional<String> year(Query.Published published) {
        var start = Step.YEAR.start(published.days().first());
        return Step.YEAR.days(start).equals(published.days()) ? Optional.of(Step.YEAR.label(start)) : Optional.empty();
    }

    private static Optional<String> length(Query.WordCount count) {
        return Arrays.stream(LengthClass.values())
                .filter(length -> length.words().equals(count))
                .map(LengthClass::value)
                .findFirst();
    }
}
