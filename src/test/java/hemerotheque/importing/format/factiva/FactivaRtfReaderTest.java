package hemerotheque.importing.format.factiva;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactivaRtfReaderTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial;}}"
                    + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s0 Normal;}}{\\header\\pard Dow Jones Factiva\\par}"
                    + "{\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}} of {\\field{\\*\\fldinst NUMPAGES}{\\fldrslt 9}}"
                    + " \\'a9 2024 Factiva, Inc. Tous droits r\\'e9serv\\'e9s.\\par}\n";

    private static final String PICTURE = "{\\pict\\pngblip\\picw10 " + "89504e47".repeat(100) + "}\\par\n";

    private static final String CONTENTS =
            "\\pard{\\field{\\*\\fldinst HYPERLINK \\\\l \"toc0\"}{\\fldrslt Le bac reprend}}\\tab 2\\par\n"
                    + "\\pard{\\field{\\*\\fldinst HYPERLINK \\\\l \"toc1\"}{\\fldrslt Une barge}}\\par\n\\page\n";

    private static String row(String code, String value) {
        return "\\trowd\\trgaph70\\cellx900\\cellx9000\\pard\\intbl\\qr{\\b " + code + "}\\cell\\pard\\intbl " + value
                + "\\cell\\row\n";
    }

    private static final String INDEXED = "{\\*\\bkmkstart toc0}{\\*\\bkmkend toc0}"
            + row("SE", "Transports")
            + row("HD", "{\\b Le {\\highlight7 bac} reprend}")
            + row("BY", "Par L\\'e9a Morin")
            + row("WC", "1 229 mots")
            + row("PD", "14 mars 2024")
            + row("ET", "15:32")
            + row("SN", "Le Fleuve")
            + row("SC", "LEFLEU")
            + row("ED", "Rive gauche")
            + row("PG", "16")
            + row("LA", "Fran\\'e7ais")
            + row("CY", "\\'a9 2024 Le Fleuve")
            + row("LP", "Le bac relie les deux rives.\\par\\par C\\u8217?est une premi\\'e8re.\\par")
            + row("TD", "La Compagnie attend du monde.\\par {\\f1\\'cc\\'ee\\'f1\\'f2}.")
            + row("CO", "cmpbac : Compagnie du Bac")
            + row("NS", "gpol : Politique int\\'e9rieure")
            + row("RE", "fra : France")
            + row("IPC", "LANGFR")
            + row("PUB", "Soci\\'e9t\\'e9 du Fleuve")
            + row("AN", "Document LEFLEU0020240314ek3e0000t")
            + "\\pard\\par\n";

    private static final String PLAIN =
            "\\page{\\*\\bkmkstart toc1}{\\*\\bkmkend toc1}\\pard Faits divers\\par\\pard{\\b Une barge}\\par\n"
                    + "\\pard Hugo Le Bris\\par\\pard 90 mots\\par\\pard 15 mars 2024\\par\\pard 07:10\\par\\pard Le Fleuve\\par\\pard LEFLEU\\par\n"
                    + "\\pard 3\\par\\pard Fran\\'e7ais\\par\\pard \\'a9 2024 Le Fleuve\\par\\par\n"
                    + "\\pard Une barge est pass\\'e9e sous le pont.\\par\\par\\pard Personne n\\'92a \\'e9t\\'e9 bless\\'e9\\~!\\par\n"
                    + "\\pard Soci\\'e9t\\'e9 du Fleuve\\par\\pard Document LEFLEU0020240315ek3f0000u\\par\n";

    private static Export rtf(String... parts) {
        return new Export("export.rtf", (HEAD + String.join("", parts) + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyFieldOfTheDisplayWithCodesFindsItsPlace() {
        var article = rtf(PICTURE, CONTENTS, INDEXED).article();

        assertEquals("Le bac reprend", article.headline());
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("Transports"), article.section());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(Optional.of("2024-03-14T15:32"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("Rive gauche"), article.notice().edition());
        assertEquals(Optional.of("16"), article.notice().page());
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("LEFLEU0020240314ek3e0000t"), article.notice().document());
        assertEquals(List.of("Politique intérieure", "Compagnie du Bac", "France"), article.tags());
        assertEquals(
                List.of(
                        "Le bac relie les deux rives.",
                        "C’est une première.",
                        "La Compagnie attend du monde.",
                        "Мост."),
                article.body().stream().map(Block::text).toList());
    }

    @Test
    void everyFieldOfTheDisplayWithoutCodesIsToldByItsPlace() {
        var article = rtf(CONTENTS, PLAIN).article();

        assertEquals("Une barge", article.headline());
        assertEquals(Optional.of("Faits divers"), article.section());
        assertEquals(List.of(new Author("Hugo Le Bris")), article.authors());
        assertEquals(Optional.of("2024-03-15T07:10"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("3"), article.notice().page());
        assertEquals(Optional.of(90), article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("LEFLEU0020240315ek3f0000u"), article.notice().document());
        assertEquals("Une barge est passée sous le pont.\n\nPersonne n’a été blessé\u00A0!", article.text());
    }

    @Test
    void theOriginalOfAnArticleIsItsPartOfTheDocument() {
        var indexed = rtf(PICTURE, CONTENTS, INDEXED, INDEXED.replace("ek3e0000t", "ek3e0000v"));
        var plain =
                rtf(CONTENTS, PLAIN, PLAIN.replace("Une barge", "Deux barges").replace("0000u", "0000w"));

        assertEquals(2, indexed.readAgain().size());
        assertEquals(
                List.of("Une barge", "Deux barges"),
                plain.readAgain().stream().map(Article::headline).toList());
        assertTrue(plain.gathered().articles().getLast().original().length < PLAIN.length() + 200);
    }

    @Test
    void fieldsMayBeSetWithTabs() {
        var tabs =
                "\\pard\\tab HD\\tab Le bac\\par\\pard\\tab WC\\tab 90 mots\\par\\pard\\tab PD\\tab 14 mars 2024\\par"
                        + "\\pard\\tab SN\\tab Le Fleuve\\par\\pard\\tab LP\\tab Le bac relie.\\par\\pard Il est neuf.\\par"
                        + "\\pard\\tab AN\\tab Document LEFLEU0020240314ek3e0000t\\par";

        assertEquals(
                "Le bac relie.\n\nIl est neuf.",
                rtf(tabs).readAgain().getFirst().text());
    }

    @Test
    void aContentsWithoutLinksIsNoArticle() {
        var contents = "\\pard Le bac reprend, Le Fleuve, 14 mars 2024\\par\\pard Une barge\\par\\page ";

        assertEquals(
                List.of("Une barge"),
                rtf(contents, PLAIN).articles().stream().map(Article::headline).toList());
    }

    @Test
    void anArticleWithoutItsTextIsKeptAsItsRecord() {
        var record = row("HD", "Le bac")
                + row("SN", "Le Fleuve")
                + row("PD", "14 mars 2024")
                + row("AN", "Document LEFLEU0020240314ek3e0000t");

        assertTrue(rtf(record).gathered().articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_TEXT));
    }

    @Test
    void anArticleWithoutItsNumberEndsWhereTheNextBegins() {
        var unnumbered = INDEXED.replaceFirst("\\\\trowd[^\n]*AN[^\n]*\n", "");

        assertEquals(3, rtf(unnumbered, unnumbered, INDEXED).articles().size());
    }

    @Test
    void rtfOfOthersIsLeftToOthers() {
        var letter = new Export(
                "lettre.rtf", "{\\rtf1\\ansi Le bac\\par reprend.\\par}".getBytes(StandardCharsets.US_ASCII));

        assertEquals(List.of("UNKNOWN_FORMAT"), letter.gathered().troubles());
    }

    @Test
    void anExportWithoutArticlesIsAProblem() {
        assertEquals(
                List.of("NOT_AN_ARTICLE no-text"),
                rtf("\\pard Aucun r\\'e9sultat\\par").gathered().troubles());
    }

    @Test
    void anArticleWithoutEndIsAProblemAndTheNextIsRead() {
        var endless = row("HD", "Le bac")
                + row("TD", "mot ".repeat(600_000)).repeat(2)
                + row("AN", "Document LEFLEU0020240314ek3e0000w");

        var gathered = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> rtf(endless, INDEXED).gathered());

        assertEquals(List.of("TOO_LARGE 4 MB"), gathered.troubles());
        assertEquals("Le bac reprend", gathered.articles().getFirst().article().headline());
    }
}
