package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Span;
import hemerotheque.ui.reading.ArticlePage.Line;
import hemerotheque.ui.reading.ArticlePage.Place;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageComposerTest {

    private final PageComposer composer = new PageComposer(new Wording(Language.FRENCH), ZoneOffset.UTC);

    @Test
    void standsTheArticleBetweenItsKickerAndItsFoot() {
        var page = composer.compose(Articles.port());

        assertEquals(
                List.of(
                        Role.IMPRINT,
                        Role.HEADLINE,
                        Role.STANDFIRST,
                        Role.BYLINE,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.SUBHEADING,
                        Role.PARAGRAPH,
                        Role.QUOTE,
                        Role.PARAGRAPH,
                        Role.SUBHEADING,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.FOOT),
                page.pieces().stream().map(piece -> ((Line) piece).role()).toList());
        assertEquals(
                "LA GAZETTE DU LITTORAL\u2002·\u2002RÉGION\u2002·\u2002VENDREDI 17 JANVIER 2020 À 11\u00a0H\u00a042",
                page.pieces().getFirst().text());
        assertEquals(
                "Par Camille Le Goff et Élise Morvan\u2002·\u20021\u00a0min de lecture\u2002·\u20022 captures",
                page.pieces().get(3).text());
        assertEquals(
                "Publié le 17 janvier 2020\u2002·\u2002Capturé le 12 mars 2021\u2002·\u2002Importé le 1er mai 2026",
                page.pieces().getLast().text());
    }

    @Test
    void itsTextsAreThoseOfTheArticleInTheirOrder() {
        for (var article : List.of(Articles.port(), Articles.figures(), Articles.illustrated()))
            assertEquals(article.article().texts(), composer.compose(article).texts());
    }

    @Test
    void theFirstOfAMonthIsRaisedAboveTheArticle() {
        var first = PublicationDate.parse("2020-05-01", Evidence.META);

        var port = Articles.port();
        var told = port.article();

        var article = new Article(
                told.source(),
                told.headline(),
                told.standfirst(),
                told.authors(),
                Optional.of(first),
                told.modified(),
                told.section(),
                told.language(),
                told.tags(),
                told.body());
        var page = composer.compose(
                new ArchivedArticle(port.id(), article, port.captures(), port.imported(), port.textSha256()));

        assertTrue(
                page.pieces().getFirst().text().endsWith("VENDREDI 1\u1d49\u02b3 MAI 2020"),
                page.pieces().getFirst().text());
    }

    @Test
    void aRecordWithoutATextSaysSoInItsPlace() {
        var page = composer.compose(Articles.record());

        assertTrue(page.pieces().stream().anyMatch(piece -> piece instanceof Line line && line.role() == Role.ABSENT));
        assertTrue(page.pieces().stream().noneMatch(piece -> piece.text().contains("min de lecture")));
    }

    @Test
    void wordsAreFoundInTheArticleButNotInWhatIsToldAboutIt() {
        var page = composer.compose(Articles.port());

        assertTrue(page.texts().contains(Articles.port().article().headline()));
        assertTrue(page.texts().stream().noneMatch(text -> text.contains("min de lecture")));
    }

    @Test
    void aMarkInATableKnowsItsCell() {
        var page = composer.compose(Articles.figures());
        var spans = new ArrayList<List<Span>>(WordsInText.find("Port-Bihan", page.texts()));

        var places = page.places(spans);

        var table = page.pieces().stream()
                .filter(ArticlePage.Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new Place(page.pieces().indexOf(table), 8, new Span(0, 10))), places);
    }

    @Test
    void theTextToCopyIsTheArticleAsImported() {
        var text = composer.compose(Articles.figures()).articleText();

        assertTrue(text.startsWith("Œuvres d’art : ce que les musées du littoral ont acheté\n\n« Marée basse »"), text);
        assertTrue(text.contains("jusqu'ici à un élève ;\nun carnet"), text);
        assertTrue(text.contains("Musée\tŒuvres\tDépense"), text);
        assertTrue(text.endsWith("Restaurer avant d'acheter."), text);
    }
}
