package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import hemerotheque.search.Answer;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.DaysViewModel.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysViewModelTest {

    private static final DateRange MAY = new DateRange(LocalDate.of(1998, 5, 1), LocalDate.of(1998, 5, 31));
    private static final DateRange JUNE = new DateRange(LocalDate.of(1998, 6, 1), LocalDate.of(1998, 6, 30));
    private static final Map<String, DateRange> READ = Map.of("mai 1998", MAY, "juin 1998", JUNE);

    private final SearchViewModel search = new SearchViewModel(
            _ -> new Answer(0, false, List.of(), List.of(), Optional.empty(), List.of()),
            new Background(Runnable::run, Runnable::run),
            (_, work) -> work.run());
    private final DaysViewModel days =
            new DaysViewModel(search, text -> Optional.ofNullable(READ.get(text)), LocalDate::toString);

    private void write(String first, String last) {
        days.first().set(first);
        days.last().set(last);
        days.apply();
    }

    private Optional<DateRange> asked() {
        return search.question().filter().days();
    }

    @Test
    void asksFromTheFirstDayOfTheOneToTheLastOfTheOther() {
        write("mai 1998", "juin 1998");

        assertEquals(Optional.of(new DateRange(MAY.first(), JUNE.last())), asked());
        assertEquals("1998-05-01", days.first().get());
        assertEquals("1998-06-30", days.last().get());
    }

    @Test
    void aBlankFieldIsAnOpenEnd() {
        write("mai 1998", " ");

        assertEquals(Optional.of(DateRange.since(MAY.first())), asked());
        assertEquals("", days.last().get());
    }

    @Test
    void whatCannotBeReadIsToldAndChangesNothing() {
        write("mai 1998", "");

        write("an VIII", "");

        assertEquals(
                Optional.of(new Fault.Unreadable(true, "an VIII")), days.fault().get());
        assertEquals(Optional.of(DateRange.since(MAY.first())), asked());
    }

    @Test
    void daysInTheWrongOrderAreToldAndChangeNothing() {
        write("juin 1998", "mai 1998");

        assertEquals(Optional.of(new Fault.Reversed()), days.fault().get());
        assertEquals(Optional.empty(), asked());
    }

    @Test
    void theFieldsFollowTheQuestion() {
        search.narrow(filter -> filter.within(JUNE));
        assertEquals("1998-06-01", days.first().get());

        search.clear();
        assertEquals("", days.first().get());
    }
}
