package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.util.List;
import java.util.Optional;

/// What narrows a search or a list beside its words. Conditions of different kinds must all hold.
///
/// @param days articles that may have been published on one of them
/// @param undated only articles without any date; excludes `days`
/// @param sources one of them; an empty list for any
/// @param unsourced only articles of no known source; excludes `sources`
/// @param section of that name, in any source or those of `sources`
public record Filter(
        Optional<DateRange> days, boolean undated, List<String> sources, boolean unsourced, Optional<String> section) {

    public static final Filter NONE = new Filter(Optional.empty(), false, List.of(), false, Optional.empty());

    public Filter {
        sources = List.copyOf(sources);
        if (undated && days.isPresent()) throw new IllegalArgumentException("undated articles of certain days");
        if (unsourced && !sources.isEmpty()) throw new IllegalArgumentException("unsourced articles of " + sources);
    }

    public Filter within(DateRange range) {
        return new Filter(Optional.of(range), false, sources, unsourced, section);
    }

    public Filter withoutDate() {
        return new Filter(Optional.empty(), true, sources, unsourced, section);
    }

    /// With or without a date.
    public Filter ofAnyDay() {
        return new Filter(Optional.empty(), false, sources, unsourced, section);
    }

    /// @param others none for any source, known or not
    public Filter from(List<String> others) {
        return new Filter(days, undated, others, false, section);
    }

    public Filter withoutSource() {
        return new Filter(days, undated, List.of(), true, section);
    }

    public Filter inSection(String name) {
        return new Filter(days, undated, sources, unsourced, Optional.of(name));
    }

    /// In a section or in none.
    public Filter inAnySection() {
        return new Filter(days, undated, sources, unsourced, Optional.empty());
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
