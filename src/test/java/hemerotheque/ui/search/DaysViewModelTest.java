package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.DayExpression;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.search.DaysViewModel.Reading;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysViewModelTest {

    private static final DayExpression EXPRESSION = new DayExpression(LocalDate.of(2026, 11, 23));
    private static final DateRange MAY = new DateRange(LocalDate.of(1998, 5, 1), LocalDate.of(1998, 5, 31));

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final DaysViewModel days = new DaysViewModel(search, EXPRESSION);

    private Optional<DateRange> asked() {
        return search.question().filter().days();
    }

    @Test
    void whatIsTypedIsUnderstoodAtOnceAndAskedForWhenLeft() {
        days.type("mai 1998");

        assertEquals(new Reading.Days(MAY), days.reading().get());
        assertEquals(Optional.empty(), asked());
        days.apply();
        assertEquals(Optional.of(MAY), asked());
        assertEquals(Optional.of(MAY), days.asked().get());
    }

    @Test
    void aBlankFieldIsAnyDay() {
        search.narrow(filter -> filter.within(MAY));

        days.type(" ");
        days.apply();

        assertEquals(Optional.empty(), asked());
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing() {
        search.narrow(filter -> filter.within(MAY));

        days.type("mardi en huit");
        days.apply();

        assertEquals(
                Optional.of(new Reading.Unread("mardi en huit")), days.fault().get());
        assertEquals(Optional.of(MAY), asked());
        days.type("mardi en hui");
        assertEquals(Optional.empty(), days.fault().get(), "gone with the next key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"an VIII", "18 brumaire an VIII", "l’an II", "9 thermidor", "1er vendémiaire an 1"})
    void theRepublicanCalendarIsRefusedByItsName(String typed) {
        days.type(typed);

        assertEquals(new Reading.Republican(typed), days.reading().get());
    }

    @Test
    void yearsOfTwoFiguresAreSaidInFullBeforeTheyAreAskedFor() {
        days.type("17-01-27");
        assertEquals(
                new Reading.Days(DateRange.day(LocalDate.of(2027, 1, 17))),
                days.reading().get());

        days.type("17-01-28");
        assertEquals(
                new Reading.Days(DateRange.day(LocalDate.of(1928, 1, 17))),
                days.reading().get());
    }

    @Test
    void whatIsLeftAsItStoodAsksNothingAndWhatIsDroppedIsForgotten() {
        search.narrow(filter -> filter.withoutDate());
        days.apply();
        assertTrue(search.question().filter().undated(), "a field that nobody wrote in asks nothing");

        days.type("1998");
        days.drop();
        days.apply();
        assertTrue(search.question().filter().undated());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPresetSaysWhatItAsksFor(Language language) {
        for (var name : DaysView.PRESETS) {
            var words = new Wording(language).say("search.days.preset." + name);
            assertTrue(EXPRESSION.read(words).isPresent(), words);
        }
    }

    @Property(tries = 400)
    void whatTheFieldShowsIsReadTheSame(
            @ForAll @IntRange(min = -40_000, max = 40_000) int from,
            @ForAll @IntRange(max = 3_000) int length,
            @ForAll Shape shape,
            @ForAll Language language) {
        var range = shape.of(LocalDate.of(1970, 1, 1).plusDays(from), length);
        var shown = new Periods(new Wording(language)).brief(range);

        assertEquals(Optional.of(range), EXPRESSION.read(shown), shown);
    }

    enum Shape {
        DAYS,
        MONTHS,
        YEARS,
        SINCE,
        UNTIL;

        DateRange of(LocalDate first, int length) {
            var last = first.plusDays(length);
            return switch (this) {
                case DAYS -> new DateRange(first, last);
                case MONTHS -> new DateRange(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
                case YEARS -> new DateRange(first.withDayOfYear(1), last.withDayOfYear(last.lengthOfYear()));
                case SINCE -> DateRange.since(first);
                case UNTIL -> DateRange.until(first);
            };
        }
    }
}
