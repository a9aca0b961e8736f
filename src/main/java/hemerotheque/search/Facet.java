package hemerotheque.search;

import java.util.List;
import java.util.Locale;

/// The values of one kind that articles have, with how many have each.
///
/// @param counts most frequent first, equal ones by value; of all values, or the first of them where fewer were wanted
/// @param values how many values there are, with those that are not in `counts`
/// @param without articles that have none of this kind
public record Facet(Kind kind, List<Count> counts, int values, long without) {

    /// What articles are told apart by.
    public enum Kind {
        SOURCE,
        SECTION,
        AUTHOR,
        /// `2020`
        YEAR,
        /// `2020-03`
        MONTH,
        /// As [LengthClass#value] writes it.
        LENGTH,
        TAG,
        /// The name of a [Folder]; not told of where there are no folders at all.
        FOLDER,
        /// A code, as [hemerotheque.model.LanguageCode] has them.
        LANGUAGE,
        /// How much of the date is known: `day`, `month`, `year`, `none`.
        PRECISION,
        /// How the date was learnt, as [hemerotheque.model.Evidence#code] writes it.
        EVIDENCE,
        /// What the reader noted: `read`, `unread`, `favourite`.
        STATE;

        /// The form that programs use.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether one article may have several values.
        public boolean isMany() {
            return this == AUTHOR || this == TAG || this == FOLDER || this == STATE;
        }
    }

    /// What is counted for [Kind#STATE].
    public static final List<Trait> STATES = List.of(Trait.UNREAD, Trait.READ, Trait.FAVOURITE);

    /// @param value as a [Choice] has it
    public record Count(String value, long articles) {}

    public Facet {
        counts = List.copyOf(counts);
    }
}
