package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.search.Warning.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesInQuestionsTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("source:=\"Le Monde\"", named(Field.SOURCE, "Le Monde")),
                Arguments.of(
                        "auteur:=« Le Goff » -étiquette:=“à citer”",
                        all(named(Field.AUTHOR, "Le Goff"), new Query.Not(named(Field.TAG, "à citer")))),
                Arguments.of(
                        "rubrique:(=\"À la une\" OU =\"Sport\")",
                        new Query.AnyOf(List.of(named(Field.SECTION, "À la une"), named(Field.SECTION, "Sport")))),
                Arguments.of(
                        "source:=\"Le \"\"Petit\"\" Journal\" crue",
                        all(named(Field.SOURCE, "Le \"Petit\" Journal"), new Query.Word(Field.ANY, "crue"))),
                Arguments.of("titre:=\"grande crue\"", new Query.Exact(Field.HEADLINE, "grande crue")),
                Arguments.of("=\"grande crue\"", new Query.Exact(Field.ANY, "grande crue")),
                Arguments.of(
                        "mois:2020-03 month:\"mai 1998\"",
                        all(new Query.OfMonth(YearMonth.of(2020, 3)), new Query.OfMonth(YearMonth.of(1998, 5)))),
                Arguments.of(
                        "précision:mois -precision:none",
                        all(
                                new Query.DatedTo(Optional.of(Precision.MONTH)),
                                new Query.Not(new Query.DatedTo(Optional.empty())))),
                Arguments.of(
                        "datation:(adresse OU filename)",
                        new Query.AnyOf(
                                List.of(new Query.DatedBy(Evidence.URL), new Query.DatedBy(Evidence.FILENAME)))),
                Arguments.of("a:mois", new Query.Has(Trait.MONTH)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void areReadAndWrittenBackTheSame(String question, Query expected) {
        var parsed = PARSER.parse(question);

        assertEquals(expected, parsed.query());
        assertEquals(List.of(), parsed.warnings());
        assertEquals(expected, PARSER.parse(QueryText.of(expected)).query());
    }

    @Test
    void thatCannotBeReadAreWordsAndToldOf() {
        assertEquals(
                List.of(new Warning(5, 4, Reason.UNKNOWN_DATE, "2020")),
                PARSER.parse("mois:2020").warnings());
        assertEquals(
                List.of(new Warning(10, 5, Reason.UNKNOWN_DATING, "heure")),
                PARSER.parse("précision:heure").warnings());
        assertEquals(
                List.of(new Warning(8, 1, Reason.OPEN_QUOTE, "Le Monde")),
                PARSER.parse("source:=\"Le Monde").warnings());
    }

    private static Query named(Field field, String name) {
        return new Query.Named(field, name);
    }

    private static Query all(Query... parts) {
        return new Query.All(List.of(parts));
    }
}
