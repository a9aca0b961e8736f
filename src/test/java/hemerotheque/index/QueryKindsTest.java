package hemerotheque.index;

import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.dated;
import static hemerotheque.index.Press.find;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
        index.put(new ArticleId(1), article("Au Haut-Karabakh", "Sur le plateau"), Optional.empty());
        index.put(new ArticleId(2), article("Un ouvrier retraité", "Le syndicat et l’ouvrié"), Optional.empty());
        index.put(new ArticleId(3), article("La retraite", "L’œuvre d'une vie"), Optional.empty());
        index.put(
                new ArticleId(4),
                article("Social", "La grève générale", "Débute après la grève dès demain"),
                Optional.empty());
        index.put(new ArticleId(5), Press.rich(), Optional.of("https://exemple.test/a"));
        var known = new Provenance(
                Optional.empty(),
                Optional.of(LocalDate.parse("2020-02-11")),
                Optional.of(LocalDate.parse("2020-03-12")),
                true,
                2,
                false);
        index.put(new ArticleId(6), dated("Une fête", "2016-02-29", "", "un deux trois : quatre, l’an 2000 !"), known);
        index.commit(1);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    /// Articles: 1 a compound, 2 accents and plural, 3 the same without, 4 two paragraphs, 5 all fields, 6 with
    /// what is known of its coming in.
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
            "retraite"                    | 2 3
            "retraités"                   | ''
            accents:retraité              | 2
            accents:retraités             | 2
            accents:retraite              | 3
            accents:retraites             | 3
            titre:accents:retraites       | 3
            accents:grève                 | 4
            accents:greve                 | ''
            accents:grèves -accents:greve | 4
            accents:haut-karabakh         | 1
            accents:œuvres                | 3
            ="grève générale"             | 4
            ="greve generale"             | ''
            rubrique:accents:économie     | 5
            auteur:accents:"Le Goff"      | 5
            œuvres                        | 3
            "l'œuvre"                     | 3
            "les œuvres"                  | ''
            ouvri*                        | 2
            ouvr?er                       | 2
            ouvriez~                      | 2
            ouv*é                         | 2
            ouvrier OU plateau            | 1 2
            ouvrier -syndicat             | ''
            -ouvrier                      | 1 3 4 5 6
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
            -langue:en                    | 1 2 3 4 5 6
            langue:inconnue               | 1 2 3 4 6
            grève langue:unknown          | 4
            url:exemple.test              | 5
            date:2019                     | 5
            date:2018                     | ''
            titre:(marbre OU granit)      | 5
            aa*a???????a                  | ''
            zz* OU yy~                    | ''
            jour:01/05                    | 5
            jour:29/02                    | 6
            jour:17/01                    | ''
            -jour:29/02                   | 1 2 3 4 5
            importé:2020-03-12            | 6
            importé:2020-03..             | 6
            imported:2019                 | ''
            capturé:"11 février 2020"     | 6
            captured:2020-03              | ''
            mots:6                        | 1
            mots:>7                       | 4 5 6
            mots:5..7                     | 1 2 3
            mots:<6                       | 3
            source:="Le Courrier du Soir" | 5
            source:="Le Courrier"         | ''
            source:="le courrier du soir" | ''
            auteur:="Camille Le Goff"     | 5
            rubrique:="Économie" OU mois:2016-02 | 5 6
            étiquette:="à citer" -source:="Autre" | 5
            mois:2019-05                  | 5
            mois:mai 2019                 | 5
            précision:jour                | 5 6
            précision:année               | ''
            précision:aucune              | 1 2 3 4
            datation:métadonnées          | 5 6
            dating:url                    | ''
            a:mois                        | 5 6
            -langue:fr a:mois             | 6
            a:image                       | 5
            has:caption                   | 5
            a:légende -a:auteur           | ''
            a:date                        | 5 6
            -a:date ouvrier               | 2
            a:source a:rubrique a:chapô   | 5
            a:étiquette                   | 5
            -a:texte                      | ''
            est:incomplet                 | 6
            fête est:incomplet            | 6
            is:incomplete OU a:auteur     | 5 6
            a:versions                    | 6
            -has:versions a:date          | 5
            #citer                        | 5
            texte:(grève PROCHE/3 demain) | 4
            titre:(grève PROCHE/3 demain) | ''
            \\marbre                      | 5
            """)
    void answersEachKindOfQuestion(String question, String expected) throws IOException {
        var found = find(index, question).stream().sorted().map(String::valueOf).toList();

        assertEquals(expected, String.join(" ", found));
    }
}
