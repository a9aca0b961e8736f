package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayExpressionTest {

    /// A Sunday.
    private static final DayExpression DAYS = new DayExpression(LocalDate.of(2020, 3, 15));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020                       | 2020-01-01 | 2020-12-31
            2020-02                    | 2020-02-01 | 2020-02-29
            2020-01-17                 | 2020-01-17 | 2020-01-17
            17/01/2020                 | 2020-01-17 | 2020-01-17
            17.1.2020                  | 2020-01-17 | 2020-01-17
            17-01-20                   | 2020-01-17 | 2020-01-17
            17/01/21                   | 2021-01-17 | 2021-01-17
            17/01/22                   | 1922-01-17 | 1922-01-17
            01/2020                    | 2020-01-01 | 2020-01-31
            17 janv. 2020              | 2020-01-17 | 2020-01-17
            vendredi 17 janvier 2020   | 2020-01-17 | 2020-01-17
            1er mai 1998               | 1998-05-01 | 1998-05-01
            1ᵉʳ Août 1998              | 1998-08-01 | 1998-08-01
            mai 1998                   | 1998-05-01 | 1998-05-31
            févr. 1996                 | 1996-02-01 | 1996-02-29
            DÉCEMBRE 1998              | 1998-12-01 | 1998-12-31
            mai2017                    | 2017-05-01 | 2017-05-31
            été 2003                   | 2003-06-21 | 2003-09-22
            l’été 2003                 | 2003-06-21 | 2003-09-22
            printemps 2003             | 2003-03-20 | 2003-06-20
            automne 2003               | 2003-09-23 | 2003-12-20
            hiver 1954                 | 1953-12-21 | 1954-03-19
            hiver 1953-1954            | 1953-12-21 | 1954-03-19
            années 1990                | 1990-01-01 | 1999-12-31
            les années 30              | 1930-01-01 | 1939-12-31
            années 10                  | 2010-01-01 | 2019-12-31
            XIXe siècle                | 1801-01-01 | 1900-12-31
            20e siècle                 | 1901-01-01 | 2000-12-31
            aujourd’hui                | 2020-03-15 | 2020-03-15
            hier                       | 2020-03-14 | 2020-03-14
            avant-hier                 | 2020-03-13 | 2020-03-13
            cette semaine              | 2020-03-09 | 2020-03-15
            la semaine dernière        | 2020-03-02 | 2020-03-08
            le mois dernier            | 2020-02-01 | 2020-02-29
            cette année                | 2020-01-01 | 2020-12-31
            l'an dernier               | 2019-01-01 | 2019-12-31
            12 derniers mois           | 2019-03-16 | 2020-03-15
            les 7 derniers jours       | 2020-03-09 | 2020-03-15
            2 dernières semaines       | 2020-03-02 | 2020-03-15
            5 dernières années         | 2015-03-16 | 2020-03-15
            2019-12..2020-03           | 2019-12-01 | 2020-03-31
            2019-12/2020-03            | 2019-12-01 | 2020-03-31
            2019-12-05/2020-03-02      | 2019-12-05 | 2020-03-02
            2020-03..2019-12           | 2019-12-01 | 2020-03-31
            2010…2015                  | 2010-01-01 | 2015-12-31
            2010-2015                  | 2010-01-01 | 2015-12-31
            ..1998                     | 0001-01-01 | 1998-12-31
            2015..                     | 2015-01-01 | 9999-12-31
            >2015                      | 2016-01-01 | 9999-12-31
            <=2015                     | 0001-01-01 | 2015-12-31
            depuis mai 2015            | 2015-05-01 | 9999-12-31
            avant 1998                 | 0001-01-01 | 1997-12-31
            jusqu’en 1998              | 0001-01-01 | 1998-12-31
            janvier 2019..mars 2019    | 2019-01-01 | 2019-03-31
            janvier..mars 2019         | 2019-01-01 | 2019-03-31
            du 3 au 5 mai 2017         | 2017-05-03 | 2017-05-05
            du 28 avril au 5 mai 2017  | 2017-04-28 | 2017-05-05
            de mars à mai 2017         | 2017-03-01 | 2017-05-31
            entre 2010 et 2015         | 2010-01-01 | 2015-12-31
            """)
    void readsDaysAsPeopleTypeThem(String typed, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(new DateRange(first, last)), DAYS.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                "...",
                "/",
                "demain matin",
                "an VIII",
                "31/02/2020",
                "2020-13",
                "2019-02-29",
                "0000",
                "00/00/0000",
                "17 brumaire 1799",
                "été",
                "mai",
                "12",
                "0 derniers jours",
                "99999",
                "Vie siècle",
                "2020..x",
                "entre et",
                "2020 2021"
            })
    void refusesWhatIsNoDate(String typed) {
        assertEquals(Optional.empty(), DAYS.read(typed));
    }

    @Property(tries = 2_000)
    void neverFails(@ForAll @StringLength(max = 30) @CharRange(from = '-', to = '9') String typed) {
        DAYS.read(typed);
        DAYS.read("du " + typed + " au " + typed);
    }
}
