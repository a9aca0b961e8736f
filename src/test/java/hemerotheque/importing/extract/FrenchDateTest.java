package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.extract.FrenchDate.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDateTest {

    private static final LocalDate CAPTURED = LocalDate.of(2019, 4, 20);

    @Test
    void everyNameOfAMonthIsSeenInADate() {
        for (var name : FrenchDate.NAMES_OF_MONTHS) {
            assertEquals(
                    1,
                    FrenchDate.mentions("Lyon, " + name + " 12, 2020, sous la pluie")
                            .size(),
                    name);
        }
        assertEquals(
                0,
                FrenchDate.mentions("La maison et le marché ont rouvert 12 fois")
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31 Octobre 2020                         | 2020-10-31 |       | PLAIN
                    Publié le Mercredi 29 Février 2012 à 23h09 | 2012-02-29 | 23:09 | PUBLISHED
                    Mise à jour : lundi 28 mars 2011 18h50  | 2011-03-28 | 18:50 | MODIFIED
                    Mis en ligne le 28/03/2011              | 2011-03-28 |       | PUBLISHED
                    (03/04/2011, mis à jour à 18:28)        | 2011-04-03 |       | PLAIN
                    18/06/12 - 11h02                        | 2012-06-18 | 11:02 | PLAIN
                    04.05.2015 à 13h36                      | 2015-05-04 | 13:36 | PLAIN
                    1er août 1944                           | 1944-08-01 |       | PLAIN
                    1er aout 1944                           | 1944-08-01 |       | PLAIN
                    le 3 janv. 2001                         | 2001-01-03 |       | PLAIN
                    12 févr. 2001                           | 2001-02-12 |       | PLAIN
                    14 juil. 1989                           | 1989-07-14 |       | PLAIN
                    5 sept. 2003                            | 2003-09-05 |       | PLAIN
                    25 déc. 2003                            | 2003-12-25 |       | PLAIN
                    05/04/03                                | 2003-04-05 |       | PLAIN
                    31/12/98                                | 1998-12-31 |       | PLAIN
                    mars 8, 2022                            | 2022-03-08 |       | PLAIN
                    Août 1er, 2019 à 10 h 32 min            | 2019-08-01 | 10:32 | PLAIN
                    Feb 8, 2022 at 7:04 PM                  | 2022-02-08 |       | PLAIN
                    8 mars 2022, 7:04 p.m.                  | 2022-03-08 | 19:04 | PLAIN
                    8 mars 2022, 12:04 AM                   | 2022-03-08 | 00:04 | PLAIN
                    mar. 8 mars 2022                        | 2022-03-08 |       | PLAIN
                    Posté le 2 mai 2014                     | 2014-05-02 |       | PUBLISHED
                    Créé le 2 mai 2014                      | 2014-05-02 |       | PUBLISHED
                    Nous sommes le 1er mars 2015            | 2015-03-01 |       | OTHER
                    """
                            + "Samedi 12 janvier 2013, 19h31 \u00A6 mis à jour Lundi 14 janvier 2013, 08h49 | 2013-01-12 | 19:31 | PLAIN\n",
            quoteCharacter = '"')
    void readsTheFirstDayOfALine(String line, String day, String time, Role role) {
        var mention = FrenchDate.mentions(line).getFirst();

        assertEquals(Optional.of(LocalDate.parse(day)), mention.on(Optional.empty(), Optional.empty()));
        assertEquals(Optional.ofNullable(time).map(LocalTime::parse), mention.time());
        assertEquals(role, mention.role());
    }

    @Test
    void tellsPublicationFromUpdateInOneLine() {
        var mentions = FrenchDate.mentions("Publié le 22/10/17 à 19h49 — Mis à jour le 23/10/17 à 05h03");

        assertEquals(2, mentions.size());
        assertEquals(Role.PUBLISHED, mentions.getFirst().role());
        assertEquals(Role.MODIFIED, mentions.getLast().role());
        assertEquals(Optional.of(LocalTime.of(5, 3)), mentions.getLast().time());
    }

    @Test
    void aDayWithoutYearTakesItFromAround() {
        var mention = FrenchDate.mentions("Publié le 28/03 à 21h00").getFirst();

        assertEquals(Optional.empty(), mention.on(Optional.empty(), Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2011, 3, 28)), mention.on(Optional.of(2011), Optional.empty()));
    }

    @Test
    void yesterdayNeedsTheCapture() {
        var mention = FrenchDate.mentions("Publié hier à 19h25").getFirst();

        assertEquals(Optional.empty(), mention.on(Optional.empty(), Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2019, 4, 19)), mention.on(Optional.empty(), Optional.of(CAPTURED)));
        assertEquals(Optional.of(LocalTime.of(19, 25)), mention.time());
    }

    @Test
    void aMonthAloneIsAMonth() {
        var mention = FrenchDate.mentions("Bulletin n° 27 – mars 1998").getFirst();

        assertEquals(hemerotheque.model.Precision.MONTH, mention.precision());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2011",
                "32 janvier 2011",
                "12,5 %",
                "1.250 personnes",
                "192.168.10.12",
                "13/13/2013",
                "en 2012",
                "un mars de granit",
                "le 06 12 34 56 78",
                "10 000 euros",
                "de 9/10 à 10/10 000"
            })
    void whatIsNoDayIsNone(String text) {
        assertTrue(FrenchDate.mentions(text).stream()
                .flatMap(m -> m.on(Optional.empty(), Optional.empty()).stream())
                .findAny()
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02T16:43:00+01:00, 2023-11-02, 16:43",
        "2023-11-02T1643, 2023-11-02, 16:43",
        "Tue Aug 25 2020 00:23:33 GMT+0000, 2020-08-25, 00:23",
        "'Tue, 25 Aug 2020 00:23:33 GMT', 2020-08-25, 00:23",
        "2020-08-25|00h23, 2020-08-25, 00:23",
        "20200825, 2020-08-25,",
        "25/08/2020, 2020-08-25,",
    })
    void readsWhatMetadataWrite(String value, String day, String time) {
        var stamp = MachineDate.read(value).orElseThrow();

        assertEquals(LocalDate.parse(day), stamp.day());
        assertEquals(Optional.ofNullable(time).map(LocalTime::parse), stamp.time());
    }
}
