package hemerotheque.wording;

import hemerotheque.model.LanguageCode;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.LengthClass;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/// The values of facets as a reader names them, and in the order in which a reader looks for them.
public final class FacetWords {

    private final Wording wording;
    private final Dates dates;

    public FacetWords(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    /// « Source », « État de la date ».
    public String kind(Facet.Kind kind) {
        return wording.say("facet", kind);
    }

    /// « Le Monde », « mars 2020 », « breton », « 150 à 399 mots »; what stands for articles without a value where
    /// there is none.
    public String value(Choice choice) {
        return choice.value()
                .map(value -> value(choice.kind(), value))
                .orElseGet(() -> wording.say("facet.without", choice.kind()));
    }

    /// @param value as in [Facet.Count]
    public String value(Facet.Kind kind, String value) {
        return switch (kind) {
            case SOURCE, SECTION, AUTHOR, TAG, FOLDER, YEAR -> value;
            case MONTH -> dates.month(YearMonth.parse(value));
            case LENGTH ->
                LengthClass.valued(value)
                        .map(length -> wording.say("facet.length", length))
                        .orElse(value);
            case LANGUAGE ->
                value.equals(LanguageCode.UNKNOWN)
                        ? wording.say("facet.language.unknown")
                        : wording.languageNamed(value);
            case PRECISION -> wording.say("facet.precision." + value);
            case EVIDENCE -> wording.say("facet.evidence." + value);
            case STATE -> wording.say("facet.state." + value);
        };
    }

    /// « Source : Le Monde ».
    public String chosen(Choice choice) {
        return wording.say("facet.chosen", kind(choice.kind()), value(choice));
    }

    /// « Source : sauf Le Monde ».
    public String excluded(Choice choice) {
        return wording.say("facet.excluded", kind(choice.kind()), value(choice));
    }

    /// Times and lengths in their own order, the newest first; all others the most frequent first, equal ones by name.
    public List<Facet.Count> inOrder(Facet facet) {
        return facet.counts().stream().sorted(order(facet.kind())).toList();
    }

    private Comparator<Facet.Count> order(Facet.Kind kind) {
        return switch (kind) {
            case YEAR, MONTH -> Comparator.comparing(Facet.Count::value).reversed();
            case LENGTH ->
                Comparator.comparing(count -> LengthClass.valued(count.value()).orElse(LengthClass.VERY_LONG));
            case PRECISION, SOURCE, SECTION, AUTHOR, TAG, FOLDER, LANGUAGE, EVIDENCE, STATE ->
                Comparator.comparingLong(Facet.Count::articles)
                        .reversed()
                        .thenComparing(count -> value(kind, count.value()), new NameOrder(wording.locale()));
        };
    }
}
