package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.CaptureDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What browsers and saving programs leave in a page about its saving.
class CaptureMarkTest {

    private static final String ADDRESS = "https://lefleuve.example/2026/la-crue?page=2&vue=tout";

    private static String saved(String comment) {
        return "<!DOCTYPE html> <html lang=fr style><!--\n " + comment
                + "\n--><meta charset=utf-8><title>La crue</title>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wed Sep 24 2026 10:11:12 GMT+0200 (heure d’été d’Europe centrale)",
                "Wed Sep 24 2026 10:11:12 GMT+0200 (heure d'été d’Europe centrale) \n info: lue avant la réunion",
                "Wed Sep 24 2026 10:11:12 GMT+0200 (Central European Summer Time)",
                "Wed Sep 24 2026 10:11:12 GMT+0200 (Mitteleuropäische Sommerzeit)",
                "Wed Sep 24 2026 10:11:12 GMT+0200"
            })
    void singleFileTellsTheAddressAndTheMoment(String date) {
        var page = saved("Page saved with SingleFile \n url: " + ADDRESS + " \n saved date: " + date);

        assertEquals(Optional.of(ADDRESS), CaptureMark.addressIn(page));
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 24)),
                CaptureMark.ofMarkup(page).map(CaptureDay::day));
        assertEquals(
                Optional.of(Instant.parse("2026-09-24T08:11:00Z")),
                CaptureMark.ofMarkup(page).flatMap(CaptureDay::moment));
    }

    @Test
    void itsEarlierWordsAreRead() {
        var page = saved("Archive processed by SingleFile \n url: " + ADDRESS
                + " \n saved date: Tue Mar 05 2019 23:50:01 GMT+0100 (CET)");

        assertEquals(Optional.of(ADDRESS), CaptureMark.addressIn(page));
        assertEquals(
                Optional.of(LocalDate.of(2019, 3, 5)),
                CaptureMark.ofMarkup(page).map(CaptureDay::day));
    }

    @Test
    void theDateMayHaveBeenLeftOut() {
        var page = saved("Page saved with SingleFile \n url: " + ADDRESS);

        assertEquals(Optional.of(ADDRESS), CaptureMark.addressIn(page));
        assertEquals(Optional.empty(), CaptureMark.ofMarkup(page));
    }

    @Test
    void aLongAddressIsReadWhole() {
        var address = ADDRESS + "&suivi=" + "x".repeat(1500);
        var page = saved("Page saved with SingleFile \n url: " + address
                + " \n saved date: Wed Sep 24 2026 10:11:12 GMT+0200 (CEST)");

        assertEquals(Optional.of(address), CaptureMark.addressIn(page));
        assertEquals(
                Optional.of(LocalDate.of(2026, 9, 24)),
                CaptureMark.ofMarkup(page).map(CaptureDay::day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5_000, 200_000})
    void aBrowserTellsTheAddressWhereverItsCommentStands(int before) {
        var page = "<!DOCTYPE html>\n<html><head><script>" + " ".repeat(before)
                + "</script>\n<!-- saved from url=(0053)" + ADDRESS + " -->\n</head><body><p>« L’eau monte. »</p>";

        assertEquals(Optional.of(ADDRESS), CaptureMark.addressIn(page));
        assertEquals(Optional.empty(), CaptureMark.ofMarkup(page));
    }

    @ParameterizedTest
    @CsvSource({
        "'<!-- saved from url=(0014)about:internet -->'",
        "'<!-- saved from url=(0029)file:///C:/Users/a/page.html -->'",
        "'<!-- la page a été archivée, mirrored from nowhere > -->'",
        "'<p>saved from url=(0026)https://lefleuve.example/1</p>'"
    })
    void whatIsNoAddressOfAPageIsNone(String head) {
        assertEquals(Optional.empty(), CaptureMark.addressIn("<!DOCTYPE html>" + head + "<html><body></body></html>"));
    }
}
