package hemerotheque.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private final Dates french = new Dates(new Wording(Language.FRENCH));
    private final Dates english = new Dates(new Wording(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "2020-01-17, vendredi 17 janvier 2020, 17 janv. 2020, Friday 17 January 2020, 17 Jan 2020",
        "2020-05-01, vendredi 1er mai 2020, 1er mai 2020, Friday 1 May 2020, 1 May 2020",
        "2019-08-11, dimanche 11 août 2019, 11 août 2019, Sunday 11 August 2019, 11 Aug 2019",
        "1914-12-31, jeudi 31 décembre 1914, 31 déc. 1914, Thursday 31 December 1914, 31 Dec 1914",
    })
    void writesADayInBothLanguages(LocalDate day, String full, String brief, String fullEnglish, String briefEnglish) {
        assertEquals(full, french.full(day));
        assertEquals(brief, french.brief(day));
        assertEquals(fullEnglish, english.full(day));
        assertEquals(briefEnglish, english.brief(day));
    }

    @ParameterizedTest
    @CsvSource({
        "1998, 1998, 1998",
        "1998-05, mai 1998, mai 1998",
        "2020-10-31, samedi 31 octobre 2020, 31 oct. 2020",
        "2020-10-31T14:05+01:00, samedi 31 octobre 2020 à 14\u00a0h\u00a005, 31 oct. 2020",
        "2020-10-01T09:30, jeudi 1er octobre 2020 à 9\u00a0h\u00a030, 1er oct. 2020",
    })
    void saysNoMoreThanIsKnown(String iso, String full, String brief) {
        var date = PublicationDate.parse(iso, Evidence.META);

        assertEquals(full, french.full(date));
        assertEquals(brief, french.brief(date));
    }

    @Test
    void saysThatADateIsUnknown() {
        assertEquals("Date inconnue", french.brief(Optional.empty()));
        assertEquals("Unknown date", english.full(Optional.empty()));
    }

    @Test
    void writesMonthsAndYears() {
        assertEquals("août 2003", french.month(YearMonth.of(2003, 8)));
        assertEquals("août", french.monthName(YearMonth.of(2003, 8)));
        assertEquals("August 2003", english.month(YearMonth.of(2003, 8)));
        assertEquals("2003", french.year(2003));
    }

    @Test
    void writesTimes() {
        assertEquals("18\u00a0h\u00a030", french.time(LocalTime.of(18, 30)));
        assertEquals("7\u00a0h\u00a005", french.time(LocalTime.of(7, 5)));
        assertEquals("07:05", english.time(LocalTime.of(7, 5)));
    }

    @Test
    void writesRanges() {
        var may = LocalDate.of(2020, 5, 1);
        var june = LocalDate.of(2020, 6, 3);

        assertEquals("du 1er mai 2020 au 3 juin 2020", french.range(new DateRange(may, june)));
        assertEquals("en mai 2020", french.range(new DateRange(may, LocalDate.of(2020, 5, 31))));
        assertEquals("en 2020", french.range(new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))));
        assertEquals("in May 2020", english.range(new DateRange(may, LocalDate.of(2020, 5, 31))));
        assertEquals("depuis le 1er mai 2020", french.range(DateRange.since(may)));
        assertEquals("jusqu’au 3 juin 2020", french.range(DateRange.until(june)));
        assertEquals("le 3 juin 2020", french.range(DateRange.day(june)));
        assertEquals("à toute date", french.range(new DateRange(DateRange.EARLIEST, DateRange.LATEST)));
        assertEquals("from 1 May 2020 to 3 June 2020", english.range(new DateRange(may, june)));
    }
}
