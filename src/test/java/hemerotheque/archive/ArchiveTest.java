package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.index.ArticleIndex;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.DateRange;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.search.Beside;
import hemerotheque.search.Filter;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path temp;

    private Path pages;
    private Path folder;

    @BeforeEach
    void threeArticles() {
        pages = temp.resolve("pages");
        folder = temp.resolve("l’archive d’été");
        Pages.article(pages, "a.html", "la retraite des bergers", LocalDate.of(2020, 10, 31));
        Pages.article(pages, "b.html", "le pont suspendu", LocalDate.of(2020, 11, 2));
        Pages.article(pages.resolve("plus/loin"), "c.html", "l’école du hameau", LocalDate.of(1998, 5, 1));
    }

    @Test
    void importsAFolderAndFindsWhatIsInIt() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            var report = importAll(archive);

            assertEquals(3, report.count(Outcome.Kind.ADDED));
            assertEquals(3, report.total());
            assertEquals(
                    1, archive.finder().search(SearchRequest.of("retraites")).total());
            assertEquals(3, archive.finder().search(SearchRequest.of("")).total());
        }
    }

    @Test
    void changesNothingWhenTheSameFolderComesAgain() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);
            var before = archive.finder().contents();

            var again = importAll(archive);

            assertEquals(3, again.count(Outcome.Kind.DUPLICATE));
            assertEquals(before, archive.finder().contents());
        }
    }

    @Test
    void tellsOfEveryInputOnceWithItsReason() {
        var empty = Pages.write(temp.resolve("vide.html"), "");
        var notes = Pages.write(temp.resolve("notes.json"), "{\"a\": 1}");
        var missing = temp.resolve("absent.html");
        var hollow = temp.resolve("creux");
        assertTrue(hollow.toFile().mkdir());
        var told = new Told();

        try (var archive = Archive.open(folder, Pages.NOON)) {
            archive.importer().run(List.of(empty, notes, missing, hollow, pages), told, Cancel.NEVER);
        }

        assertEquals(7, told.outcomes.size());
        assertEquals(Problem.Kind.EMPTY_FILE, told.problemOf(empty));
        assertEquals(Problem.Kind.UNKNOWN_FORMAT, told.problemOf(notes));
        assertEquals(Problem.Kind.NOT_FOUND, told.problemOf(missing));
        assertEquals(Problem.Kind.EMPTY_FOLDER, told.problemOf(hollow));
    }

    @Test
    void keepsWhatWasSettledWhenStopped() {
        var lines = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"title\":\"Le dossier " + i + "\",\"date\":\""
                        + LocalDate.of(2001, 1, 1).plusDays(i) + "\",\"body\":\"La commission rend le dossier " + i
                        + " au conseil.\"}\n")
                .collect(Collectors.joining());
        Pages.write(pages.resolve("dossiers.jsonl"), lines);
        try (var archive = Archive.open(folder, Pages.NOON)) {
            var told = new Told();

            var report = archive.importer().run(List.of(pages), told, () -> told.outcomes.size() >= 200);

            assertTrue(report.cancelled());
            assertEquals(report.total(), told.outcomes.size());
            assertTrue(report.total() < 3_000, () -> report.total() + " settled");
            assertEquals(
                    report.count(Outcome.Kind.ADDED),
                    archive.finder().contents().articles());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void goesOnWhereItWasStopped() {
        var asked = new AtomicInteger();
        try (var archive = Archive.open(folder, Pages.NOON)) {
            archive.importer().run(List.of(pages), Progress.NONE, () -> asked.incrementAndGet() > 3);

            importAll(archive);

            assertEquals(3, archive.finder().contents().articles());
        }
    }

    @Test
    void makesTheIndexAgainWhenItIsGone() throws IOException {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);
        }
        delete(folder.resolve("index"));

        try (var archive = Archive.openReadOnly(folder, Pages.NOON)) {
            assertEquals(
                    1,
                    archive.finder().search(SearchRequest.of("pont suspendu")).total());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void makesTheIndexAgainWhenItIsDamaged() throws IOException {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);
        }
        try (var files = Files.list(folder.resolve("index"))) {
            for (var file : files.toList()) Files.write(file, new byte[] {1, 2, 3});
        }

        try (var archive = Archive.open(folder, Pages.NOON)) {
            assertEquals(
                    1,
                    archive.finder().search(SearchRequest.of("pont suspendu")).total());
        }
    }

    @Test
    void rebuildsTheIndexOnRequest() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);

            long indexed = archive.reindexer().rebuild(_ -> {}, Cancel.NEVER);

            assertEquals(3, indexed);
            assertEquals(1, archive.finder().search(SearchRequest.of("hameau")).total());
        }
    }

    @Test
    void refusesASecondWriterAndServesAReaderBesideTheFirst() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);

            var refusal = assertThrows(ArchiveException.class, () -> Archive.open(folder, Pages.NOON));
            assertEquals(ArchiveException.Kind.LOCKED, refusal.kind());
            try (var reader = Archive.openReadOnly(folder, Pages.NOON)) {
                assertEquals(
                        1, reader.finder().search(SearchRequest.of("hameau")).total());
                assertThrows(ArchiveException.class, reader::importer);
            }
        }
    }

    @Test
    void saysThatAnotherVersionMadeTheIndexAnew() throws IOException {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);
        }
        try (var reader = Archive.openReadOnly(folder, Pages.NOON)) {
            assertEquals(1, reader.finder().search(SearchRequest.of("hameau")).total());
            ArticleIndex.open(folder.resolve("index"), "another", 0, Beside.NOTHING)
                    .close();

            var error =
                    assertThrows(ArchiveException.class, () -> reader.finder().search(SearchRequest.of("hameau")));

            assertEquals(ArchiveException.Kind.OTHER_INDEX, error.kind());
        }
    }

    @Test
    void leavesANoticeForWhoeverFindsTheFolder() throws IOException {
        Archive.open(folder, Pages.NOON).close();

        assertTrue(Files.readString(folder.resolve("LISEZMOI.txt")).contains("archive.sqlite"));
    }

    @Test
    void openingToReadMakesNoArchive() {
        var refusal = assertThrows(ArchiveException.class, () -> Archive.openReadOnly(folder, Pages.NOON));

        assertEquals(ArchiveException.Kind.NO_ARCHIVE, refusal.kind());
        assertTrue(Files.notExists(folder));
    }

    @Test
    void timelineFacetsAndTotalAgreeWhoeverAnswers() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            importAll(archive);
            var autumn = Filter.NONE.within(new DateRange(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 11, 30)));

            for (var words : List.of("", "habitants", "le point SAUF hameau")) {
                for (var filter : List.of(Filter.NONE, autumn)) {
                    var answer = archive.finder()
                            .search(SearchRequest.of(words)
                                    .filtered(filter)
                                    .withFacets()
                                    .withTimeline(Step.MONTH));

                    assertEquals(answer.total(), answer.timeline().orElseThrow().total(), words + filter);
                    assertEquals(answer.total(), answer.hits().size(), words + filter);
                }
            }
        }
    }

    @Test
    void marksTheWordsOfAQuestionInTexts() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            var texts = List.of("Les retraités du canton", "rien ici");

            var matches = archive.finder().matches("retraité", texts);

            assertEquals(1, matches.get(0).size());
            assertEquals(
                    "retraités",
                    texts.get(0)
                            .substring(
                                    matches.get(0).get(0).start(),
                                    matches.get(0).get(0).end()));
            assertEquals(List.of(), matches.get(1));
        }
    }

    private ImportReport importAll(Archive archive) {
        return archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);
    }

    private static void delete(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static final class Told implements Progress {

        private final List<Outcome> outcomes = new ArrayList<>();

        @Override
        public void found(long files) {
            // only the outcomes are looked at
        }

        @Override
        public void settled(Outcome outcome) {
            outcomes.add(outcome);
        }

        private Problem.Kind problemOf(Path file) {
            return outcomes.stream()
                    .filter(outcome -> outcome.origin().file().equals(file.toString()))
                    .findFirst()
                    .flatMap(Outcome::problem)
                    .orElseThrow()
                    .kind();
        }
    }
}
