package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 15);
    private static final DateRange ARCHIVE = DateRange.between(LocalDate.of(1998, 1, 1), TODAY);
    private static final QueryParser PARSER = new QueryParser(TODAY, () -> Optional.of(ARCHIVE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    retraites décembre 2019          | décembre 2019          | 2019-12-01 | 2019-12-31
                    élections 2016                   | 2016                   | 2016-01-01 | 2016-12-31
                    grève hier                       | hier                   | 2020-03-14 | 2020-03-14
                    la grève de la semaine dernière  | la semaine dernière    | 2020-03-02 | 2020-03-08
                    manifestation 11 janvier 2015    | 11 janvier 2015        | 2015-01-11 | 2015-01-11
                    manifestation du 3 au 5 mai 2017 | du 3 au 5 mai 2017     | 2017-05-03 | 2017-05-05
                    strike May 17, 2019              | May 17 2019            | 2019-05-17 | 2019-05-17
                    strikes december 2019            | december 2019          | 2019-12-01 | 2019-12-31
                    strike yesterday                 | yesterday              | 2020-03-14 | 2020-03-14
                    canicule été 2003                | été 2003               | 2003-06-21 | 2003-09-22
                    chômage 2016-2019                | 2016-2019              | 2016-01-01 | 2019-12-31
                    Coupe du monde 2018 : les Bleus  | 2018                   | 2018-01-01 | 2018-12-31
                    RETRAITES DÉCEMBRE 2019          | DÉCEMBRE 2019          | 2019-12-01 | 2019-12-31
                    """)
    void daysInPlainWordsAreDaysOfPublication(String question, String words, LocalDate first, LocalDate last) {
        assertEquals(List.of(once(words, first, last)), dated(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marche 11 janvier", "marche le 11 janvier", "marche 11-Janvier", "march January 11"})
    void aDayWithoutAYearIsThatOfEachYear(String question) {
        var named = dated(question);

        assertEquals(1, named.size());
        assertEquals(
                new NamedDays.EachYear(MonthDay.of(1, 11)), named.getFirst().days());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 49.3",
                "article 16",
                "article 2018",
                "radars 80 km/h",
                "prime de 2000 euros",
                "covid 19",
                "mai 68",
                "années 2010",
                "le XXIe siècle",
                "avant 2015",
                "climat 2050",
                "la loi de 1905",
                "décembre",
                "mars planète",
                "printemps arabe",
                "aujourd’hui la ministre annonce un plan pour les lycées",
                "\"décembre 2019\"",
                "\\2016",
                "(2016)",
                "=2016",
                "2016~",
                "titre:2016",
                "-2016",
                "crue OU 2016",
                "décembre ET OU"
            })
    void whatIsNoDayOfPublicationStaysWords(String question) {
        assertEquals(List.of(), dated(question));
    }

    @Test
    void theOtherWordsStayInTheirOrder() {
        assertEquals(
                List.of(
                        new Query.Word(Field.ANY, "coupe"),
                        once("2018", LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)),
                        new Query.Word(Field.ANY, "bleus")),
                parts("coupe 2018 bleus"));
    }

    @Test
    void anArchiveWithoutDatesKnowsNoDays() {
        var question = "retraites 2016";

        var parsed = new QueryParser(TODAY, Optional::empty).parse(question);

        assertEquals(
                List.of(new Query.Word(Field.ANY, "retraites"), new Query.Word(Field.ANY, "2016")),
                parsed.parts().stream().map(ParsedQuery.Part::query).toList());
    }

    @Test
    void aNearbyWordIsMarkedWhereItWouldJoinTheDays() {
        var query = PARSER.parse("\\mai 2019").query();

        assertEquals("\\mai 2019", QueryText.of(query));
        assertEquals(query, PARSER.parse(QueryText.of(query)).query());
        assertEquals(
                "retraites 64 ans",
                QueryText.of(PARSER.parse("retraites 64 ans").query()));
    }

    private static Query.Dated once(String words, LocalDate first, LocalDate last) {
        return new Query.Dated(new NamedDays.Once(new DateRange(first, last)), words);
    }

    private static List<Query> parts(String question) {
        return PARSER.parse(question).parts().stream()
                .map(ParsedQuery.Part::query)
                .toList();
    }

    private static List<Query.Dated> dated(String question) {
        return parts(question).stream()
                .filter(Query.Dated.class::isInstance)
                .map(Query.Dated.class::cast)
                .toList();
    }
}
