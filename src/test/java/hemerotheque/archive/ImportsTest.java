package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Import;
import hemerotheque.model.Outcome;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports as batches: known by name, passed over when they come again, undone as a whole.
class ImportsTest {

    @TempDir
    Path temp;

    private Path pages;
    private Archive archive;

    @BeforeEach
    void open() {
        pages = temp.resolve("pages");
        Pages.article(pages, "a.html", "la retraite des bergers", LocalDate.of(2020, 10, 31));
        Pages.article(pages, "b.html", "le pont suspendu", LocalDate.of(2020, 11, 2));
        Pages.write(pages.resolve("vide.html"), "");
        Pages.write(pages.resolve("notes.json"), "{\"a\": 1}");
        archive = Archive.open(temp.resolve("archive"), Pages.NOON);
    }

    @AfterEach
    void close() {
        assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        archive.close();
    }

    private ImportReport run(Path... files) {
        return archive.importer().run(List.of(files), Progress.NONE, Cancel.NEVER);
    }

    private Import latest() {
        return archive.imports().all().getFirst();
    }

    private long found(String words) {
        return archive.finder().search(SearchRequest.of(words)).total();
    }

    @Test
    void everyImportIsRemembered() {
        archive.importer()
                .run(
                        new ImportOrder(List.of(pages), Optional.of("Cartons du grenier"), false),
                        Progress.NONE,
                        Cancel.NEVER);

        var held = latest();
        assertEquals(Optional.of("Cartons du grenier"), held.name());
        assertEquals(Import.State.DONE, held.state());
        assertEquals(List.of(pages.toString()), held.files());
        assertEquals(2, held.count(Outcome.Kind.ADDED));
        assertEquals(1, held.count(Outcome.Kind.FAILED));
        assertEquals(1, held.count(Outcome.Kind.SKIPPED));
        assertEquals(Optional.of(Pages.NOON.instant()), held.ended());
    }

    @Test
    void anImportMayBeRenamed() {
        run(pages);

        archive.imports().rename(latest().id(), Optional.of("Grenier"));
        assertEquals(Optional.of("Grenier"), latest().name());

        archive.imports().rename(latest().id(), Optional.empty());
        assertEquals(Optional.empty(), latest().name());
    }

    @Test
    void aStoppedImportIsToldAsStopped() {
        archive.importer().run(List.of(pages), Progress.NONE, () -> true);

        assertEquals(Import.State.STOPPED, latest().state());
    }

    @Test
    void whatIsSettledIsToldAgainWithoutBeingRead() throws IOException {
        var first = new Told();
        archive.importer().run(List.of(pages), first, Cancel.NEVER);
        rewriteBehindItsBack(pages.resolve("a.html"));
        var second = new Told();

        var report = archive.importer().run(List.of(pages), second, Cancel.NEVER);

        assertEquals(2, report.count(Outcome.Kind.DUPLICATE), "nothing new was seen in a.html");
        assertEquals(1, report.count(Outcome.Kind.SKIPPED));
        assertEquals(1, report.count(Outcome.Kind.FAILED));
        assertEquals(first.articles(), second.articles());
        assertEquals(first.problems(), second.problems());
    }

