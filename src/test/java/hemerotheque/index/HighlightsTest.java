package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Span;
import hemerotheque.search.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    private final KnownForms forms = new KnownForms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            etat                        | De l’État et des États.                 | État,États
            haut-karabakh               | Au Haut-Karabakh, au haut Karabakh      | Haut-Karabakh,haut Karabakh
            karabakh                    | Au Haut-Karabakh                        | Karabakh
            hautkarabakh                | Au Haut-Karabakh                        | Haut-Karabakh
            "conseil d'État"            | Le conseil, le Conseil d’État, l’État   | Conseil d’État
            gouvern*                    | Le gouvernement gouverne, gouvernail    | gouvernement,gouverne,gouvernail
            Dupont~                     | Dupond, Dupont et Durand                | Dupond,Dupont
            =retraité                   | Un retraité à la retraite               | retraité
            =retraite                   | Un retraité à la retraite               | retraite
            accents:retraité            | Des retraités à la retraite             | retraités
            accents:retraites           | Des retraités à la retraite             | retraite
            ="à la"                     | Il a la main à la pâte                  | à la
            grève -sport                | La grève du sport                       | grève
            grève OU sport              | La grève du sport                       | grève,sport
            auteur:sport grève          | La grève du sport                       | grève
            titre:grève                 | La grève du sport                       | grève
            attentat de Nice            | L’attentat de la ville de Nice          | attentat,Nice
            grève PROCHE/2 demain       | Une grève. Ici une grève dès demain.    | grève,demain
            aujourd'hui                 | C’est aujourd’hui                       | aujourd’hui
            date:2019                   | En 2019                                 | ''
            œuvre                       | Une Œuvre, des OEUVRES                  | Œuvre,OEUVRES
            """)
    void marksWhatTheQuestionAsksFor(String question, String text, String expected) {
        var marked = new Highlights(query(question), forms)
                .spans(text).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.joining(","));

        assertEquals(expected, marked);
    }

    @Test
    void marksNoPlaceTwice() {
        assertEquals(List.of(new Span(0, 7)), new Highlights(query("\"un deux\" deux"), forms).spans("un deux"));
    }

    @Test
    void cutsThePassageWithMostOfTheWords() {
        var filler = "Rien à dire de cela, sinon que le temps passe et passera encore longtemps. ".repeat(6);
        var article = article("Titre", filler + "Le loup est là.", filler + "Le loup et le berger. " + filler);

        var snippet = snippet("loup berger", article);

        assertEquals(List.of("loup", "berger"), marked(snippet));
        assertTrue(snippet.text().startsWith("…") && snippet.text().endsWith("…"), snippet::text);
        assertTrue(snippet.text().length() <= 202, snippet::text);
    }

    @Test
    void showsTheHeadlineWhereTheWordsAreNowhereElse() {
        var snippet = snippet("loup", article("Le loup revient", "Un texte."));

        assertEquals(new Snippet("Le loup revient", List.of(new Span(3, 7))), snippet);
    }

    @Test
    void showsTheOpeningWhereTheWordsAreNowhere() {
        assertEquals(new Snippet("Un texte.", List.of()), snippet("date:2019", article("Titre", "Un texte.")));
    }

    @Test
    void keepsThePlacesOfACutPassage() {
        var snippet = snippet("loup", article("Titre", "mot ".repeat(200) + "loup " + "mot ".repeat(200)));

        assertEquals(List.of("loup"), marked(snippet));
    }

    @Test
    void cutsAWordWithoutEnd() {
        var snippet = snippet("loup", article("Titre", "é".repeat(1_000) + " loup " + "🗞".repeat(1_000)));

        assertEquals(List.of("loup"), marked(snippet));
    }

    private Snippet snippet(String question, hemerotheque.model.Article article) {
        return new Snippets(new Highlights(query(question), forms)).best(article);
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.matches().stream()
                .map(span -> snippet.text().substring(span.start(), span.end()))
                .toList();
    }
}
