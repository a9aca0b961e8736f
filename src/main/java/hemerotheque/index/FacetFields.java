package hemerotheque.index;

import hemerotheque.model.Precision;
import hemerotheque.search.Facet;
import java.util.Optional;

/// Where the values of each facet stand in the index.
final class FacetFields {

    /// The precision of an article without any date.
    private static final String NO_DATE = "none";

    private FacetFields() {}

    static String precision(Optional<Precision> precision) {
        return precision.map(Precision::code).orElse(NO_DATE);
    }

    /// The field that is counted for `kind`, none of [BesideTally#KINDS].
    static String field(Facet.Kind kind) {
        return switch (kind) {
            case SOURCE -> IndexFields.SOURCE_NAME;
            case SECTION -> IndexFields.SECTION_NAME;
            case AUTHOR -> IndexFields.AUTHOR_NAME;
            case TAG -> IndexFields.TAG_NAME;
            case YEAR, MONTH -> IndexFields.MONTH;
            case LENGTH -> IndexFields.LENGTH;
            case LANGUAGE -> IndexFields.LANGUAGE_CODE;
            case PRECISION -> IndexFields.DATED_TO;
            case EVIDENCE -> IndexFields.DATED_BY;
            case FOLDER, STATE -> throw new IllegalArgumentException("no field holds " + kind);
        };
    }

    /// The value of `kind` that stands behind a value of its field; nothing where that tells none.
    static Optional<String> value(Facet.Kind kind, String stored) {
        return switch (kind) {
            case YEAR -> Optional.of(stored.substring(0, 4));
            case MONTH -> stored.length() > 4 ? Optional.of(stored) : Optional.empty();
            default -> Optional.of(stored);
        };
    }
}
