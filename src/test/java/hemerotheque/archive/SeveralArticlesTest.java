package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Extractor.Extract;
import hemerotheque.importing.Extraction.Several;
import hemerotheque.importing.Extraction.Understood;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.index.ArticleIndex;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.search.Beside;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One file, several articles: told by a reader that finds them finished, or understood from one page.
class SeveralArticlesTest {

    private static final String BASE = """
            Le bac reprend
            Le bac a repris jeudi ses traversées entre les deux rives.
            ====
            La halle rouvre
            La halle a rouvert ses portes samedi.
            ====
            Sans texte
            ====
            Le pont ferme
            Le pont suspendu ferme pour trois mois.
            """;

    @TempDir
    private Path temp;

    private Path file;
    private Rooms rooms;
    private Threads threads;
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        file = Pages.write(temp.resolve("export.base"), BASE);
        var store = ArchiveStore.open(temp.resolve("archive"), Access.WRITE, Pages.NOON);
        var index = ArticleIndex.open(
                temp.resolve("archive").resolve("index"), store.identity(), store.seq(), Beside.NOTHING);
        rooms = new Rooms(temp.resolve("archive"), store, index, Pages.NOON);
        threads = new Threads(2);
    }

    @AfterEach
    void close() {
        threads.close();
        rooms.close();
    }

    @Test
    void finishedArticlesGoTheWayOfUnderstoodPages() {
        var report = importFile();

        assertEquals(3, report.count(Outcome.Kind.ADDED));
        assertEquals(1, report.count(Outcome.Kind.SKIPPED));
        assertEquals(List.of("1", "2", "3", "4"), entries());
        var second = articleOf("2");
        assertEquals(
                "La halle rouvre",
                rooms.store().article(second).orElseThrow().article().headline());
        assertEquals(
                "La halle rouvre\nLa halle a rouvert ses portes samedi.\n",
                new String(rooms.store().captures().original(second).orElseThrow(), StandardCharsets.UTF_8));
        assertTrue(rooms.level());
    }

    @Test
    void finishedArticlesComeInOnce() {
        importFile();
        long seq = rooms.store().seq();
        outcomes.clear();

        var again = importFile();

        assertEquals(3, again.count(Outcome.Kind.DUPLICATE));
        assertEquals(1, again.count(Outcome.Kind.SKIPPED));
        assertEquals(List.of("1", "2", "3", "4"), entries());
        assertEquals(seq, rooms.store().seq());
    }

    @Test
    void finishedArticlesAreExtractedWithTheirDoubts() {
        var extracts = new ArrayList<Extract>();

        new Extractor(formats()).run(List.of(file), Cancel.NEVER, extracts::add);

        assertEquals(4, extracts.size());
        var first = (Extract.Page) extracts.getFirst();
        assertEquals("Le bac reprend", first.article().headline());
        assertEquals(
                List.of(Problem.Kind.NO_DATE),
                first.problems().stream().map(Problem::kind).toList());
        assertEquals(
                Problem.Kind.NOT_AN_ARTICLE,
                ((Extract.Nothing) extracts.get(2)).problem().kind());
    }

    @Test
    void theArticlesOfOnePageShareItsBytes() {
        var page = RawPage.file(Origin.file("revue.html"), RawPage.Kind.MARKUP, BASE.getBytes(StandardCharsets.UTF_8));
        var input = new Input.Read(page, new Several(List.of(part(page, 1, "Le bac"), part(page, 2, "La halle"))));

        var added = written(input);
        var again = written(input);

        assertEquals(2, added.count(Outcome.Kind.ADDED));
        assertEquals(2, again.count(Outcome.Kind.DUPLICATE));
        assertEquals(List.of("1", "1", "2", "2"), entries());
        assertEquals(Optional.empty(), rooms.store().captures().onlyCaptureOf(Digest.sha256(page.bytes())));
        for (var outcome : outcomes) {
            var original = rooms.store().captures().original(outcome.article().orElseThrow());
            assertEquals(BASE, new String(original.orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anArticleAmongSeveralIsNamedByItsPlace() {
        assertEquals(Optional.of("2"), Origin.file("revue.html").part(2).entry());
        assertEquals(
                Optional.of("a/revue.html#2"),
                new Origin("pages.zip", Optional.of("a/revue.html")).part(2).entry());
    }

    @Test
    void aLineOfAFileInAContainerKeepsTheNameOfTheFile() {
        var line = new Origin("export.zip", Optional.of("a/articles.jsonl")).inside("12");

        assertEquals(Optional.of("a/articles.jsonl#12"), line.entry());
        assertEquals(Optional.of("a/articles.jsonl#id-7"), line.beside("id-7").entry());
        assertEquals(
                Optional.of("id-7"),
                Origin.file("articles.jsonl").inside("12").beside("id-7").entry());
    }

    private List<String> entries() {
        return outcomes.stream()
                .map(outcome -> outcome.origin().entry().orElse("-"))
                .sorted()
                .toList();
    }

    private ArticleId articleOf(String entry) {
        return outcomes.stream()
                .filter(outcome -> outcome.origin().entry().equals(Optional.of(entry)))
                .findFirst()
                .flatMap(Outcome::article)
                .orElseThrow();
    }

    private ImportReport importFile() {
        return new Importer(rooms, formats(), threads, Pages.NOON).run(List.of(file), listening(), Cancel.NEVER);
    }

    private ImportReport written(Input input) {
        var id = rooms.store().journal().begin(Optional.empty(), List.of());
        var writer = new BatchWriter(rooms, id, listening(), Pages.NOON, new Following(threads.indexing()));
        writer.input(input);
        writer.finish();
        return writer.report(false, java.time.Duration.ZERO);
    }

    private Progress listening() {
        return new Progress() {
            @Override
            public void found(long files) {
                // only the outcomes are looked at
            }

            @Override
            public void settled(Outcome outcome) {
                outcomes.add(outcome);
            }
        };
    }

    private static Understood part(RawPage page, int number, String headline) {
        var capture = new Capture(
                page.origin().part(number), Optional.empty(), Optional.empty(), Digest.sha256(page.bytes()));
        return new Understood(article(headline, "Un texte sur " + headline + "."), capture, List.of());
    }

    private static Article article(String headline, String text) {
        return new Article(
                Optional.of(new Source("La Dépêche des Vallées")),
                headline,
                Optional.empty(),
                List.of(),
                Optional.of(PublicationDate.parse("2020-10-31", Evidence.CONTAINER)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(),
                List.of(new Block.Paragraph(text)));
    }

    private static Formats formats() {
        return new Formats(List.of(new BaseReader()));
    }

    /// A database's export as simple as can be: a headline, a text, a line between two articles.
    private static final class BaseReader implements FormatReader {

        @Override
        public boolean recognises(FileHead head) {
            return head.hasExtension("base");
        }

        @Override
        public void read(SavedFile file, PageSink pages) throws IOException {
            int number = 0;
            for (var slice : text(file).split("====\n")) {
                send(slice, file.origin().part(++number), pages);
            }
        }

        private static String text(SavedFile file) throws IOException {
            return new String(file.bytes(1 << 20).orElseThrow(), StandardCharsets.UTF_8);
        }

        private static void send(String slice, Origin origin, PageSink pages) {
            var lines = slice.split("\n");
            if (lines.length < 2) {
                pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, origin, "no-text"));
                return;
            }
            var bytes = slice.getBytes(StandardCharsets.UTF_8);
            var capture = new Capture(origin, Optional.empty(), Optional.empty(), Digest.sha256(bytes));
            pages.article(
                    new Harvest(article(lines[0], lines[1]), capture, bytes),
                    List.of(new Problem(Problem.Kind.NO_DATE, origin, "")));
        }
    }
}