    /// Another text of as many bytes, at the same time by the clock of the disk.
    private static void rewriteBehindItsBack(Path page) throws IOException {
        var modified = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("hiver", "avril"));
        Files.setLastModifiedTime(page, modified);
    }

    @Test
    void allIsReadAgainWhereThatIsAsked() throws IOException {
        run(pages);
        rewriteBehindItsBack(pages.resolve("a.html"));

        var report = archive.importer()
                .run(new ImportOrder(List.of(pages), Optional.empty(), true), Progress.NONE, Cancel.NEVER);

        assertEquals(1, report.count(Outcome.Kind.UPDATED));
        assertEquals(1, report.count(Outcome.Kind.DUPLICATE));
    }

    @Test
    void aFileThatHasChangedIsReadAgain() {
        run(pages);
        Pages.article(pages, "a.html", "la retraite des bergers du haut", LocalDate.of(2020, 10, 31));

        assertEquals(1, run(pages).count(Outcome.Kind.UPDATED) + latest().count(Outcome.Kind.ADDED));
    }

    @Test
    void undoneAnImportLeavesNothing() {
        run(pages);
        var foreseen = archive.imports().foresee(latest().id());

        var undone = archive.imports().undo(latest().id(), _ -> {});

        assertEquals(new UndoReport(2, 0), undone);
        assertEquals(foreseen, undone);
        assertEquals(0, found(""));
        assertEquals(0, found("bergers"));
        assertEquals(List.of(), archive.imports().all());
        assertEquals(2, run(pages).count(Outcome.Kind.ADDED), "it can come in again");
    }

    @Test
    void undoneTheFullestOfThreeLeavesTheOthersReprintsOfOneAnother() {
        run(paper("phare", ""), paper("gazette", ""));
        run(paper("fleuve", "<p>La rédaction reviendra sur ce dossier la semaine prochaine.</p>"));
        assertEquals(3, found("a:doublon"));

        archive.imports().undo(latest().id(), _ -> {});

        assertEquals(2, found("a:doublon"));
    }

    /// The article of `b.html` in another paper.
    private Path paper(String name, String more) {
        var text = Pages.read(pages.resolve("b.html"))
                .replace("depeche-vallees", name)
                .replace("La Dépêche des Vallées", "Le " + name)
                .replace("</article>", more + "</article>");
        return Pages.write(temp.resolve(name + ".html"), text);
    }

    @Test
    void undoneANewerVersionGivesBackTheOlder() {
        run(pages);
        var before = archive.finder().article(new ArticleId(1)).orElseThrow();
        Pages.article(temp.resolve("plus tard"), "a.html", "la retraite des bergers", LocalDate.of(2020, 10, 31));
        var later = temp.resolve("plus tard/a.html");
        Pages.write(later, read(later).replace("registre restera ouvert", "cahier de doléances restera ouvert"));
        assertEquals(1, run(later).count(Outcome.Kind.UPDATED));
        assertEquals(1, found("doléances"));

        var undone = archive.imports().undo(latest().id(), _ -> {});

        assertEquals(new UndoReport(0, 1), undone);
        assertEquals(0, found("doléances"));
        assertEquals(1, found("bergers registre"));
        assertEquals(before, archive.finder().article(new ArticleId(1)).orElseThrow());
    }

    @Test
    void aPageThatAnotherImportSawAsWellIsThatOnes() throws IOException {
        run(pages.resolve("a.html"));
        var copy = Files.copy(pages.resolve("a.html"), temp.resolve("copie.html"));
        assertEquals(1, run(copy).count(Outcome.Kind.DUPLICATE));
        var first = archive.imports().all().getLast();
        assertEquals(new UndoReport(0, 0), archive.imports().foresee(first.id()));

        archive.imports().undo(first.id(), _ -> {});

        var held = archive.finder().article(new ArticleId(1)).orElseThrow();
        assertEquals(copy.toString(), held.captures().getFirst().origin().file());
        assertEquals(1, found("bergers"));
        archive.imports().undo(latest().id(), _ -> {});
        assertEquals(0, found(""));
    }

    @Test
    void aContainerGoesOnWhereItWasLeft() {
        var many = temp.resolve("beaucoup.jsonl");
        Pages.write(many, lines(0, 3_000));
        var told = new Told();
        var stopped = archive.importer().run(List.of(many), told, () -> told.outcomes.size() >= 400);
        long before = stopped.count(Outcome.Kind.ADDED);
        assertTrue(before >= 400 && before < 3_000, () -> before + " came in");

        var report = run(many);

        assertEquals(before, report.count(Outcome.Kind.DUPLICATE));
        assertEquals(3_000 - before, report.count(Outcome.Kind.ADDED));
        assertEquals(3_000, found(""));

        var first = archive.imports().all().getLast();
        archive.imports().undo(first.id(), _ -> {});
        assertEquals(3_000 - before, found(""));
        assertEquals(before, run(many).count(Outcome.Kind.ADDED), "what was undone is read again");
    }

    @Test
    void whatFailedIsTriedAgain() {
        var many = temp.resolve("beaucoup.jsonl");
        Pages.write(many, lines(0, 3) + "{\"title\": \n" + lines(3, 5));

        assertEquals(1, run(many).count(Outcome.Kind.FAILED));
        var again = run(many);

        assertEquals(1, again.count(Outcome.Kind.FAILED));
        assertEquals(5, again.count(Outcome.Kind.DUPLICATE));
    }

    static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> """
                        {"id":"n%1$d","title":"Le registre du moulin, page %1$d","source":"La Dépêche des Vallées",\
                        "date":"2011-03-04","body":"Le meunier a noté %1$d sacs ce jour-là, et le vent du nord."}
                        """.formatted(i)).collect(Collectors.joining());
    }

    /// The article of one of the [#lines] as a page.
    static String page(int number) {
        return """
                <!doctype html><html lang="fr"><head><title>Le registre du moulin, page %1$d</title>
                <meta property="article:published_time" content="2011-03-04T08:00:00Z"></head><body><article>
                <h1>Le registre du moulin, page %1$d</h1>
                <p>Le meunier a noté %1$d sacs ce jour-là, et le vent du nord a fait tourner les ailes tout l’après-midi, si bien
                que les paysans de la vallée ont attendu leur farine jusqu’au soir devant la porte du numéro %1$d.</p>
                </article></body></html>
                """.formatted(number);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

        private List<Optional<ArticleId>> articles() {
            return outcomes.stream().map(Outcome::article).toList();
        }

        private List<?> problems() {
            return outcomes.stream().map(Outcome::problem).toList();
        }
    }
}
