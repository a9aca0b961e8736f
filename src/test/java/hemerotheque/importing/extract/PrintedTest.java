package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Author;
import hemerotheque.model.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France, mardi 14 mars 2006, p. 16|2006-03-14",
                "Région, jeudi 1er août 2013 340 mots, p. 5|2013-08-01",
                "17 mai 2003|2003-05-17",
                "mars 2012|2012-03",
                "2012|2012",
                "Mardi 10 Décembre 2019|2019-12-10",
                "décembre 10 2019|2019-12-10",
                "10 décembre 2019 mardi 3:00 AM GMT|2019-12-10T03:00Z",
                "Thursday, December 22, 2022 13887 mots, p. 819(40)|2022-12-22",
                "December 24, 2000|2000-12-24",
                "March 14, 2013 Thursday 11:21 PM GMT|2013-03-14T23:21Z",
                "27. Februar 2012 Montag 9:50 PM GMT+1|2012-02-27T21:50+01:00",
                "2. März 1999|1999-03-02",
                "December 31, 2018 Monday Edition 1; Northern Ireland|2018-12-31",
                "12 de marzo de 2015|2015-03-12",
                "12 maart 2015|2015-03-12",
                "2012年3月5日|2012-03-05",
                "14/03/2006|2006-03-14",
                "2014-02-11|2014-02-11",
                "Web, dimanche 3 septembre 2023 - 14:05 (UTC +2)|2023-09-03T14:05+02:00",
                "lundi 3 ao¶t 2009|2009-08-03",
                "lundi 3 aot 2009|2009-08-03",
                "31 février 2009|2009-02",
                "February, 2013|2013-02",
                "März/April 2013|2013-03",
                "Été 2012|2012",
                "Winter, 2011|2011",
                "Sept. 24, 2002|2002-09-24",
            })
    void datesOfDatabasesAreUnderstood(String line, String iso) {
        assertEquals(Optional.of(iso), Printed.date(line).map(PublicationDate::iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Politique, p. 12", "no 43018", "12 personnes 2000", "Le 2000 mètres de Brest"})
    void whatIsNoDateIsNone(String line) {
        assertEquals(Optional.empty(), Printed.date(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Par Léa Morin et Hugo Le Bris|Léa Morin;Hugo Le Bris",
                "Léa Morin ; Hugo Le Bris|Léa Morin;Hugo Le Bris",
                "LÉA MORIN|LÉA MORIN",
                "AFP|AFP",
                "Service des sports|Service des sports",
            })
    void bylinesAreTakenApart(String byline, String names) {
        var authors = List.of(names.split(";")).stream().map(Author::new).toList();
        assertEquals(authors, Printed.authors(byline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "France, mercredi 11 septembre 2024 134 mots, p. 11|France|134 mots, p. 11",
                "Thursday, December 22, 2022 13887 mots, p. 819(40)|''|13887 mots, p. 819(40)",
                "Dernière heure, lundi 13 mars 2006, p. 32|Dernière heure|, p. 32",
                "Kultur, Dienstag, 14. März 2006, S. 5|Kultur|, S. 5",
                "Opinión, martes 12 de marzo de 2015|Opinión|''",
                "Le lundi, dimanche 3 septembre 2023 - 14:05 (UTC +2) 50 mots|Le lundi|50 mots",
                "Économie mars 2012|Économie|''",
            })
    void whatStandsAroundADateIsKeptApart(String line, String before, String after) {
        var dated = Printed.dated(line).orElseThrow();

        assertEquals(before, dated.before());
        assertEquals(after, dated.after());
    }
}
