package hemerotheque.importing.format.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.CaptureDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SavedMomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 20 May 2024 08:00:00 -0000 | 2024-05-20 | 2024-05-20T08:00:00Z",
                "Mon, 20 May 2024 00:30:00 +0200 | 2024-05-20 | 2024-05-19T22:30:00Z",
                "Tue, 5 Sep 2016 22:30:04 GMT | 2016-09-05 | 2016-09-05T22:30:04Z", // a Monday
                "4 Jun 2024 6:00 +0200 (CEST) | 2024-06-04 | 2024-06-04T04:00:00Z",
                "Fri Mar 10 2006 13:40:00 GMT+0100 | 2006-03-10 | 2006-03-10T12:40:00Z",
                "Wed Sep 24 2026 10:11:12 GMT+0200 (heure d’été d’Europe centrale) | 2026-09-24 | 2026-09-24T08:11:12Z",
                "Fri, 10-Mar-2006 13:40:00 UTC | 2006-03-10 | 2006-03-10T13:40:00Z",
                "Fri Mar 10 13:40:00 GMT+01:00 2006 | 2006-03-10 | 2006-03-10T12:40:00Z"
            })
    void readsTheDayThereAndTheMoment(String date, LocalDate day, Instant moment) {
        assertEquals(Optional.of(day), SavedMoment.of(date).map(CaptureDay::day));
        assertEquals(Optional.of(moment), SavedMoment.of(date).flatMap(CaptureDay::moment));
    }

    @Test
    void aZoneThatIsOnlyAnAbbreviationGivesADayAlone() {
        var captured = SavedMoment.of("Fri, 10 Mar 2006 13:40:00 CET");

        assertEquals(Optional.of(LocalDate.of(2006, 3, 10)), captured.map(CaptureDay::day));
        assertEquals(Optional.empty(), captured.flatMap(CaptureDay::moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hier",
                "Thu, 1 Jan 1970 00:00:00 GMT",
                "Mon, 31 Feb 2024 08:00:00 GMT",
                "Mon, 20 Mai 2024 08:00:00 GMT",
                "Mon, 20 May 2024 29:00:00 GMT",
                "Mon, 20 May 2024 08:00:00 +9900"
            })
    void whatIsNoMomentGivesNone(String date) {
        assertEquals(Optional.empty(), SavedMoment.of(date));
    }
}
