package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Warning.Reason;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    static Stream<Arguments> questions() {
        return Stream.of(
                asks("retraites grève", all(word("retraites"), word("grève"))),
                asks("retraites ET grève", all(word("retraites"), word("grève"))),
                asks("retraites AND grève && loi", all(word("retraites"), word("grève"), word("loi"))),
                asks("retraites et grève", all(word("retraites"), word("et"), word("grève"))),
                asks("retraites OU grève", any(word("retraites"), word("grève"))),
                asks("retraites OR grève|loi", any(word("retraites"), word("grève"), word("loi"))),
                asks("a1 b1 OU c1", any(all(word("a1"), word("b1")), word("c1"))),
                asks("a1 (b1 OU c1)", all(word("a1"), any(word("b1"), word("c1")))),
                asks("grève -sport", all(word("grève"), not(word("sport")))),
                asks("grève SAUF sport", all(word("grève"), not(word("sport")))),
                asks("grève NOT sport !foot", all(word("grève"), not(word("sport")), not(word("foot")))),
                asks("-sport", not(word("sport"))),
                asks("-(sport OU foot)", not(any(word("sport"), word("foot")))),
                asks("SAUF -sport", word("sport")),
                asks("+grève", word("grève")),
                asks("\"conseil d'État\"", phrase("conseil d'État")),
                asks("« conseil d’État »", phrase("conseil d’État")),
                asks("“conseil d’État”", phrase("conseil d’État")),
                asks("gouvern*", new Query.Pattern(Field.ANY, "gouvern*")),
                asks("m?re", new Query.Pattern(Field.ANY, "m?re")),
                asks("Dupont~", new Query.Fuzzy(Field.ANY, "Dupont")),
                asks("Dupont~2", new Query.Fuzzy(Field.ANY, "Dupont")),
                asks("=retraité", new Query.Exact(Field.ANY, "retraité")),
                asks("accents:retraité", new Query.Accented(Field.ANY, "retraité")),
                asks("accents: retraité Accents:âge", all(accented("retraité"), accented("âge"))),
                asks("accents:(retraité OU âge) loi", all(any(accented("retraité"), accented("âge")), word("loi"))),
                asks("titre:accents:retraité", new Query.Accented(Field.HEADLINE, "retraité")),
                asks("accents:titre:retraité", new Query.Accented(Field.HEADLINE, "retraité")),
                asks("-accents:retraité", not(accented("retraité"))),
                asks("accents:=retraité", new Query.Exact(Field.ANY, "retraité")),
                asks("accents:\"conseil d'État\"", new Query.Exact(Field.ANY, "conseil d'État")),
                asks("=\"conseil d'État\"", new Query.Exact(Field.ANY, "conseil d'État")),
                asks("source:=\"Le Monde\"", new Query.Named(Field.SOURCE, "Le Monde")),
                asks("source:accents:\"L'Écho\"", new Query.Exact(Field.SOURCE, "L'Écho")),
                asks("accents:date:2020", published("2020-01-01", "2020-12-31")),
                asks("retraite PROCHE/5 âge", new Query.Near(Field.ANY, "retraite", "âge", 5)),
                asks("retraite NEAR/12 \"âge légal\"", new Query.Near(Field.ANY, "retraite", "âge légal", 12)),
                asks(
                        "a1 PROCHE/5 b1 PROCHE/3 c1",
                        all(new Query.Near(Field.ANY, "a1", "b1", 5), new Query.Near(Field.ANY, "b1", "c1", 3))),
                asks("titre:grève", new Query.Word(Field.HEADLINE, "grève")),
                asks("TITRE:grève title:loi", all(in(Field.HEADLINE, "grève"), in(Field.HEADLINE, "loi"))),
                asks(
                        "chapô:a1 chapo:b1 lead:c1",
                        all(in(Field.STANDFIRST, "a1"), in(Field.STANDFIRST, "b1"), in(Field.STANDFIRST, "c1"))),
                asks("texte:a1 text:b1", all(in(Field.BODY, "a1"), in(Field.BODY, "b1"))),
                asks("légende:a1", in(Field.CAPTION, "a1")),
                asks("source:\"Le Monde\"", new Query.Phrase(Field.SOURCE, "Le Monde")),
                asks("rubrique:sport section:sport", all(in(Field.SECTION, "sport"), in(Field.SECTION, "sport"))),
                asks("auteur:\"Le Goff\"", new Query.Phrase(Field.AUTHOR, "Le Goff")),
                asks("étiquette:à-citer", in(Field.TAG, "à-citer")),
                asks("url:lemonde.fr", in(Field.ADDRESS, "lemonde.fr")),
                asks("langue:fr", in(Field.LANGUAGE, "fr")),
                asks(
                        "langue:français lang:French LANGUE:fre",
                        all(in(Field.LANGUAGE, "fr"), in(Field.LANGUAGE, "fr"), in(Field.LANGUAGE, "fr"))),
                asks("-langue:\"créole haïtien\"", not(in(Field.LANGUAGE, "ht"))),
                asks("langue:(anglais OU de)", any(in(Field.LANGUAGE, "en"), in(Field.LANGUAGE, "de"))),
                asks("langue:inconnue", in(Field.LANGUAGE, "und")),
                asks("langue:martien", in(Field.LANGUAGE, "martien")),
                asks("titre:(a1 OU b1) c1", all(any(in(Field.HEADLINE, "a1"), in(Field.HEADLINE, "b1")), word("c1"))),
                asks("-titre:a1 titre:-b1", all(not(in(Field.HEADLINE, "a1")), not(in(Field.HEADLINE, "b1")))),
                asks("titre: grève", in(Field.HEADLINE, "grève")),
                asks("date:2020", published("2020-01-01", "2020-12-31")),
                asks("date:2019-12..2020-03 grève", all(published("2019-12-01", "2020-03-31"), word("grève"))),
                asks("grève ET SAUF sport", all(word("grève"), not(word("sport")))),
                asks("#à-citer -#MeToo", all(in(Field.TAG, "à-citer"), not(in(Field.TAG, "MeToo")))),
                asks("\\OU \\titre:a1", all(word("OU"), word("titre:a1"))),
                asks("Dupont~, demain", all(new Query.Fuzzy(Field.ANY, "Dupont"), word("demain"))),
                asks("titre:retraite PROCHE/5 âge", new Query.Near(Field.HEADLINE, "retraite", "âge", 5)),
                asks("titre:(a1 PROCHE/5 b1)", new Query.Near(Field.HEADLINE, "a1", "b1", 5)),
                asks(
                        "importé:2019 imported:2020-01",
                        all(imported("2019-01-01", "2019-12-31"), imported("2020-01-01", "2020-01-31"))),
                asks("capturé:..1998", new Query.Captured(DateRange.until(LocalDate.parse("1998-12-31")))),
                asks("captured:yesterday", new Query.Captured(DateRange.day(LocalDate.parse("2020-03-14")))),
                asks("jour:17/01", new Query.DayOfYear(MonthDay.of(1, 17))),
                asks("jour:17 janvier crue", all(new Query.DayOfYear(MonthDay.of(1, 17)), word("crue"))),
                asks("day:\"January 17\"", new Query.DayOfYear(MonthDay.of(1, 17))),
                asks("jour:29/02", new Query.DayOfYear(MonthDay.of(2, 29))),
                asks("jour:hier", new Query.DayOfYear(MonthDay.of(3, 14))),
                asks("mots:>800", words(801, Query.WordCount.ANY)),
                asks("mots: > 1 200 grève", all(words(1_201, Query.WordCount.ANY), word("grève"))),
                asks("mots:>=800 words:<300", all(words(800, Query.WordCount.ANY), words(0, 299))),
                asks("mots:800..1200", words(800, 1_200)),
                asks("mots:..300", words(0, 300)),
                asks("mots:(<100 OU plus de 2000)", any(words(0, 99), words(2_001, Query.WordCount.ANY))),
                asks("a:image -est:incomplet", all(new Query.Has(Trait.PICTURE), not(new Query.Has(Trait.INCOMPLETE)))),
                asks("has:picture a:légende", all(new Query.Has(Trait.PICTURE), new Query.Has(Trait.CAPTION))),
                asks("est:lu -est:favori", all(new Query.Has(Trait.READ), not(new Query.Has(Trait.FAVOURITE)))),
                asks("-est:lu est:nonlue", all(not(new Query.Has(Trait.READ)), new Query.Has(Trait.UNREAD))),
                asks("is:unread is:favorite", all(new Query.Has(Trait.UNREAD), new Query.Has(Trait.FAVOURITE))),
                asks("est:\"non lu\" est:favorite", all(new Query.Has(Trait.UNREAD), new Query.Has(Trait.FAVOURITE))),
                asks("a:versions -a:doublon", all(new Query.Has(Trait.VERSIONS), not(new Query.Has(Trait.REPRINT)))),
                asks("has:versions has:duplicates", all(new Query.Has(Trait.VERSIONS), new Query.Has(Trait.REPRINT))),
                asks("date:\"May 17, 2017\"", published("2017-05-17", "2017-05-17")),
                asks("date:May 2017 strike", all(published("2017-05-01", "2017-05-31"), word("strike"))),
                asks("date:\"last 12 months\"", published("2019-03-16", "2020-03-15")),
                asks(
                        "date:\"summer 2003\" date:\"the 1990s\"",
                        all(published("2003-06-21", "2003-09-22"), published("1990-01-01", "1999-12-31"))),
                asks("date:2019-12/2020-03", published("2019-12-01", "2020-03-31")),
                asks("date:\"12 derniers mois\"", published("2019-03-16", "2020-03-15")),
                asks("date:mai 2017 grève", all(published("2017-05-01", "2017-05-31"), word("grève"))),
                asks("date:1er mai 1998", published("1998-05-01", "1998-05-01")),
                asks("date:hier", published("2020-03-14", "2020-03-14")),
                asks(
                        "date:(2019 OU mai 2017)",
                        any(published("2019-01-01", "2019-12-31"), published("2017-05-01", "2017-05-31"))),
                asks("-date:2019", not(published("2019-01-01", "2019-12-31"))),
                asks("Covid : faut-il y croire ?", all(word("Covid"), word("faut-il"), word("y"), word("croire"))),
                asks("Paris – Nice - 12e étape !", all(word("Paris"), word("Nice"), word("12e"), word("étape"))),
                asks("à 20:30, c'est tard.", all(word("à"), word("20:30"), word("c'est"), word("tard"))),
                asks("https://exemple.test/a?b=c", word("https://exemple.test/a?b=c")),
                asks("*", new Query.Everything()),
                asks("  ", new Query.Everything()),
                asks("\u202emot\u0000", word("mot")),
                asks(
                        "FAUT-IL OUVRIR OU FERMER LES ÉCOLES CETTE SEMAINE",
                        all(
                                word("FAUT-IL"),
                                word("OUVRIR"),
                                word("OU"),
                                word("FERMER"),
                                word("LES"),
                                word("ÉCOLES"),
                                word("CETTE"),
                                word("SEMAINE"))),
                asks("SNCF OU RATP", any(word("SNCF"), word("RATP"))));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsAQuestionWithoutComplaint(String question, Query expected) {
        var parsed = PARSER.parse(question);

        assertEquals(expected, parsed.query());
        assertEquals(List.of(), parsed.warnings());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "un \"deux trois",
                        all(word("un"), phrase("deux trois")),
                        warning(3, 1, Reason.OPEN_QUOTE, "deux trois")),
                Arguments.of("((mot)", word("mot"), warning(0, 1, Reason.OPEN_PARENTHESIS, "(")),
                Arguments.of("mot) deux", all(word("mot"), word("deux")), warning(3, 1, Reason.OPEN_PARENTHESIS, ")")),
                Arguments.of("grève OU", word("grève"), warning(6, 2, Reason.LONE_OPERATOR, "OU")),
                Arguments.of("ET grève", word("grève"), warning(0, 2, Reason.LONE_OPERATOR, "ET")),
                Arguments.of("NOT", word("NOT"), warning(0, 3, Reason.LONE_OPERATOR, "NOT")),
                Arguments.of(
                        "retraite PROCHE/5 gr*",
                        all(word("retraite"), new Query.Pattern(Field.ANY, "gr*")),
                        warning(9, 8, Reason.LONE_OPERATOR, "PROCHE/5")),
                Arguments.of(
                        "champ_inconnu:mot",
                        all(word("champ_inconnu"), word("mot")),
                        warning(0, 14, Reason.UNKNOWN_FIELD, "champ_inconnu")),
                Arguments.of("mot titre:", word("mot"), warning(4, 6, Reason.EMPTY_FIELD, "titre")),
                Arguments.of(
                        "un date:demain",
                        all(word("un"), word("demain")),
                        warning(8, 6, Reason.UNKNOWN_DATE, "demain")),
                Arguments.of("date:31/02/2020", word("31/02/2020"), warning(5, 10, Reason.UNKNOWN_DATE, "31/02/2020")),
                Arguments.of(
                        "date:>9999-99-99", word("9999-99-99"), warning(5, 11, Reason.UNKNOWN_DATE, ">9999-99-99")),
                Arguments.of("jour:45/01", word("45/01"), warning(5, 5, Reason.UNKNOWN_DAY, "45/01")),
                Arguments.of("mots:beaucoup", word("beaucoup"), warning(5, 8, Reason.UNKNOWN_NUMBER, "beaucoup")),
                Arguments.of("est:vu", word("vu"), warning(4, 2, Reason.UNKNOWN_TRAIT, "vu")),
                Arguments.of(
                        "titre:a1 PROCHE/5 texte:b1",
                        all(in(Field.HEADLINE, "a1"), in(Field.BODY, "b1")),
                        warning(9, 8, Reason.LONE_OPERATOR, "PROCHE/5")),
                Arguments.of("*ot5", word("ot5"), warning(0, 4, Reason.SHORT_PATTERN, "*ot5")),
                Arguments.of("g* loi", all(word("g"), word("loi")), warning(0, 2, Reason.SHORT_PATTERN, "g*")),
                Arguments.of(
                        "ab?c?d?e?f?g?h?i?j?k",
                        word("ab-c-d-e-f-g-h-i-j-k"),
                        warning(0, 20, Reason.LONG_PATTERN, "ab?c?d?e?f?g?h?i?j?k")),
                Arguments.of("« »", new Query.Everything(), warning(0, 3, Reason.NO_WORD, "« »")),
                Arguments.of(":", new Query.Everything(), warning(0, 1, Reason.NO_WORD, ":")),
                Arguments.of("\"a b\"~5", phrase("a b"), warning(5, 2, Reason.LONE_OPERATOR, "~5")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatItCouldNotReadAndWhere(String question, Query expected, Warning warning) {
        var parsed = PARSER.parse(question);

        assertEquals(expected, parsed.query());
        assertEquals(List.of(warning), parsed.warnings());
    }

    @Test
    void keepsWarningsInTheOrderOfTheirPlaces() {
        var warnings = PARSER.parse("(un foo:bar OU").warnings();

        assertEquals(
                List.of(Reason.OPEN_PARENTHESIS, Reason.UNKNOWN_FIELD, Reason.LONE_OPERATOR),
                warnings.stream().map(Warning::reason).toList());
    }

    @Test
    void refusesWhatIsOverALimitAndNothingBelowIt() {
        assertEquals(Reason.TOO_LONG, refusal("m".repeat(2_001)));
        assertEquals(Reason.TOO_DEEP, refusal("(".repeat(65) + "mot"));
        assertEquals(Reason.TOO_MANY_CLAUSES, refusal("a ".repeat(201)));

        assertFalse(PARSER.parse("m".repeat(2_000)).refused());
        assertFalse(PARSER.parse("(".repeat(64) + "mot" + ")".repeat(64)).refused());
        assertFalse(PARSER.parse("a ".repeat(200)).refused());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND AND",
                "- - -",
                "\"\"\"\"\"",
                "&& || !",
                "+-+-+-mot",
                "[* TO *]",
                "mot^1e400",
                "%_[]",
                "';--",
                "mot\\",
                "!!!",
                "()",
                "(((",
                ")))",
                "titre:titre:titre:",
                "=",
                "=*",
                "~",
                "PROCHE/5",
                "-\"",
                "date:",
                "date:..",
                "\ud83d\udd4a",
                "\ud83d"
            })
    void survivesWhatIsNoQuestion(String question) {
        assertFalse(PARSER.parse(question).refused());
    }

    private static Reason refusal(String question) {
        var parsed = PARSER.parse(question);
        assertTrue(parsed.refused());
        assertEquals(new Query.Everything(), parsed.query());
        return parsed.warnings().getFirst().reason();
    }

    private static Arguments asks(String question, Query query) {
        return Arguments.of(question, query);
    }

    private static Warning warning(int at, int length, Reason reason, String subject) {
        return new Warning(at, length, reason, subject);
    }

    private static Query word(String word) {
        return in(Field.ANY, word);
    }

    private static Query in(Field field, String word) {
        return new Query.Word(field, word);
    }

    private static Query phrase(String words) {
        return new Query.Phrase(Field.ANY, words);
    }

    private static Query published(String first, String last) {
        return new Query.Published(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Query imported(String first, String last) {
        return new Query.Imported(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Query words(int least, int most) {
        return new Query.WordCount(least, most);
    }

    private static Query all(Query... parts) {
        return new Query.All(List.of(parts));
    }

    private static Query any(Query... parts) {
        return new Query.AnyOf(List.of(parts));
    }

    private static Query accented(String word) {
        return new Query.Accented(Field.ANY, word);
    }

    private static Query not(Query query) {
        return new Query.Not(query);
    }
}
