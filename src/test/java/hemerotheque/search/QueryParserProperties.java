package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class QueryParserProperties {

    private static final QueryParser PARSER = new QueryParser(
            LocalDate.of(2020, 3, 15),
            () -> Optional.of(DateRange.until(LocalDate.of(2020, 3, 15))),
            _ -> Optional.empty(),
            QueryParserProperties::folders);

    private static ArticleFolders folders() {
        return new ArticleFolders(
                1, List.of(new Folder(1, "Mot", Colour.RED), new Folder(2, "L’été mot", Colour.GREY)), Map.of());
    }

    private static final QueryParser WORDS_ONLY = new QueryParser(
            LocalDate.of(2020, 3, 15), Optional::empty, _ -> Optional.empty(), QueryParserProperties::folders);

    @Property(tries = 2_000)
    void anyTextIsReadWithWarningsInsideIt(@ForAll @StringLength(max = 300) String question) {
        everyWarningLiesIn(question);
    }

    @Property(tries = 3_000)
    void anyMixtureOfTheLanguageIsReadWithWarningsInsideIt(@ForAll("mixtures") String question) {
        everyWarningLiesIn(question);
    }

    @Property(tries = 200)
    void lowerCaseWordsAreTakenAsTheyStand(@ForAll("words") @NotEmpty List<String> words) {
        var parsed = PARSER.parse(String.join(" ", words));

        assertEquals(List.of(), parsed.warnings());
        assertEquals(words, plainWords(parsed.query()));
    }

    @Property(tries = 5_000)
    void whatWasReadIsWrittenSoThatItIsReadTheSame(@ForAll("mixtures") String question) {
        writtenBackIsReadTheSame(question);
    }

    @Property(tries = 2_000)
    void whatWasReadOfAnyTextIsWrittenSoThatItIsReadTheSame(@ForAll @StringLength(max = 60) String question) {
        writtenBackIsReadTheSame(question);
    }

    private static void writtenBackIsReadTheSame(String question) {
        var query = PARSER.parse(question).query();

        var text = QueryText.of(query);
        var again = PARSER.parse(text);

        assertEquals(query, again.query(), text);
        assertEquals(List.of(), again.warnings(), text);
        assertEquals(text, QueryText.of(again.query()));
    }

    @Property(tries = 5_000)
    void theReadingOfDaysUndoneGivesThePlainWords(@ForAll("mixtures") String question) {
        var parsed = PARSER.parse(question);
        var undone = question;
        for (var part : parsed.parts().reversed())
            if (part.query() instanceof Query.Dated) undone = ParsedQuery.withWords(undone, part);

        assertEquals(WORDS_ONLY.parse(question).query(), PARSER.parse(undone).query(), undone);
    }

    @Example
    void daysInParenthesesAfterWhatIsNoValueAreUndoneToo() {
        for (var question : List.of("mots:(hier(~", "mots:(hier)", "date:(hier) crue", "titre:(hier", "est:(hier"))
            theReadingOfDaysUndoneGivesThePlainWords(question);
    }

    @Property(tries = 2_000)
    void daysMadeAConditionAreTheSameDays(@ForAll("mixtures") String question) {
        for (var part : PARSER.parse(question).parts()) {
            if (!(part.query() instanceof Query.Dated(NamedDays.Once(var days), var _))) continue;

            var asked = PARSER.parse(ParsedQuery.onlyThen(question, part)).parts();

            assertTrue(
                    asked.stream().map(ParsedQuery.Part::query).anyMatch(new Query.Published(days)::equals), question);
        }
    }

    @Property(tries = 2_000)
    void exactnessThatIsWrittenIsReadAgain(
            @ForAll("mixtures") String question, @ForAll boolean accents, @ForAll boolean form) {
        var parsed = PARSER.parse(question);
        var wanted = new Exactness(accents, form);
        if (!Exactness.concerns(parsed.query())) return;

        var again = PARSER.parse(wanted.in(question, PARSER::parse)).query();

        assertEquals(wanted.in(parsed.query()), again);
        assertEquals(accents, Exactness.of(again).accents());
    }

    @Property(tries = 2_000)
    void partsStandInTheQuestionOneAfterTheOther(@ForAll("mixtures") String question) {
        int end = 0;
        for (var part : PARSER.parse(question).parts()) {
            assertTrue(part.place().start() >= end, part::toString);
            end = part.place().end();
        }
        assertTrue(end <= question.length());
    }

    @Property(tries = 20)
    void theLongestQuestionIsReadQuickly(@ForAll("fragments") String fragment) {
        var question = fragment.repeat(QueryParser.LONGEST).substring(0, QueryParser.LONGEST);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> PARSER.parse(question));
    }

    @Provide
    Arbitrary<String> mixtures() {
        return fragments().list().ofMaxSize(30).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> fragments() {
        return Arbitraries.of(
                " ",
                "(",
                ")",
                "\"",
                "«",
                "»",
                "“",
                "”",
                "-",
                "!",
                "+",
                "*",
                "?",
                "~",
                "=",
                ":",
                "|",
                "&&",
                ".",
                "..",
                "/",
                "a",
                "mot",
                "été",
                "l’",
                "ET ",
                " OU ",
                " SAUF ",
                " NOT ",
                " PROCHE/5 ",
                " NEAR/0 ",
                "titre:",
                "date:",
                "jour:",
                "mots:",
                "importé:",
                "a:",
                "note:",
                "note",
                "image",
                "17/01",
                "800",
                ">",
                "#",
                "\\",
                "langue:",
                "français",
                "MOT ",
                "½",
                "proche",
                "May ",
                "source:",
                "étiquette:",
                "=\"",
                "accents:",
                "\"\"",
                "=«",
                "mois:",
                "précision:",
                "datation:",
                "dossier:",
                "année",
                "inconnu:",
                "2019",
                "-12",
                "1er ",
                "mai ",
                "hier",
                "années ",
                "du ",
                " au ",
                " derniers ",
                " mois ",
                " euros",
                "article ",
                "l’été ",
                "2016-2019",
                "\u0000",
                "\u202e",
                "\ud83d",
                "\u0301");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMaxSize(20);
    }

    private static void everyWarningLiesIn(String question) {
        for (var warning : PARSER.parse(question).warnings()) {
            assertTrue(warning.at() >= 0 && warning.length() >= 0, warning::toString);
            assertTrue(warning.at() + warning.length() <= question.length(), warning::toString);
        }
    }

    private static List<String> plainWords(Query query) {
        return switch (query) {
            case Query.Word word -> List.of(word.word());
            case Query.All all ->
                all.parts().stream().flatMap(part -> plainWords(part).stream()).collect(Collectors.toList());
            default -> List.of();
        };
    }
}
