package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroubleWordsTest {

    private final TroubleWords words = new TroubleWords(new Wording(Language.FRENCH));

    @Test
    void aDetailStandsBesideItsCause() {
        var origin = Origin.file("a.html");
        var trouble = Outcome.out(Outcome.Kind.SKIPPED, new Problem(Problem.Kind.TOO_LARGE, origin, "40\tMo"));

        var line = words.tabbed(List.of(trouble)).split("\r\n")[1];

        assertEquals(4, line.split("\t").length);
        assertEquals("Taille au-delà de la limite (40 Mo)", line.split("\t")[2]);
    }

    @Test
    void aPageWithoutArticleSaysWhy() {
        var list = new Problem(Problem.Kind.NOT_AN_ARTICLE, Origin.file("a.html"), "list");

        var line =
                words.tabbed(List.of(Outcome.out(Outcome.Kind.SKIPPED, list))).split("\r\n")[1];

        assertEquals(
                "Aucun article dans cette page (accueil, rubrique ou résultats de recherche)", line.split("\t")[2]);
    }
}
