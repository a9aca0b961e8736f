package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.util.List;
import java.util.Optional;

/// What narrows a search or a list beside its words. Conditions of different kinds must all hold.
///
/// @param days articles that may have been published on one of them
/// @param sources one of them; an empty list for any
/// @param section of that name, in any source or those of `sources`
/// @param undated only articles without any date; excludes `days`
public record Filter(Optional<DateRange> days, List<String> sources, Optional<String> section, boolean undated) {

    public static final Filter NONE = new Filter(Optional.empty(), List.of(), Optional.empty(), false);

    public Filter {
        sources = List.copyOf(sources);
        if (undated && days.isPresent()) throw new IllegalArgumentException("undated articles of certain days");
    }

    public Filter within(DateRange range) {
        return new Filter(Optional.of(range), sources, section, false);
    }

    public Filter from(List<String> others) {
        return new Filter(days, others, section, undated);
    }

    public Filter inSection(String name) {
        return new Filter(days, sources, Optional.of(name), undated);
    }

    public Filter withoutDate() {
        return new Filter(Optional.empty(), sources, section, true);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
