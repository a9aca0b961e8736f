package hemerotheque.archive;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Answer;
import hemerotheque.search.Filter;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An agency's text in four papers, twice in one of them, among articles of their own.
class FoldedAnswersTest {

    private static final String AGENCY = """
            Le pont suspendu de Vaubrune restera fermé jusqu’au printemps, a annoncé mardi la direction des routes. Les
            ingénieurs ont relevé une corrosion avancée sur deux câbles porteurs, posés en 1931 et jamais remplacés
            depuis. Les automobilistes doivent emprunter le viaduc de Tréville, ce qui allonge le trajet de vingt
            minutes aux heures de pointe. Le conseil départemental a débloqué une première enveloppe pour les études,
            et promet un calendrier des travaux avant la fin du mois. Les commerçants de la rive gauche demandent une
            aide immédiate, leur clientèle ayant fondu de moitié en une semaine. Une navette fluviale gratuite sera mise
            en service lundi prochain entre les deux quais, de six heures à vingt-deux heures.""";

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPapers() {
        var words = List.of(AGENCY.split("\\s+"));
        var cut = String.join(" ", words.subList(0, 70));
        var local = "À Orsange, les riverains s’y attendaient depuis des mois. " + AGENCY;
        var lines = List.of(
                line("a", "Vaubrune : le pont fermé", AGENCY, "2012-03-01", "Le Quotidien"),
                line("b", "Le pont suspendu condamné", cut, "2012-03-02", "Le Fleuve"),
                line("c", "Pont fermé, colère à Orsange", local, "2012-03-02", "La Gazette"),
                line("d", "Un pont trop vieux", AGENCY, "", "Le Phare"),
                line("e", "Rappel : le pont reste fermé", AGENCY, "2012-03-09", "Le Fleuve"),
                line(
                        "f",
                        "Un pont de bois",
                        "Le pont de bois du moulin a rouvert aux promeneurs.",
                        "2012-03-05",
                        "Le Fleuve"),
                line(
                        "g",
                        "Le bac reprend",
                        "Faute de pont, le bac a repris son service à l’aube.",
                        "2012-03-03",
                        "Le Phare"));
        var file = Pages.write(folder.resolve("papers/agence.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String line(String id, String title, String body, String date, String source) {
        var flat = body.replace('\n', ' ');
        return """
                {"id":"%s","title":"%s","body":"%s",%s"source":"%s"}""".formatted(id, title, flat, date.isEmpty() ? "" : "\"date\":\"" + date + "\",", source);
    }

    private static Answer ask(String words, Filter filter, Sort sort) {
        var request = new SearchRequest(words, filter, sort, 0, 20, true, true, Optional.of(Step.DAY));
        return archive.finder().search(request);
    }

    /// « e:b,a,c » for an article with three behind it.
    private static String lines(Answer answer) {
        return answer.hits().stream().map(FoldedAnswersTest::line).collect(joining(" "));
    }

    private static String line(Hit hit) {
        var name = hit.teaser().entry().orElseThrow();
        if (hit.reprints().isEmpty()) return name;
        return name + ":"
                + hit.reprints().stream().map(FoldedAnswersTest::name).sorted().collect(joining(","));
    }

    private static String name(ArticleId id) {
        var captures = archive.finder().article(id).orElseThrow().captures();
        return captures.getFirst().origin().entry().orElseThrow();
    }

    @Test
    void aListHasOneLineForEachGroupAtItsFirstArticle() {
        assertEquals("e:a,b,c,d f g", lines(ask("", Filter.NONE, Sort.NEWEST)));
        assertEquals("a:b,c,d,e g f", lines(ask("", Filter.NONE, Sort.OLDEST)));
    }

    @Test
    void aSearchDoesToo() {
        assertEquals("e:a,b,c,d f g", lines(ask("pont", Filter.NONE, Sort.NEWEST)));
        assertEquals("a:b,c,d,e g f", lines(ask("pont", Filter.NONE, Sort.OLDEST)));
        assertEquals("c:a,b,d,e", lines(ask("riverains OU ingénieurs", Filter.NONE, Sort.RELEVANCE)));
    }

    @Test
    void onlyWhatAnswersStandsBehind() {
        var fleuve = Filter.NONE.from(List.of("Le Fleuve"));

        assertEquals("e:b f", lines(ask("", fleuve, Sort.NEWEST)));
        assertEquals("e:b f", lines(ask("pont", fleuve, Sort.NEWEST)));
        assertEquals("c", lines(ask("riverains", Filter.NONE, Sort.NEWEST)));
    }

    @Test
    void whatIsCountedStaysArticles() {
        for (var words : List.of("", "pont")) {
            var answer = ask(words, Filter.NONE, Sort.NEWEST);

            assertEquals(7, answer.total());
            assertEquals(3, answer.lines());
            assertEquals(7, answer.timeline().orElseThrow().total());
            assertEquals(1, answer.timeline().orElseThrow().undated());
            assertEquals(
                    "Le Fleuve", answer.facets().getFirst().counts().getFirst().value());
            assertEquals(3, answer.facets().getFirst().counts().getFirst().articles());
        }
        assertEquals(
                2, ask("", Filter.NONE.from(List.of("Le Fleuve")), Sort.NEWEST).lines());
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        for (var words : List.of("", "pont")) {
            var seen = new ArrayList<String>();
            for (int i = 0; i < 4; i++) {
                var request = new SearchRequest(words, Filter.NONE, Sort.NEWEST, i, 1, true, false, Optional.empty());
                seen.add(lines(archive.finder().search(request)));
            }
            assertEquals(List.of("e:a,b,c,d", "f", "g", ""), seen, words);
        }
    }

    @Test
    void whatStandsBehindIsUnfoldedOldestFirst() {
        for (var words : List.of("", "pont")) {
            var first = ask(words, Filter.NONE, Sort.NEWEST).hits().getFirst();
            var behind = archive.finder().unfold(words, first);

            assertEquals("a b c d", behind.stream().map(FoldedAnswersTest::line).collect(joining(" ")));
            assertEquals(new HashSet<>(first.reprints()).size(), behind.size());
            if (!words.isEmpty())
                assertTrue(
                        behind.stream().noneMatch(hit -> hit.snippet().matches().isEmpty()));
        }
    }

    @Test
    void anArticleTellsWhereElseItAppeared() {
        var id = ask("riverains", Filter.NONE, Sort.NEWEST)
                .hits()
                .getFirst()
                .teaser()
                .id();

        assertEquals(
                "Le Quotidien, Le Fleuve, Le Fleuve, Le Phare",
                archive.finder().reprints(id).stream()
                        .map(teaser -> teaser.source().orElseThrow())
                        .collect(joining(", ")));
    }

    @Test
    void nothingIsFoldedUnlessAskedFor() {
        var answer = archive.finder().search(SearchRequest.of("pont"));

        assertEquals(7, answer.hits().size());
        assertEquals(7, answer.lines());
        assertTrue(answer.hits().stream().allMatch(hit -> hit.reprints().isEmpty()));
    }
}
