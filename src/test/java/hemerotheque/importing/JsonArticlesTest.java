package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles in JSON that is no JSON Lines, from crawlers, extractors, read-later services and feeds.
class JsonArticlesTest {

    @TempDir
    Path folder;

    @Test
    void aCrawlersFileIsOneArticle() throws IOException {
        var told = read("""
                {
                  "authors": ["Ana Le Roy"],
                  "date_download": "2012-06-01 04:00:00", "date_modify": null, "date_publish": "2012-05-03 10:20:00",
                  "description": "Le bac a repris ce matin.",
                  "language": "fr", "source_domain": "phare.example",
                  "maintext": "Le bac a repris ce matin.\\nLa cale est pleine.",
                  "title": "Le bac repart", "title_rss": null, "url": "https://phare.example/bac"
                }
                """);

        var article = told.article(0);
        var capture = told.articles().getFirst().capture();
        assertEquals("Le bac repart", article.headline());
        assertEquals("2012-05-03T10:20", article.published().orElseThrow().iso());
        assertEquals(Optional.of(new Source("phare.example")), article.source());
        assertEquals(Optional.empty(), article.standfirst(), "it is how the text begins");
        assertEquals(2, article.body().size());
        assertEquals("2012-06-01", capture.captured().orElseThrow().day().toString());
        assertEquals(Optional.of("https://phare.example/bac"), capture.address());
    }

    @Test
    void anExtractorCallsTheAddressItsSource() throws IOException {
        var told = read("""
                {
                  "title": "Le bac repart", "author": "Ana Le Roy; Jo Kerr", "hostname": "phare.example", "date": "2012-05-03",
                  "source": "https://phare.example/bac", "source-hostname": "Le Phare", "excerpt": "Enfin.", "tags": "mer;bac",
                  "raw_text": "tout", "text": "Le bac a repris."
                }
                """);

        assertEquals(Optional.of(new Source("Le Phare")), told.article(0).source());
        assertEquals(
                List.of(new Author("Ana Le Roy"), new Author("Jo Kerr")),
                told.article(0).authors());
        assertEquals(List.of("mer", "bac"), told.article(0).tags());
        assertEquals("Le bac a repris.", told.article(0).text());
        assertEquals(
                Optional.of("https://phare.example/bac"),
                told.articles().getFirst().capture().address());
    }

    @Test
    void aReadLaterServiceKeepsHtml() throws IOException {
        var told = read("""
                [{"id": 12, "title": "Le bac repart", "url": "https://phare.example/bac", "is_archived": 1, "domain_name": "phare.example",
                  "content": "<p>Le bac a <em>repris</em>.</p><h2>La cale</h2><blockquote>Enfin !</blockquote>",
                  "created_at": "2012-06-01T11:55:58+0200", "published_at": "2012-05-03T00:00:00+0200", "published_by": ["Ana Le Roy"],
                  "tags": ["mer"], "language": "fr-FR"},
                 {"id": 13, "title": "No title found", "url": "https://phare.example/vide", "content": "Oh, what a shame, no content"},
                 {"id": 14, "title": "No title found", "url": "https://phare.example/sans", "content": "<p>La cale est pleine.</p>"}]
                """);

        assertEquals(List.of("Le bac repart", "La cale est pleine."), told.titles());
        assertEquals(
                List.of(
                        new Block.Paragraph("Le bac a repris."),
                        new Block.Subheading(2, "La cale"),
                        new Block.Quote("Enfin !")),
                told.article(0).body());
        assertEquals(
                "2012-05-03", told.article(0).published().orElseThrow().iso().substring(0, 10));
        assertEquals(
                Optional.of("12"), told.articles().getFirst().capture().origin().entry());
        assertEquals(List.of("NO_PAGE address:1"), told.troubles());
    }

    @Test
    void aSummaryAloneIsToldToBeOne() throws IOException {
        var told = read("""
                [{"id": "a-1", "slug": "bac", "title": "Le bac repart", "description": "Le bac a repris ce matin.", "author": "Ana Le Roy",
                  "url": "https://phare.example/bac", "state": "Archived", "readingProgress": 0, "labels": ["mer"],
                  "savedAt": "2012-06-01T16:30:11.000Z", "publishedAt": "2012-05-03T10:20:00.000Z"}]
                """);

        assertEquals("Le bac a repris ce matin.", told.article(0).text());
        assertEquals(Optional.of(new Source("phare.example")), told.article(0).source());
        assertTrue(told.articles().getFirst().capture().leftInDoubt(Problem.Kind.INCOMPLETE));
    }

    @Test
    void textsOfABroadcastStandUnderTheirDescription() throws IOException {
        var told = Told.of(
                folder,
                "jt.jsonl",
                "{\"title\":\"Le bac\",\"description\":\"Le bac a repris.\",\"date\":\"2012-05-03T00:00:00.000Z\",\"authors\":\"['']\",\"url\":\"https://tele.example/bac\"}\n");

        assertEquals("Le bac a repris.", told.article(0).text());
        assertEquals(List.of(), told.article(0).authors());
        assertEquals(List.of(), told.articles().getFirst().problems());
    }

