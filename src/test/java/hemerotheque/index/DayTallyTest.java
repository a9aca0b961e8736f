package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayTallyTest {

    private final DayTally tally = new DayTally();

    private void add(String day, Precision precision) {
        tally.add(LocalDate.parse(day).toEpochDay(), precision.ordinal());
    }

    @Test
    void countsEachDayByWhatIsKnownOfIt() {
        add("2020-01-01", Precision.DAY);
        add("2020-01-01", Precision.YEAR);
        add("1969-12-31", Precision.DAY);
        add("2020-01-01", Precision.DAY);
        add("0001-01-01", Precision.MONTH);
        add("9999-12-31", Precision.DAY);
        add("0000-01-01", Precision.YEAR);
        var told = new ArrayList<String>();

        tally.forEach((day, precision, articles) -> told.add(day + " " + precision + " " + articles));

        assertEquals(
                List.of(
                        "0000-01-01 YEAR 1",
                        "0001-01-01 MONTH 1",
                        "1969-12-31 DAY 1",
                        "2020-01-01 DAY 2",
                        "2020-01-01 YEAR 1",
                        "9999-12-31 DAY 1"),
                told);
    }
}
