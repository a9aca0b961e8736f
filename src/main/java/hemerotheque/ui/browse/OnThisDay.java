package hemerotheque.ui.browse;

import java.time.MonthDay;

/// How many articles were published on this day of whatever year, as far as their day is known.
public record OnThisDay(MonthDay day, long articles) {}
