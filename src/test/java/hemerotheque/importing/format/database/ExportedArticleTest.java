package hemerotheque.importing.format.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportedArticleTest {

    private final Gathered gathered = new Gathered();

    @Test
    void fieldsAreSetAsAnArticle() {
        send(new ExportedArticle()
                .source("  Le Fleuve ")
                .edition("no 4312")
                .kicker("TRANSPORTS")
                .headline("Le bac\n reprend")
                .byline("Par Léa Morin et Hugo Le Bris")
                .published("Région, mardi 14 mars 2006, p. 16")
                .page("16")
                .words("1 229 mots")
                .document("news·20060314·LF·0q14")
                .language("FRENCH; FRANÇAIS")
                .paragraph("Le bac relie de nouveau les deux rives.")
                .paragraph(" "));

        var article = article();
        assertEquals("Le bac reprend", article.headline());
        assertEquals(List.of(new Author("Léa Morin"), new Author("Hugo Le Bris")), article.authors());
        assertEquals(Optional.of("2006-03-14"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(1, article.body().size());
        assertEquals(
                Optional.of("news·20060314·LF·0q14"),
                gathered.articles().getFirst().capture().origin().entry());
        assertEquals(List.of(), gathered.articles().getFirst().capture().doubts());
    }

    @Test
    void ofAFieldToldTwiceTheFirstStays() {
        send(new ExportedArticle()
                .headline("")
                .headline("Le bac")
                .headline("La barge")
                .paragraph("Un texte."));

        assertEquals("Le bac", article().headline());
    }

    @Test
    void anArticleWithoutATextIsItsNoticeAndSaysSo() {
        send(new ExportedArticle().headline("Le bac reprend").published("14 mars 2006"));

        assertTrue(article().body().isEmpty());
        assertTrue(gathered.articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_TEXT));
    }

    @Test
    void withoutTextAndHeadlineThereIsNothing() {
        send(new ExportedArticle().published("14 mars 2006").source("Le Fleuve"));

        assertEquals(List.of(), gathered.articles());
        assertEquals(List.of("NOT_AN_ARTICLE no-text"), gathered.troubles());
    }

    @Test
    void anArticleWithoutAHeadlineGoesByItsOpening() {
        send(new ExportedArticle().paragraph("Le bac relie de nouveau les deux rives. " + "Et la suite. ".repeat(20)));

        assertTrue(article().headline().startsWith("Le bac relie"));
        assertTrue(article().headline().endsWith("…"));
        assertTrue(gathered.articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_DATE));
    }

    private void send(ExportedArticle article) {
        var bytes = "<article>".getBytes(StandardCharsets.UTF_8);
        article.send(Origin.file("export.html"), 1, bytes, StandardCharsets.UTF_8, List.of(), gathered);
    }

    private Article article() {
        return gathered.articles().getFirst().article();
    }
}
