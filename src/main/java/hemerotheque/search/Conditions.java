package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads what stands after the colon of a condition: days, a day of the year, a month, how a date is known, a number
/// of words, a trait.
///
/// @param folders that there are, asked only where a question names one
record Conditions(DayExpression days, Supplier<ArticleFolders> folders) {

    /// Where there are no folders.
    Conditions(DayExpression days) {
        this(days, () -> ArticleFolders.NONE);
    }

    /// Stands for the year that « 17/01 » lacks; it has a 29th of February.
    private static final String SOME_YEAR = " 2000";

    /// What `text` asks of `measure`; nothing where it cannot be read.
    Optional<Query> read(Measure measure, String text) {
        return switch (measure) {
            case PUBLISHED -> ofDays(text, Query.Published::new);
            case IMPORTED -> ofDays(text, Query.Imported::new);
            case CAPTURED -> ofDays(text, Query.Captured::new);
            case DAY_OF_YEAR -> single(text).or(() -> single(text + SOME_YEAR)).map(Query.DayOfYear::new);
            case MONTH -> days.read(text).flatMap(Conditions::month).map(Query.OfMonth::new);
            case PRECISION -> DatingNames.precision(text).map(Query.DatedTo::new);
            case EVIDENCE -> DatingNames.evidence(text).map(Query.DatedBy::new);
            case WORDS -> WordCounts.read(text).map(count -> count);
            case FOLDER -> folders.get().named(text).map(folder -> new Query.Filed(folder.name()));
            case TRAIT -> TraitNames.find(text).map(Query.Has::new);
        };
    }

    /// What may have been meant by `text`, which cannot be read.
    Optional<Warning.Meant> meant(Measure measure, String text) {
        if (measure != Measure.FOLDER) return Optional.empty();
        return folders.get()
                .nearest(text)
                .map(folder -> new Warning.Meant(folder.name(), Folder.quoted(folder.name())));
    }

    private Optional<Query> ofDays(String text, Function<DateRange, Query> query) {
        return days.read(text).map(query);
    }

    private static Optional<YearMonth> month(DateRange range) {
        boolean whole = Step.MONTH.days(Step.MONTH.start(range.first())).equals(range);
        return whole ? Optional.of(YearMonth.from(range.first())) : Optional.empty();
    }

    private Optional<MonthDay> single(String text) {
        return days.read(text)
                .filter(range -> range.first().equals(range.last()))
                .map(range -> MonthDay.from(range.first()));
    }
}
