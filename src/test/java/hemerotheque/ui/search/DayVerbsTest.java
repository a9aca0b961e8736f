package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.search.QueryParser;
import hemerotheque.search.Step;
import hemerotheque.ui.common.Background;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Days by the three verbs: on the timeline, in the calendar, in the library.
class DayVerbsTest {

    private static final DateRange Y2019 = Step.YEAR.days(LocalDate.of(2019, 1, 1));
    private static final DateRange Y2021 = Step.YEAR.days(LocalDate.of(2021, 1, 1));
    private static final DateRange MAY_2019 = Step.MONTH.days(LocalDate.of(2019, 5, 1));

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final DayVerbs verbs = new DayVerbs(search, new QueryParser(LocalDate.of(2026, 3, 1))::parse);

    private String words() {
        return search.question().words();
    }

    private Optional<DateRange> days() {
        return search.question().filter().days();
    }

    @Test
    void daysAloneAreThoseOfTheFilterAndMoreOfThemStandInTheWords() {
        search.ask(Question.EVERYTHING.asking("grève OU blocage"));

        verbs.press(Y2019, Verb.ADD);
        assertEquals(Optional.of(Y2019), days());
        verbs.press(Y2021, Verb.ADD);

        assertEquals(Optional.empty(), days());
        assertEquals("(grève OU blocage) (date:2019 OU date:2021)", words());
        assertEquals(List.of(Y2019, Y2021), verbs.asked(search.question()));
    }

    @Test
    void whatIsAddedOrExcludedAlreadyIsTakenBack() {
        verbs.press(Y2019, Verb.ADD);
        verbs.press(Y2021, Verb.ADD);
        verbs.press(Y2019, Verb.ADD);
        assertEquals(Optional.of(Y2021), days());
        verbs.press(Y2021, Verb.ADD);
        assertEquals(Question.EVERYTHING, search.question());

        verbs.press(Y2019, Verb.EXCLUDE);
        assertEquals("-date:2019", words());
        verbs.press(Y2019, Verb.EXCLUDE);
        assertEquals(Question.EVERYTHING, search.question());
    }

    @Test
    void daysWithinThoseThatAreAskedForTakeTheirPlace() {
        verbs.press(Y2019, Verb.ADD);
        verbs.press(MAY_2019, Verb.ADD);

        assertEquals(Optional.of(MAY_2019), days());
        assertEquals("", words());
    }

    @Test
    void replacingLeavesNothingElseOfDaysButWhatIsExcluded() {
        search.ask(Question.EVERYTHING.asking("grève (date:2019 OU date:2020) -date:2018"));

        verbs.press(Y2021, Verb.REPLACE);

        assertEquals("grève -date:2018", words());
        assertEquals(Optional.of(Y2021), days());
    }

    @Test
    void whatIsExcludedIsNoLongerAskedForAndTheOtherWayRound() {
        verbs.press(Y2019, Verb.ADD);
        verbs.press(Y2019, Verb.EXCLUDE);
        assertEquals(Optional.empty(), days());
        assertEquals("-date:2019", words());

        verbs.press(Y2019, Verb.ADD);
        assertEquals(Optional.of(Y2019), days());
        assertEquals("", words());
    }

    @Test
    void aDayOfEveryYearIsAConditionOfItsOwn() {
        var day = MonthDay.of(1, 17);
        search.ask(Question.EVERYTHING.asking("grève jour:14/07"));

        verbs.press(day, Verb.REPLACE);
        assertEquals("grève jour:17/01", words());
        verbs.press(day, Verb.EXCLUDE);
        assertEquals("grève -jour:17/01", words());
        verbs.press(day, Verb.ADD);
        assertEquals("grève jour:17/01", words());
    }
}
