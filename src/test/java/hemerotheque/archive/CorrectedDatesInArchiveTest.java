package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.Evidence;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Filter;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Step;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dates that a reader gives, as searches, exports and later imports see them.
class CorrectedDatesInArchiveTest {

    private static final Dating MAY = given("1998-05");

    @TempDir
    private Path temp;

    private Path page;
    private Archive archive;

    @BeforeEach
    void importTwoPages() {
        page = Pages.article(temp.resolve("one"), "page.html", "le pont suspendu", LocalDate.of(2020, 1, 17));
        Pages.article(temp.resolve("one"), "other.html", "la halle", LocalDate.of(2020, 2, 3));
        archive = Archive.open(temp.resolve("archive"), Pages.NOON);
        importing(temp.resolve("one"));
    }

    @AfterEach
    void isSound() {
        assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        archive.close();
    }

    private static Dating given(String iso) {
        return new Dating.Given(Optional.of(PublicationDate.parse(iso, Evidence.READER)));
    }

    private List<Outcome.Kind> importing(Path path) {
        var report = archive.importer().run(List.of(path), Progress.NONE, Cancel.NEVER);
        return Stream.of(Outcome.Kind.values())
                .filter(kind -> report.count(kind) > 0)
                .toList();
    }

    private ArticleId bridge() {
        return archive.finder()
                .search(SearchRequest.of("titre:suspendu"))
                .hits()
                .getFirst()
                .teaser()
                .id();
    }

    private String published(ArticleId id) {
        var held = archive.finder().article(id).orElseThrow();
        return held.article().published().map(PublicationDate::iso).orElse("none");
    }

    private long count(String question) {
        return archive.finder().search(SearchRequest.of(question)).total();
    }

    private List<Long> counts() {
        return List.of(
                count("date:2020"),
                count("date:1998-05"),
                count("mois:1998-05"),
                count("datation:saisie"),
                count("datation:correction -a:date"),
                count("précision:aucune"),
                count("jour:17/01"));
    }

    @Test
    void searchesGoByTheDateGivenAtOnceAndFromAnIndexMadeAnew() {
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L, 0L, 1L), counts());

        archive.dates().date(List.of(bridge()), MAY);

        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 0L), counts());
        archive.reindexer().rebuild(_ -> {}, Cancel.NEVER);
        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 0L), counts());
    }

    @Test
    void aDateTakenAwayIsFoundAsACorrectionWithoutADate() {
        archive.dates().date(List.of(bridge()), new Dating.Given(Optional.empty()));

        assertEquals(List.of(1L, 0L, 0L, 1L, 1L, 1L, 0L), counts());
        archive.reindexer().rebuild(_ -> {}, Cancel.NEVER);
        assertEquals(List.of(1L, 0L, 0L, 1L, 1L, 1L, 0L), counts());
    }

    @Test
    void aCorrectionIsTakenBackAndDoneAgain() {
        var done = archive.dates().date(List.of(bridge()), MAY);

        var back = archive.dates().takeBack(done);
        assertEquals(List.of(2L, 0L, 0L, 0L, 0L, 0L, 1L), counts());

        archive.dates().takeBack(back);
        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 0L), counts());
    }

    @Test
    void theFacetAndTheTimelineCountIt() {
        archive.dates().date(List.of(bridge()), MAY);

        var request = SearchRequest.of("vallée").withTimeline(Step.MONTH);
        var answer = archive.finder().search(request);

        var bars = answer.timeline().orElseThrow();
        assertEquals(1, bars.bars().get(LocalDate.of(1998, 5, 1)));
        assertEquals(answer.total(), bars.total());
        var facets = archive.finder()
                .facets(FacetRequest.of("vallée", Filter.NONE, 5))
                .facets();
        var evidence = facets.stream().filter(facet -> facet.kind() == Facet.Kind.EVIDENCE);
        assertTrue(evidence.findFirst().orElseThrow().counts().contains(new Facet.Count("reader", 1)));
    }

    @Test
    void thePageAndAnotherCaptureOfItComeToTheSameArticle() {
        var id = bridge();
        archive.dates().date(List.of(id), MAY);
        Pages.write(temp.resolve("two/page.html"), Pages.read(page));
        Pages.write(temp.resolve("three/page.html"), Pages.read(page) + "<!-- again -->");
        Pages.write(temp.resolve("four/page.html"), Pages.read(page).replace("jeudi soir", "mardi soir"));

        assertEquals(List.of(Outcome.Kind.DUPLICATE), importing(temp.resolve("two")));
        assertEquals(List.of(Outcome.Kind.DUPLICATE), importing(temp.resolve("three")));
        assertEquals(List.of(Outcome.Kind.UPDATED), importing(temp.resolve("four")));

        assertEquals("1998-05", published(id));
        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 0L), counts());
        assertEquals(2, archive.finder().contents().articles());
    }

    @Test
    void anImportUndoneAndDoneAgainBringsItBackToSearchesAsWell() {
        archive.dates().date(List.of(bridge()), MAY);
        archive.imports().undo(archive.imports().all().getFirst().id(), _ -> {});
        assertEquals(0, count(""));

        importing(temp.resolve("one"));

        assertEquals("1998-05", published(bridge()));
        assertEquals(List.of(1L, 1L, 1L, 1L, 0L, 0L, 0L), counts());
    }

    @Test
    void readWithAnotherEncodingItStays() {
        archive.dates().date(List.of(bridge()), MAY);

        archive.redecoder().apply(bridge(), Charset.forName("windows-1252"));

        assertEquals("1998-05", published(bridge()));
        assertEquals(1, count("datation:correction"));
    }

    @Test
    void anExportTellsItAndComesBackAsTheReadersDate() throws IOException {
        archive.dates().date(List.of(bridge()), MAY);
        var line = Export.line(archive.finder().article(bridge()).orElseThrow());
        assertTrue(line.contains("\"published\":\"1998-05\",\"published_precision\":\"month\""), line);
        assertTrue(line.contains("\"published_evidence\":\"reader\""), line);
        assertTrue(line.contains("\"published_told\":\"2020-01-17T08:30+01:00\",\"published_told_evidence\":\""), line);
        var file = temp.resolve("export.jsonl");
        Files.writeString(file, line + "\n");

        try (var other = Archive.open(temp.resolve("other"), Pages.NOON)) {
            other.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);

            var question = SearchRequest.of("date:1998-05 datation:correction");
            assertEquals(1, other.finder().search(question).total());
        }
    }
}
