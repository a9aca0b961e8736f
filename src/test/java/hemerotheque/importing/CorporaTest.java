package hemerotheque.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Corpora for text analysis.
class CorporaTest {

    @TempDir
    Path folder;

    @Test
    void starredVariablesAreFieldsOrTags() throws IOException {
        var told = Told.of(folder, "corpus.txt", """
                **** *source_Le_Phare *date_2012-05-03 *am_2012-05 *annee_2012 *auteur_Ana_Le_Roy *theme_mer
                Le bac a repris ce matin.
                -*theme_cale
                La cale est pleine.

                **** *source_Le_Phare *annee_2012 *titre_La_cale
                Elle est pleine.
                """);

        var first = told.article(0);
        assertEquals(List.of("Le bac a repris ce matin.", "La cale"), told.titles());
        assertEquals(Optional.of(new Source("Le Phare")), first.source());
        assertEquals("2012-05-03", first.published().orElseThrow().iso());
        assertEquals(List.of(new Author("Ana Le Roy")), first.authors());
        assertEquals(List.of("theme_mer"), first.tags());
        assertEquals(new Block.Subheading(2, "-*theme_cale"), first.body().get(1));
        assertEquals("2012", told.article(1).published().orElseThrow().iso());
        assertEquals(Optional.of("2"), told.articles().get(1).capture().origin().entry());
    }

    @Test
    void numberedTextsInLatinAreReadToo() throws IOException {
        var told = Told.of(
                folder,
                "corpus.txt",
                "0001 *var_1\r\nL’été à la cale.\r\n0002 *var_2\r\nVide ou presque.\r\n0003 *var_3\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertEquals(List.of("L’été à la cale.", "Vide ou presque."), told.titles());
        assertEquals(List.of("var_1"), told.article(0).tags());
        assertEquals(List.of("NOT_AN_ARTICLE no-text"), told.troubles());
    }

    @Test
    void theTextsOfACollectorStandApartByBlankLines() throws IOException {
        var told = Told.of(
                folder,
                "2012-05-03_Le-Phare_Ana-Le-Roy.txt",
                "Le Phare\n\nAna Le Roy\n\n2012-05-03\n\nLe bac repart\n\nEnfin.\n\nLe bac a repris.\n\nLa cale est pleine.\n");

        var article = told.article(0);
        assertEquals("Le bac repart", article.headline());
        assertEquals(Optional.of(new Source("Le Phare")), article.source());
        assertEquals(List.of(new Author("Ana Le Roy")), article.authors());
        assertEquals("2012-05-03", article.published().orElseThrow().iso());
        assertEquals(Optional.of("Enfin."), article.standfirst());
        assertEquals("Le bac a repris.\n\nLa cale est pleine.", article.text());
    }

    @Test
    void aMissingPartLeavesItsBlankLines() throws IOException {
        var told = Told.of(folder, "a.txt", "Le Phare\n\n\n\n2012-05-03\n\nLe bac repart\n\n\n\nLe bac a repris.\n");

        assertEquals("Le bac repart", told.article(0).headline());
        assertEquals(List.of(), told.article(0).authors());
        assertEquals(Optional.empty(), told.article(0).standfirst());
        assertEquals("Le bac a repris.", told.article(0).text());
    }

    @Test
    void titlesInXmlMayHoldMarkup() throws IOException {
        var told = Told.of(folder, "a.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <text source="Le Phare" author="Ana Le Roy" title="Le <b>bac</b> repart" date="2012-05-03">
                <ref target="https://phare.example/bac">Lien</ref><lb></lb>Le bac a repris.<lb></lb><lb></lb>La cale est pleine.</text>
                """);

        assertEquals("Le bac repart", told.article(0).headline());
        assertEquals("Le bac a repris.\n\nLa cale est pleine.", told.article(0).text());
        assertEquals(
                Optional.of("https://phare.example/bac"),
                told.articles().getFirst().capture().address());
    }

    @Test
    void oneFileMayHoldSeveralTexts() throws IOException {
        var told = Told.of(folder, "a.xml", """
                <corpus><text source="Le Phare" title="Un" date="2012-05-03">Le bac.</text>
                <text source="Le Phare" title="Deux" date="2012-05-04">La cale.</text></corpus>
                """);

        assertEquals(List.of("Un", "Deux"), told.titles());
        assertEquals(Optional.of("2"), told.articles().get(1).capture().origin().entry());
    }
}
