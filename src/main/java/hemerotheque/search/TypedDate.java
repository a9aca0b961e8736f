package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Dating;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import java.util.Optional;
import java.util.Set;

/// A date of publication as a reader types it: a day, a month or a year, in figures or in words, or that it is not
/// known.
public sealed interface TypedDate {

    /// What it means.
    record Known(Dating.Given date) implements TypedDate {}

    /// Days, but none that an article is published on: a season, several months, « depuis 2015 ».
    record Spread(DateRange days) implements TypedDate {}

    /// A date of the Republican calendar, which is known but not read.
    record Republican() implements TypedDate {}

    /// No date that is known; also nothing at all.
    record Unread() implements TypedDate {}

    /// Folded.
    Set<String> UNKNOWN =
            Set.of("inconnue", "inconnu", "date inconnue", "sans date", "s.d.", "aucune", "unknown", "none", "undated");

    /// @param days read them as the field of days does
    static TypedDate read(String typed, DayExpression days) {
        if (UNKNOWN.contains(Folding.fold(typed).strip())) return new Known(new Dating.Given(Optional.empty()));
        var range = days.read(typed);
        if (range.isEmpty()) return DayExpression.isRepublican(typed) ? new Republican() : new Unread();
        return PublicationDate.of(range.get(), Evidence.READER)
                .<TypedDate>map(date -> new Known(new Dating.Given(Optional.of(date))))
                .orElseGet(() -> new Spread(range.get()));
    }
}
