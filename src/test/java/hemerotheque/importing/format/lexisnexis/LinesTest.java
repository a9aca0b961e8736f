package hemerotheque.importing.format.lexisnexis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.PublicationDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of the database that say several things at once.
class LinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "INTERNATIONAL; Pg. 35|INTERNATIONAL|35|-|",
                "Section 5; Part 2; Page 16; Column 2; National Desk|Section 5|16|-|National Desk",
                "Section B; Page 22, Column 2; National Desk|Section B|22|-|National Desk",
                "S. 7 Ausg. 167|-|7|Ausg. 167|",
                "SPORT; Pg. 65,66|SPORT|65,66|-|",
                "Pg. B22|-|B22|-|",
                "POLITICS; Version:28|POLITICS|-|-|",
                "Économie; Blz. 4|Économie|4|-|",
                "NEWS; Pg. NOPGCIT|NEWS|-|-|",
                "Politique, p. 12|Politique|12|-|",
                "S.P.O.N. - IM ZWEIFEL LINKS|S.P.O.N. - IM ZWEIFEL LINKS|-|-|",
                "Sports 2000|Sports 2000|-|-|",
                "Pág. 12; Cultura|Cultura|12|-|",
            })
    void aSectionTellsThePage(String line, String section, String page, String issue, String further) {
        var told = SectionLine.of(line);

        assertEquals(Optional.ofNullable(section), told.section());
        assertEquals(Optional.ofNullable(page), told.page());
        assertEquals(Optional.ofNullable(issue), told.issue());
        assertEquals(further == null ? List.of() : List.of(further), told.further());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "December 31, 2018 Monday Edition 1; Northern Ireland|2018-12-31|Edition 1; Northern Ireland",
                "December 19, 1991, Sunday, An Edition|1991-12-19|An Edition",
                "27. Februar 2012 Montag 9:50 PM GMT+1|2012-02-27T21:50+01:00|-",
                "mardi 10 décembre 2019|2019-12-10|-",
                "Mardi 10 Décembre 2019, Édition nationale|2019-12-10|Édition nationale",
                "décembre 10 2019|2019-12-10|-",
                "10 décembre 2019 mardi 3:00 AM GMT|2019-12-10T03:00Z|-",
                "1er août 2013|2013-08-01|-",
                "12 de marzo de 2015 jueves|2015-03-12|-",
                "24 september 2002 dinsdag|2002-09-24|-",
                "12 avril 2004 lundi 8:05 PM Eastern Time|2004-04-12T20:05|-",
                "February, 2013|2013-02|-",
                "Sept. 24, 2002 Tuesday|2002-09-24|-",
                "März/April 2013|2013-03|-",
                "May 2010|2010-05|-",
            })
    void aDateLineTellsTheEdition(String line, String day, String rest) {
        var told = DateLine.of(line).orElseThrow();

        assertEquals(day, told.date().iso());
        assertEquals(Optional.ofNullable(rest), told.rest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mardi gras à Verlhac",
                "Mars, la planète",
                "2000 habitants sans eau",
                "Le 12 mars 2004, tout a changé",
                "L’été 2012 au bord du fleuve",
                "12 heures de travail",
            })
    void aHeadlineIsNoDate(String line) {
        assertEquals(Optional.empty(), DateLine.of(line).map(DateLine::date).map(PublicationDate::iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mingarde, Hugo; Le Bris, Anne|Hugo Mingarde/Anne Le Bris",
                "MORIN, LÉA|LÉA MORIN",
                "Léa Morin, Hugo Le Bris|Léa Morin, Hugo Le Bris",
                "AFP, Reuters|AFP, Reuters",
                "Léa Morin (à Verlhac), Hugo Le Bris (à Brest)|Léa Morin, Hugo Le Bris",
                "Rohr, Mathieu von; Schult, Christoph|Mathieu von Rohr/Christoph Schult",
                "Morin, à Verlhac|Morin, à Verlhac",
            })
    void namesAreSaidInTheirOrder(String byline, String names) {
        assertEquals(List.of(names.split("/")), Signature.of(byline));
    }

    @Property
    void whatWasBrokenAtAWidthIsWholeAgain(
            @ForAll @Size(min = 30, max = 200) List<@IntRange(min = 1, max = 12) Integer> lengths) {
        var words = lengths.stream().map("x"::repeat).toList();
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words) {
            if (line.length() + 1 + word.length() > 80) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());

        assertEquals(List.of(String.join(" ", words)), Unwrapping.of(lines).paragraphs(lines));
    }
}
