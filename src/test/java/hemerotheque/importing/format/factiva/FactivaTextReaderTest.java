package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactivaTextReaderTest {

    private static final String BORDER = "-".repeat(71) + "\n";

    private static final String CODED = """
            SE  Transports
            HD  Le bac reprend
            BY  Par Léa Morin
            WC  1 229 mots
            PD  14 mars 2024
            ET  15:32
            SN  Le Fleuve
            SC  LEFLEU
            ED  Rive gauche
            PG  16
            VOL 4312
            LA  Français
            CY  © 2024 Le Fleuve

            LP
            Le bac relie les deux rives.
            ART de vivre et ED hors champ restent dans le texte.

            TD
            IN situ, la Compagnie attend du monde.
            Un tarif unique sera appliqué.

            CO  cmpbac : Compagnie du Bac
            NS  gpol : Politique intérieure | gtra : Transports
            RE  fra : France
            IPD Fleuve
            PUB Société du Fleuve
            AN  Document LEFLEU0020240314ek3e0000t

            """;

    private static final String MAIL =
            "Factiva\nDes articles vous sont envoyés par Camille Quéré.\n\n" + BORDER + CODED + BORDER
                    + CODED.replace("Le bac reprend", "Une barge").replace("0000t", "0000u") + BORDER
                    + "Récapitulatif de la recherche\nTexte          bac\nDate           Tout\nHorodatage     14 mars 2024 15:07\n"
                    + "© 2024 Factiva, Inc. Tous droits réservés.\n";

    private static final String PLAIN = """
            Faits divers
            Une barge passe sous le pont
            Hugo Le Bris
            90 mots
            15 mars 2024
            07:10
            Le Fleuve
            LEFLEU
            3
            Français
            © 2024 Le Fleuve

            Une barge est passée sous le pont.

            Personne n’a été blessé.

            Société du Fleuve

            Document LEFLEU0020240315ek3f0000u

            """;

    @Test
    void everyFieldOfAMailFindsItsPlace() {
        var articles = Export.of("mail.txt", MAIL).readAgain();

        assertEquals(
                List.of("Le bac reprend", "Une barge"),
                articles.stream().map(Article::headline).toList());
        var article = articles.getFirst();
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("Transports"), article.section());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(Optional.of("2024-03-14T15:32"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("Rive gauche, 4312"), article.notice().edition());
        assertEquals(Optional.of("16"), article.notice().page());
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("LEFLEU0020240314ek3e0000t"), article.notice().document());
        assertEquals(List.of("Politique intérieure", "Transports", "Compagnie du Bac", "France"), article.tags());
        assertEquals(
                List.of(
                        "Le bac relie les deux rives.",
                        "ART de vivre et ED hors champ restent dans le texte.",
                        "IN situ, la Compagnie attend du monde.",
                        "Un tarif unique sera appliqué."),
                texts(article));
    }

    @Test
    void fieldsMayStandBetweenBarsOrTabs() {
        var bars = CODED.lines()
                .map(line ->
                        line.matches("[A-Z]{2,3} *\\S.*|LP|TD") && !line.contains("situ") && !line.contains("vivre")
                                ? line.replaceFirst("^([A-Z]{2,3}) *", "$1|") + "|"
                                : line)
                .reduce("", (text, line) -> text + line + "\n");
        var tabs = bars.replaceAll("(?m)^([A-Z]{2,3})\\|", "\n\t$1\t").replace("|\n", "\n");

        var article = Export.of("mail.txt", CODED).article();
        assertEquals(article, Export.of("a.txt", bars).readAgain().getFirst());
        assertEquals(article, Export.of("a.txt", tabs).readAgain().getFirst());
    }

    @Test
    void theDisplayWithoutCodesIsToldByTheOrderOfItsLines() {
        var export = Export.of(
                "a.txt",
                PLAIN
                        + PLAIN.replace("Une barge", "Deux barges")
                                .replace("Hugo Le Bris\n", "")
                                .replace("0000u", "0000v"));

        var articles = export.readAgain();

        assertEquals(2, articles.size());
        var article = articles.getFirst();
        assertEquals("Une barge passe sous le pont", article.headline());
        assertEquals(Optional.of("Faits divers"), article.section());
        assertEquals(List.of(new Author("Hugo Le Bris")), article.authors());
        assertEquals(Optional.of("2024-03-15T07:10"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("3"), article.notice().page());
        assertEquals(List.of("Une barge est passée sous le pont.", "Personne n’a été blessé."), texts(article));
        assertEquals("Deux barges passe sous le pont", articles.getLast().headline());
        assertEquals(Optional.of("Faits divers"), articles.getLast().section());
    }

    @Test
    void articlesCopiedFromTheReaderArePartedByTheirNumbers() {
        var copied = "Article 1\n" + PLAIN + "Article 2\tReturn to Headlines\nArticle / Next / Previous\n"
                + PLAIN.replace("Une barge", "Deux barges").replace("Document LEFLEU0020240315ek3f0000u\n", "");

        var articles = Export.of("a.txt", copied).articles();

        assertEquals(2, articles.size());
        assertEquals("Personne n’a été blessé.", texts(articles.getLast()).getLast());
    }

    @Test
    void paragraphsOfMailsThatBreakLinesAreJoined() {
        var broken = CODED.replace("Un tarif unique sera appliqué.\n", """

                Un tarif unique sera appliqué dès le premier jour du mois prochain sur
                les deux rives, où la Compagnie du Bac a fait poser des bornes, comme
                elle l’avait promis.

                Les cyclistes, eux, ne paieront rien avant le début de l’automne, selon
                la Compagnie.
                """);

        var body = texts(Export.of("a.txt", broken).article());

        assertTrue(body.contains(
                "Un tarif unique sera appliqué dès le premier jour du mois prochain sur les deux rives, où la"
                        + " Compagnie du Bac a fait poser des bornes, comme elle l’avait promis."));
        assertEquals(
                "Les cyclistes, eux, ne paieront rien avant le début de l’automne, selon la Compagnie.",
                body.getLast());
    }

    @Test
    void aFileInWindows1252IsRead() {
        var bytes = MAIL.getBytes(Charset.forName("windows-1252"));

        assertEquals(
                List.of(new Author("Léa Morin")),
                new Export("a.txt", bytes).readAgain().getFirst().authors());
    }

    @Test
    void aMailIsReadAsWhatItHolds() {
        var head = "From: veille@lefleuve.example\r\nSubject: Factiva\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        var text = MAIL.replace("’", "'")
                .replace("Un tarif unique", "Un tarif de 2 €")
                .replace("\n", "\r\n");

        var articles = new Export("veille.eml", (head + text).getBytes(Charset.forName("ISO-8859-15"))).articles();

        assertEquals(
                List.of("Le bac reprend", "Une barge"),
                articles.stream().map(Article::headline).toList());
        assertTrue(texts(articles.getFirst()).contains("Un tarif de 2 € sera appliqué."));
    }

    @Test
    void anArticleWithoutItsTextIsKeptAsItsRecord() {
        var record = CODED.substring(0, CODED.indexOf("LP\n")) + CODED.substring(CODED.indexOf("CO  "));

        assertTrue(Export.of("a.txt", record)
                .gathered()
                .articles()
                .getFirst()
                .capture()
                .leftInDoubt(Problem.Kind.NO_TEXT));
    }

    @Test
    void aLongFirstArticleIsRecognisedToo() {
        var text = PLAIN.replace("Personne", "Un mot. ".repeat(2_000) + "\n\nPersonne");

        assertEquals(
                "Une barge passe sous le pont",
                Export.of("a.txt", text).article().headline());
    }

    @Test
    void otherTextsAreLeftToOthers() {
        var dump = "Le bac reprend\nPar Léa Morin\n475 mots\nPublié le 14 mars 2024\n\nLe bac relie les deux rives.\n";

        assertEquals(1, Export.of("a.txt", dump).gathered().pages().size());
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(Block::text).toList();
    }
}