    @Test
    void anItemOfAJsonFeedKnowsItsFeed() throws IOException {
        var told = read("""
                {"items": [
                  {"id": "1", "url": "https://phare.example/1", "title": "Le bac", "content_html": "<p>Il repart.</p>", "date_published": "2012-05-03T10:20:00+02:00"},
                  {"id": "2", "content_text": "La cale est pleine.\\n\\nLe bac aussi.", "authors": [{"name": "Ana Le Roy"}]},
                  {"id": "3", "title": "Rien", "url": "https://phare.example/3"}],
                 "version": "https://jsonfeed.org/version/1.1", "title": "Le Phare"}
                """);

        assertEquals(List.of("Le bac", "La cale est pleine."), told.titles());
        assertEquals(Optional.of(new Source("Le Phare")), told.article(1).source());
        assertEquals(List.of(new Author("Ana Le Roy")), told.article(1).authors());
        assertEquals(2, told.article(1).body().size());
        assertEquals(Optional.of("2"), told.articles().get(1).capture().origin().entry());
        assertEquals(List.of("NO_PAGE address:1"), told.troubles());
    }

    @Test
    void articlesInAnObjectAreFoundThere() throws IOException {
        var told = read("""
                {
                  "status": "ok",
                  "articles": [{"title": "Un", "content": "Le bac."}, {"title": "Deux", "content": "La cale.", "tags": [{"label": "mer"}]}],
                  "links": ["https://phare.example"]
                }
                """);

        assertEquals(List.of("Un", "Deux"), told.titles());
        assertEquals(List.of("mer"), told.article(1).tags());
    }

    @Test
    void anArticleMayHoldListsOfItsOwn() throws IOException {
        var told = read("""
                {
                  "title": "Un", "text": "Le bac.", "links": [{"url": "https://phare.example/1"}], "items": [{"name": "a", "url": "https://phare.example/2"}]
                }
                """);

        assertEquals(List.of("Un"), told.titles());
    }

    @Test
    void tablesOfEuropeanPapersHaveFrenchNames() throws IOException {
        var json = read("""
                [{"journal": "Le Phare, no 12", "journal_clean": "Le Phare", "titre": "Le bac repart", "annee": 2012, "mois": 5, "jour": 3,
                  "date": "2012 05 03T10:20:00", "auteur": "Ana Le Roy", "texte": "Le bac a repris.", "langue": "fr"},
                 {"journal_clean": "Le Phare", "titre": "La cale", "annee": 2012, "mois": 5, "jour": 3, "texte": "Elle est pleine."}]
                """);
        var csv = Told.of(folder, "corpus.csv", """
                journal,journal_clean,titre,date,auteur,texte,url
                "Le Phare, no 12",Le Phare,Le bac repart,2012 05 03T10:20:00,Ana Le Roy,"Le bac a repris.

                Il dit « ""enfin"" ».",https://phare.example/bac
                """);

        assertEquals(
                "2012-05-03T10:20", json.article(0).published().orElseThrow().iso());
        assertEquals("2012-05-03", json.article(1).published().orElseThrow().iso());
        for (var told : List.of(json, csv)) {
            assertEquals("Le bac repart", told.article(0).headline());
            assertEquals(Optional.of(new Source("Le Phare")), told.article(0).source());
        }
        assertEquals("Il dit « \"enfin\" ».", told(csv, 1));
    }

    private static String told(Told told, int place) {
        return told.article(0).body().get(place).text().replace('\u00A0', ' ');
    }

    @Test
    void ourOwnTableComesBack() throws IOException {
        var told = Told.of(folder, "export.csv", """
                \uFEFFid;title;standfirst;authors;published;published_precision;published_evidence;source;url;tags;body
                7;Le bac repart;Enfin.;Ana Le Roy, Jo Kerr;2012-05;month;json-ld;Le Phare;https://phare.example/bac;mer, bac;"Un ; deux.

                Trois <b>."
                """);

        var article = told.article(0);
        assertEquals(List.of(new Author("Ana Le Roy"), new Author("Jo Kerr")), article.authors());
        assertEquals(List.of("mer", "bac"), article.tags());
        assertEquals("2012-05", article.published().orElseThrow().iso());
        assertEquals("json-ld", article.published().orElseThrow().from().code());
        assertEquals("Un ; deux.\n\nTrois <b>.", article.text());
        assertEquals(
                Optional.of("7"), told.articles().getFirst().capture().origin().entry());
    }

    @Test
    void whatComesBeforeACutIsRead() throws IOException {
        var told = read("[{\"title\": \"Un\", \"text\": \"Le bac.\"}, {\"title\": \"Deux\", \"text\": \"La ca");

        assertEquals(List.of("Un"), told.titles());
        assertEquals(List.of("INCOMPLETE truncated"), told.troubles());
    }

    @Test
    void whatIsNoJsonIsDamageOnlyWhereItBegins() throws IOException {
        var told = read("[{\"title\": \"Un\", \"text\": \"Le bac.\"}, {\"title\": oups}]");

        assertEquals(List.of("Un"), told.titles());
        assertEquals(Problem.Kind.DAMAGED, told.problems().getFirst().kind());
    }

    @Test
    void anEmptyListIsAnEmptyFile() throws IOException {
        assertEquals(List.of("EMPTY_FILE"), read("[]").troubles());
    }

    @Test
    void accentsOfAnOldFileAreRight() throws IOException {
        var told = Told.of(
                folder,
                "articles.json",
                "[{\"title\": \"L’été\", \"text\": \"Les déçus.\"}]".getBytes(Charset.forName("windows-1252")));

        assertEquals(List.of("L’été"), told.titles());
        assertEquals("Les déçus.", told.article(0).text());
    }

    private Told read(String json) throws IOException {
        return Told.of(folder, "articles.json", json);
    }
}
