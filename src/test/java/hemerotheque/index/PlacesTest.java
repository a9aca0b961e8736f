package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Filter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.openAside("archive", Beside.NOTHING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            etat                        | De l’État et des États.                 | État,États
            haut-karabakh               | Au Haut-Karabakh, au haut Karabakh      | Haut-Karabakh,haut Karabakh
            haut-karabakh               | Au Hautkarabakh                         | Hautkarabakh
            karabakh                    | Au Haut-Karabakh                        | Karabakh
            hautkarabakh                | Au Haut-Karabakh                        | Haut-Karabakh
            "conseil d'État"            | Le conseil, le Conseil d’État, l’État   | Conseil d’État
            "hautkarabakh"              | Au Haut-Karabakh                        | Haut-Karabakh
            gouvern*                    | Le gouvernement gouverne, gouvernail    | gouvernement,gouverne,gouvernail
            gouvern*                    | Le sous-gouverneur                      | gouverneur
            sousgouv*                   | Le sous-gouverneur                      | sous-gouverneur
            Dupont~                     | Dupond, Dupont et Durand                | Dupond,Dupont
            =retraité                   | Un retraité à la retraite               | retraité
            accents:retraités           | Un retraité à la retraite               | retraité
            accents:retraites           | Un retraité à la retraite               | retraite
            =retraite                   | Un retraité à la retraite               | retraite
            grève -sport                | La grève du spectacle                   | grève
            grève -sport                | La grève du sport                       | ''
            grève demain                | La grève du sport                       | ''
            grève OU sport              | La grève du sport                       | grève,sport
            attentat de Nice            | L’attentat de la ville de Nice          | attentat,Nice
            grève PROCHE/2 demain       | Une grève. Ici une grève dès demain.    | grève dès demain
            cheval                      | Des chevaux, un cheval, la chevelure    | chevaux,cheval
            éducatrice PROCHE/1 actrice | Éduquer, loin des acteurs d’éducateurs  | acteurs d’éducateurs
            grands-pères                | Le grand-père, un grand père, père      | grand-père,grand père
            aujourd'hui                 | C’est aujourd’hui                       | aujourd’hui
            date:2019                   | En 2019                                 | ''
            "un deux" deux              | un deux                                 | un deux
            œuvre                       | Une Œuvre, des OEUVRES                  | Œuvre,OEUVRES
            """)
    void areThoseOfTheQuestion(String question, String text, String expected) throws IOException {
        var article = article("Titre", text);
        Press.fill(index, article);

        var keywords = lines(question, article, 3).stream()
                .map(Concordancer.Line::keyword)
                .collect(Collectors.joining(","));

        assertEquals(expected, keywords);
    }

    @Test
    void standInHeadlineAndBodyEachInItsParagraph() throws IOException {
        var article = article("Le loup revient", "Rien ici.", "Un loup gris, dit-on, a été vu.");
        Press.fill(index, article);

        var lines = lines("loup", article, 2);

        assertEquals(
                List.of("HEADLINE 0: Le |loup| revient", "BODY 1: Un |loup| gris, dit-on,"),
                lines.stream().map(PlacesTest::told).toList());
    }

    private static String told(Concordancer.Line line) {
        return "%s %d: %s|%s|%s".formatted(line.field(), line.paragraph(), line.left(), line.keyword(), line.right());
    }

    @Test
    void areCountedBeyondThoseThatAreKept() throws IOException {
        Press.fill(index, article("A", "loup loup loup"), article("B", "loup"));

        var places = index.places(query("loup"), Filter.NONE, 2, () -> false);

        assertEquals(4, places.total());
        assertEquals(2, places.listed());
        assertEquals(2, places.articles());
        assertEquals(new ArticleId(1), places.article(1));
    }

    @Test
    void doNotCountWhatWasDeleted() throws IOException {
        Press.fill(index, article("A", "un loup"), article("B", "le loup gris"));
        index.delete(new ArticleId(1));
        index.commit(2);

        assertEquals(1, index.places(query("loup"), Filter.NONE, 9, () -> false).total());
        assertEquals(new CorpusSize(1, 4), index.size(Filter.NONE));
    }

    @Test
    void areNotLookedForAnyMoreWhereNobodyWaits() throws IOException {
        Press.fill(index, article("A", "un loup"));

        assertThrows(CancellationException.class, () -> index.places(query("loup"), Filter.NONE, 9, () -> true));
    }

    @Test
    void endWithTheirArticle() throws IOException {
        Press.fill(index, article("A", "un grand loup gris"));
        var shorter = article("A", "un loup");
        var places = index.places(query("loup"), Filter.NONE, 9, () -> false);

        assertEquals(
                List.of(Optional.empty()), new Concordancer(query("loup")).lines(shorter, List.of(places.place(0)), 3));
    }

    private List<Concordancer.Line> lines(String question, Article article, int words) throws IOException {
        var places = index.places(query(question), Filter.NONE, 100, () -> false);
        var here = IntStream.range(0, places.listed()).mapToObj(places::place).toList();
        return new Concordancer(query(question))
                .lines(article, here, words).stream().flatMap(Optional::stream).toList();
    }
}
