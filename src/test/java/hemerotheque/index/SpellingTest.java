package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.dated;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.query;
import static hemerotheque.index.Press.rich;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Article;
import hemerotheque.search.Beside;
import hemerotheque.search.Respelling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
        fill(
                index,
                article("Élections", "Les élections municipales et la réforme des retraites."),
                article("Élections", "Le Haut-Karabakh, et Macron à Saint-Étienne ; l’election, sans accent."),
                rich());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<Respelling> respelt(String question) throws IOException {
        return index.respell(query(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    électionss               | élections
                    municipalse              | municipales
                    Macrn                    | Macron
                    RÉFROME                  | RÉFORME
                    l’éléctxions             | élections
                    haut-karabahk            | karabakh
                    titre:eletcions          | élections
                    auteur:camile            | camille
                    macrn OU crue            | macron
                    "réforme des retraties"  | retraites
                    macrn PROCHE/5 réforme   | macron
                    """)
    void aLackingWordIsSpeltAsTheArchiveSpellsTheNearest(String question, String near) throws IOException {
        assertEquals(
                near,
                respelt(question).stream().map(Respelling::spelt).findFirst().orElse("nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "élection",
                "retraite",
                "ELECTIONS",
                "haut karabakh",
                "HautKarabakh",
                "saint-etienne",
                "xylophone",
                "mcron99",
                "zut",
                "=macrn",
                "macrn~",
                "macr*",
                "-macrn",
                "source:lesoir",
                "date:2019",
                "langue:macrn",
                "avec",
                ""
            })
    void whatTheArchiveHasOrNothingIsNearToStays(String question) throws IOException {
        assertEquals(List.of(), respelt(question));
    }

    @Test
    void aWordOfTwoArticlesGivesWayToOneOfAHundredTimesAsMany() throws IOException {
        fill(index, press(2, 199));
        assertEquals(List.of(), respelt("gouvenement"));

        fill(index, press(2, 200));
        assertEquals(List.of(new Respelling("gouvenement", "gouvernement")), respelt("gouvenement"));

        fill(index, press(3, 400));
        assertEquals(List.of(), respelt("gouvenement"));
    }

    private static Article[] press(int wrong, int right) {
        var press = new ArrayList<Article>();
        for (int i = 0; i < wrong; i++) press.add(dated("Un " + i, "", "", "Le gouvenement."));
        for (int i = 0; i < right; i++) press.add(dated("Deux " + i, "", "", "Le gouvernement."));
        return press.toArray(Article[]::new);
    }
}
