package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryKindsTest {

    private ArticleIndex index;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        index = ArticleIndex.open(folder, "archive", 0);
        index.put(new ArticleId(1), article("Au Haut-Karabakh", "Sur le plateau"), Optional.empty());
        index.put(new ArticleId(2), article("Un ouvrier retraité", "Le syndicat et l’ouvrié"), Optional.empty());
        index.put(new ArticleId(3), article("La retraite", "L’œuvre d'une vie"), Optional.empty());
        index.put(
                new ArticleId(4),
                article("Social", "La grève générale", "Débute après la grève dès demain"),
                Optional.empty());
        index.put(new ArticleId(5), Press.rich(), Optional.of("https://exemple.test/a"));
        index.commit(1);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    /// Articles: 1 a compound, 2 accents and plural, 3 the same without, 4 two paragraphs, 5 all fields.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            karabakh                      | 1
            hautkarabakh                  | 1
            haut-karabakh                 | 1
            HAUT KARABAKH                 | 1
            haut-plateau                  | ''
            retraités                     | 2 3
            =retraité                     | 2
            =retraite                     | 3
            =retraités                    | ''
            œuvres                        | 3
            "l'œuvre"                     | 3
            "les œuvres"                  | ''
            ouvri*                        | 2
            ouvr?er                       | 2
            ouvriez~                      | 2
            ouv*é                         | 2
            ouvrier OU plateau            | 1 2
            ouvrier -syndicat             | ''
            -ouvrier                      | 1 3 4 5
            "grève générale"              | 4
            "générale débute"             | ''
            grève PROCHE/3 demain         | 4
            demain PROCHE/3 grèves        | 4
            grève PROCHE/0 demain         | ''
            générale PROCHE/90 débute     | ''
            titre:marbre                  | 5
            titre:granit                  | ''
            chapô:bronze                  | 5
            texte:granit                  | 5
            légende:cuivre                | 5
            cuivre                        | ''
            source:courrier               | 5
            source:"le courrier du soir"  | 5
            rubrique:economie             | 5
            auteur:"le goff"              | 5
            étiquette:citer               | 5
            langue:fr                     | 5
            langue:français               | 5
            language:French               | 5
            langue:en                     | ''
            -langue:en                    | 1 2 3 4 5
            langue:inconnue               | 1 2 3 4
            grève langue:unknown          | 4
            url:exemple.test              | 5
            date:2019                     | 5
            date:2018                     | ''
            titre:(marbre OU granit)      | 5
            aa*a???????a                  | ''
            zz* OU yy~                    | ''
            """)
    void answersEachKindOfQuestion(String question, String expected) throws IOException {
        var found = find(index, question).stream().sorted().map(String::valueOf).toList();

        assertEquals(expected, String.join(" ", found));
    }
}
