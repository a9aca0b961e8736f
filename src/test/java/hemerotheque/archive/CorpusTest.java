package hemerotheque.archive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Collocate;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.Occurrence;
import hemerotheque.search.Step;
import hemerotheque.search.Warning;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A few articles on a canal, in two papers and three years, one of them without a date.
class CorpusTest {

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPapers() {
        var lines = List.of(
                line(
                        "a",
                        "Le canal rouvre",
                        "Le vieux canal rouvre demain. Un grand canal !",
                        "2011-04-02",
                        "Le Fleuve"),
                line("b", "Péniches", "Sur le canal gelé, dix péniches attendent.", "2012-01-15", "La Gazette"),
                line("c", "Un budget", "Pour le canal gelé et pour l’écluse, rien.", "2012-03", "Le Fleuve"),
                line("d", "Une lettre", "Ce canal est à nous, écrit une lectrice.", "", "La Gazette"),
                line("e", "Sans rapport", "Le marché de Noël ouvre ses portes.", "2013-12-01", "La Gazette"));
        var file = Pages.write(folder.resolve("papers.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    private static String line(String id, String title, String body, String date, String source) {
        return """
                {"id": "%s", "title": "%s", "body": "%s", "date": "%s", "source": "%s"}""".formatted(id, title, body, date, source);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OLDEST | canal rouvre; canal rouvre demain; canal; canal gelé, dix; canal gelé et; canal est à
            NEWEST | canal gelé et; canal gelé, dix; canal rouvre; canal rouvre demain; canal; canal est à
            SOURCE | canal gelé, dix; canal est à; canal rouvre; canal rouvre demain; canal; canal gelé et
            RIGHT1 | canal; canal est à; canal gelé, dix; canal gelé et; canal rouvre; canal rouvre demain
            RIGHT2 | canal; canal est à; canal gelé, dix; canal gelé et; canal rouvre; canal rouvre demain
            LEFT1  | canal est à; canal; canal rouvre; canal gelé, dix; canal gelé et; canal rouvre demain
            LEFT2  | canal est à; canal; canal rouvre; canal gelé et; canal gelé, dix; canal rouvre demain
            """)
    void listsEveryOccurrenceInTheOrderAskedFor(ConcordanceOrder order, String expected) {
        var concordance =
                concordance(ConcordanceRequest.of("canal").sorted(order).within(2));

        assertEquals(6, concordance.total());
        assertEquals(4, concordance.articles());
        assertEquals(expected, told(concordance.lines().read(0, 100)));
    }

    private static String told(List<Occurrence> lines) {
        return lines.stream()
                .map(line -> (line.keyword() + line.right()).replaceAll("[ .!]+$", ""))
                .collect(joining("; "));
    }

    @Test
    void readsAnyPageAlone() {
        var lines = concordance(ConcordanceRequest.of("canal")).lines();

        assertEquals("canal gelé, dix péniches attendent", told(lines.read(3, 1)));
        assertEquals(List.of(), lines.read(6, 10));
        assertEquals(List.of(), lines.read(0, 0));
    }

    @Test
    void measuresAgainstWhatTheFilterLeaves() {
        var all = concordance(ConcordanceRequest.of("canal"));
        var of2012 = Filter.NONE.within(new DateRange(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31)));
        var some = concordance(new ConcordanceRequest("canal", of2012, ConcordanceOrder.OLDEST, 5));

        assertEquals(5, all.archive().articles());
        assertEquals(2, some.archive().articles());
        assertEquals(2, some.total());
        assertEquals(2e6 / some.archive().words(), some.perMillion(), 1e-6);
    }

    @Test
    void listsNothingWhereNothingMayBeSearched() {
        var refused = concordance(ConcordanceRequest.of("x".repeat(3000)));

        assertEquals(0, refused.total());
        assertEquals(Warning.Reason.TOO_LONG, refused.warnings().getFirst().reason());
        assertEquals(List.of(), refused.lines().read(0, 10));
    }

    @Test
    void stopsWhereNobodyWaits() {
        var corpus = archive.corpus();
        var sorted = ConcordanceRequest.of("canal").sorted(ConcordanceOrder.LEFT3);

        assertThrows(CancellationException.class, () -> corpus.concordance(sorted, () -> true));
        assertThrows(CancellationException.class, () -> corpus.collocates(sorted, 1, true, () -> true));
    }

    @Test
    void weighsTheWordsAround() {
        var collocates = collocates(2, false);
        var frozen = collocates.list().getFirst();

        assertEquals(6, collocates.occurrences());
        assertEquals(
                List.of("gelé", "rouvre"), words(collocates).stream().sorted().toList());
        assertEquals(2, frozen.together());
        assertEquals(2, frozen.overall());
        assertTrue(frozen.score() > 0);
        assertTrue(words(collocates(1, true)).contains("le"));
        assertFalse(words(collocates(1, true)).contains("canal"));
    }

    private static List<String> words(Collocates collocates) {
        return collocates.list().stream().map(Collocate::word).toList();
    }

    private static Collocates collocates(int least, boolean grammar) {
        return archive.corpus().collocates(ConcordanceRequest.of("canal"), least, grammar, Cancel.NEVER);
    }

    @Test
    void countsByYearAndTellsTheUndatedApart() {
        var frequency = frequency(Step.YEAR, "canal", "péniche", "zzz");
        var canal = frequency.series().getFirst();

        assertEquals(
                List.of(LocalDate.of(2011, 1, 1), LocalDate.of(2012, 1, 1), LocalDate.of(2013, 1, 1)),
                frequency.starts());
        assertEquals(new Frequency.Count(3, 1), canal.at(LocalDate.of(2011, 1, 1)));
        assertEquals(new Frequency.Count(2, 2), canal.at(LocalDate.of(2012, 1, 1)));
        assertEquals(Frequency.Count.NONE, canal.at(LocalDate.of(2013, 1, 1)));
        assertEquals(new Frequency.Count(1, 1), canal.undated());
        assertEquals(new Frequency.Count(6, 4), canal.total());
        assertEquals(new Frequency.Count(0, 0), frequency.series().getLast().total());
        assertEquals(5, frequency.archive().total().articles());
        assertEquals(
                1000,
                Frequency.Unit.ARTICLES.of(
                        canal.at(LocalDate.of(2012, 1, 1)), frequency.archiveAt(LocalDate.of(2012, 1, 1))));
    }

    @Test
    void leavesMonthsNobodyKnowsToTheUndated() {
        var days = frequency(Step.DAY, "canal").series().getFirst();

        assertEquals(new Frequency.Count(2, 2), days.undated());
        assertEquals(new Frequency.Count(6, 4), days.total());
    }

    private static Frequency frequency(Step step, String... questions) {
        return archive.corpus().frequency(new FrequencyRequest(List.of(questions), Filter.NONE, step), Cancel.NEVER);
    }

    private static Concordance concordance(ConcordanceRequest request) {
        return archive.corpus().concordance(request, Cancel.NEVER);
    }
}
