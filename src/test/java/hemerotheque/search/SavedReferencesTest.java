package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Warning.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Saved searches within questions.
class SavedReferencesTest {

    private static final Map<String, String> SAVED = Map.of(
            "Réforme", "retraites OU pension*",
            "Réforme des retraites", "\"réforme des retraites\"",
            "Grand Ouest", "source:Ouest -sport",
            "Les deux", "recherche:réforme recherche:\"Grand Ouest\"",
            "Vide", "*",
            "Cercle", "grève OU recherche:Ronde",
            "Ronde", "marche recherche:Cercle",
            "Perdue", "crue recherche:disparue",
            "Confuse", "date:jamais crue");

    private static final QueryParser PARSER = parser(SAVED);

    private static QueryParser parser(Map<String, String> saved) {
        var searches = new ArrayList<SavedSearch>();
        saved.forEach((name, words) ->
                searches.add(new SavedSearch(searches.size(), name, words, Colour.BLUE, Instant.EPOCH, 0)));
        return new QueryParser(
                LocalDate.of(2020, 3, 15),
                name -> searches.stream()
                        .filter(search -> GivenName.key(search.name()).equals(GivenName.key(name)))
                        .findFirst());
    }

    private static Query read(String question) {
        return PARSER.parse(question).query();
    }

    private static List<Reason> reasons(String question) {
        return PARSER.parse(question).warnings().stream().map(Warning::reason).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"recherche:\"Réforme\"", "search:reforme", "RECHERCHE:« réforme »", "recherche:réforme grève"})
    void aNameStandsForItsQuestionBlindToCaseAndAccents(String question) {
        var saved = new Query.Saved("Réforme", read("retraites OU pension*"));

        var query = read(question);

        assertEquals(saved, query instanceof Query.All(var parts) ? parts.getFirst() : query);
        assertEquals(List.of(), reasons(question));
    }

    @Test
    void theLongestNameIsMeant() {
        assertEquals(
                new Query.All(List.of(
                        new Query.Saved("Réforme des retraites", read("\"réforme des retraites\"")),
                        new Query.Word(Field.ANY, "ensuite"))),
                read("recherche:réforme des retraites ensuite"));
    }

    @Test
    void searchesStandWithinOthersAndWithinAnyTree() {
        var both = read("recherche:\"les deux\"");

        assertEquals(new Query.Saved("Les deux", read("recherche:Réforme recherche:\"Grand Ouest\"")), both);
        assertEquals(
                new Query.AnyOf(List.of(
                        new Query.Not(both), new Query.All(List.of(read("titre:crue"), read("recherche:vide"))))),
                read("-recherche:\"Les deux\" OU (titre:crue recherche:Vide)"));
        assertEquals(
                new Query.AnyOf(List.of(read("recherche:Réforme"), read("recherche:Vide"))),
                read("recherche:(réforme OU vide)"));
    }

    @Test
    void anUnknownNameIsTakenAsPlainWordsAndSaid() {
        var parsed = PARSER.parse("crue recherche:\"Jamais vue\"");

        assertEquals(read("crue \"Jamais vue\""), parsed.query());
        assertEquals(List.of(new Warning(15, 12, Reason.UNKNOWN_SEARCH, "Jamais vue")), parsed.warnings());
    }

    @Test
    void aSearchThatHoldsItselfIsLeftOutThereAndSaid() {
        var parsed = PARSER.parse("pont recherche:Cercle");

        assertEquals(
                new Query.All(List.of(
                        read("pont"),
                        new Query.Saved(
                                "Cercle",
                                new Query.AnyOf(List.of(read("grève"), new Query.Saved("Ronde", read("marche"))))))),
                parsed.query());
        assertEquals(List.of(new Warning(15, 6, Reason.SEARCH_IN_ITSELF, "Cercle")), parsed.warnings());
    }

    @ParameterizedTest
    @CsvSource({"recherche:Perdue, UNKNOWN_SEARCH", "recherche:Confuse, UNCLEAR_SEARCH"})
    void whatCannotBeReadInASearchIsSaidOfTheQuestion(String question, Reason reason) {
        assertEquals(List.of(reason), reasons(question));
    }

    @Test
    void searchesThatMultiplyOneAnotherAreRefusedAtOnce() {
        var saved = new java.util.HashMap<String, String>();
        saved.put("s0", "crue");
        for (int i = 1; i < 15; i++) saved.put("s" + i, ("recherche:s" + (i - 1) + " ").repeat(4));

        var parsed = parser(saved).parse("recherche:s14");

        assertTrue(parsed.refused());
        assertEquals(Reason.TOO_MANY_CLAUSES, parsed.warnings().getFirst().reason());
    }

    @Test
    void aTowerOfSearchesIsRefusedBeyondALimit() {
        var saved = new java.util.HashMap<String, String>();
        saved.put("s0", "crue");
        for (int i = 1; i < 100; i++) saved.put("s" + i, "recherche:s" + (i - 1));

        assertEquals(List.of(), parser(saved).parse("recherche:s15").warnings());
        assertEquals(
                Reason.TOO_DEEP,
                parser(saved).parse("recherche:s99").warnings().getFirst().reason());
    }

    @Property(tries = 2_000)
    void whatWasReadIsWrittenSoThatItIsReadTheSame(@ForAll("mixtures") String question) {
        var query = read(question);

        var text = QueryText.of(query);
        var again = PARSER.parse(text);

        assertEquals(query, again.query(), text);
        assertEquals(text, QueryText.of(again.query()));
    }

    @Property(tries = 500)
    void everyWarningLiesInTheQuestion(@ForAll("mixtures") String question) {
        for (var warning : PARSER.parse(question).warnings())
            assertTrue(warning.at() >= 0 && warning.at() + warning.length() <= question.length(), warning::toString);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        " ",
                        "(",
                        ")",
                        "-",
                        " OU ",
                        " SAUF ",
                        " PROCHE/3 ",
                        "recherche:",
                        "search:",
                        "réforme",
                        "vide ",
                        "\"Les deux\"",
                        "cercle",
                        "« grand ouest »",
                        "perdue",
                        "titre:",
                        "date:",
                        "2019 ",
                        "mot ",
                        "\"")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            crue recherche:réforme OU b;crue recherche:"Loi" OU b
            -search:"Réforme" x;-recherche:"Loi" x
            recherche:"Réforme des retraites";recherche:"Réforme des retraites"
            réforme titre:réforme;réforme titre:réforme
            recherche:;recherche:
            """)
    void aNewNameIsWrittenWhereTheOldOneStood(String words, String renamed) {
        assertEquals(renamed, GivenNames.SEARCHES.renamed(words, "Réforme", "Loi"));
    }

    @Test
    void aNewNameIsWrittenWhereTheOldOneStoodInSeveralWords() {
        assertEquals(
                "a recherche:\"Loi\" -b",
                GivenNames.SEARCHES.renamed("a recherche:réforme des retraites -b", "Réforme des retraites", "Loi"));
    }

    @Test
    void aNameIsOneLineThatCanStandBetweenQuotationMarks() {
        assertEquals("Le ”Canard” d’hier", GivenName.of("  Le \"Canard\"\n d’hier\u00a0"));
        assertEquals(GivenName.LONGEST, GivenName.of("a".repeat(500)).length());
        assertEquals(Optional.of(false), Optional.of(GivenName.isOne("«!»")));
    }
}
