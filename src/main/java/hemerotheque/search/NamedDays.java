package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.MonthDay;

/// Days that a question names in its plain words.
public sealed interface NamedDays {

    /// « décembre 2019 », « hier ».
    record Once(DateRange range) implements NamedDays {}

    /// « 11 janvier », of whatever year.
    record EachYear(MonthDay day) implements NamedDays {}
}
