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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactivaHtmlReaderTest {

    private static final String STYLE = "<style>" + ".article{margin:0}".repeat(9_000) + "</style>";

    private static final String FOOT = """
            <br/><table id="oddEvenPreview" class="searchPreview " onclick="go('AAF7')">
            <tr><td class='sbSummaryTitle' colspan="2">Récapitulatif de la recherche</td></tr>
            <tr><td class="label">Texte</td><td>bac and fleuve</td></tr>
            <tr><td class='label'>Horodatage</td><td>14 mars 2024 15:07</td></tr></table></div></div>
            <span><div id="pageFooter"><table><tr><td><span class="copyright">&copy; 2024 Factiva, Inc. Tous droits réservés.</span>
            </td></tr></table></div></span></form></body></html>
            """;

    private static String page(String articles) {
        return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"><html><head>"
                + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\"/><title>Factiva</title>"
                + STYLE
                + "</head><body><form><h1>Factiva</h1><div id=\"contentWrapper\"><div id=\"contentLeft\"><span></span>"
                + articles + FOOT;
    }

    private static String row(String code, String value) {
        return "<tr><td align=\"right\" valign=\"top\" class=\"index\"><br/><b>" + code + "</b>&nbsp;</td><td><br/>"
                + value + "</td></tr>";
    }

    private static String indexed(String rows) {
        return "<div class=\"article frArticle\"><table cellpadding=\"1\" border=\"0\">" + rows
                + "</table><br/></div><br/><span></span>";
    }

    private static String paragraph(String text) {
        return "<p class=\"articleParagraph frarticleParagraph\">" + text + "</p>\n";
    }

    private static final String WHOLE = indexed(row("CLM", "La vie du fleuve")
            + row("SE", "Transports")
            + row("HD", "<b class='frHeadline'>Le <b>bac</b> reprend à Port&#8209;Vieux   </b>\n")
            + row("BY", "Par Léa Morin &softReturn;et Hugo Le Bris")
            + row("CR", "avec l’agence locale")
            + row("WC", "1 229 mots")
            + row("PD", "14 mars 2024")
            + row("ET", "15:32")
            + row("SN", "Le Fleuve")
            + row("SC", "LEFLEU")
            + row("NGC", "Le Fleuve - Toutes les éditions")
            + row("GC", "CTGLF")
            + row("ED", "Rive gauche")
            + row("PG", "16")
            + row("VOL", "4312")
            + row("LA", "Français")
            + row("CY", "© 2024 Le Fleuve. Tous droits réservés.")
            + row(
                    "LP",
                    paragraph("Le <b>bac</b> relie de nou<b>veau</b> les deux rives.")
                            + paragraph("C’est une première."))
            + row(
                    "TD",
                    paragraph("La <span class=\"companylink\">Compagnie</span>du Bac attend du monde.")
                            + paragraph("Un tarif unique sera appliqué."))
            + row("CT", "redaction@lefleuve.example")
            + row("RF", "LF-2024")
            + row("ART", "Le bac au ponton. Photo Le Fleuve")
            + row("NT", "Lire aussi notre cahier.")
            + row("CO", "cmpbac : Compagnie du Bac")
            + row("IN", "i741 : Transport fluvial")
            + row("NS", "gpol : Politique intérieure | ncat : Types de contenu | nfact : Filtres Factiva")
            + row("RE", "fra : France | weurz : Europe occidentale")
            + row("IPC", "INGE | LANGFR")
            + row("IPD", "Fleuve")
            + row("PUB", "Société du Fleuve")
            + row("AN", "Document LEFLEU0020240314ek3e0000t"));

    @Test
    void everyFieldOfTheDisplayWithCodesFindsItsPlace() {
        var article = Export.of("Factiva.html", page(WHOLE)).article();

        assertEquals("Le bac reprend à Port‑Vieux", article.headline());
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("La vie du fleuve"), article.kicker());
        assertEquals(Optional.of("Transports"), article.section());
        assertEquals(List.of(new Author("Léa Morin"), new Author("Hugo Le Bris")), article.authors());
        assertEquals(Optional.of("2024-03-14T15:32"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("Rive gauche, 4312"), article.notice().edition());
        assertEquals(Optional.of("16"), article.notice().page());
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("LEFLEU0020240314ek3e0000t"), article.notice().document());
        assertEquals(
                List.of(
                        "Politique intérieure",
                        "Compagnie du Bac",
                        "Transport fluvial",
                        "France",
                        "Europe occidentale"),
                article.tags());
        assertEquals(
                "Le bac relie de nouveau les deux rives.\n\nC’est une première.\n\n"
                        + "La Compagniedu Bac attend du monde.\n\nUn tarif unique sera appliqué.",
                article.text());
        assertEquals(
                List.of("Le bac au ponton. Photo Le Fleuve", "Lire aussi notre cahier."),
                article.body().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block::text)
                        .toList());
    }

    /// Without codes, as before the 2020s; `article` is the tag that opens it.
    private static String plain(String tag, String head, String body, String number) {
        return tag + "<p>\n" + head + "</p>\n" + body + "<p>Société du Fleuve</p><p>" + number + "</p></div><br/>";
    }

    private static final String HEAD = """
            <div>Transports</div>
            <div id="hd" ><b class='frHeadline'>Le bac reprend  </b>
            </div><div class="author">Par Léa Morin  </div><div>475 mots</div><div>14 mars 2024</div><div>15:32</div>\
            <div>Le Fleuve</div><div>LEFLEU</div><div>16</div><div>Rive gauche</div><div>Français</div>\
            <div>© 2024 Le Fleuve. Voir www.lefleuve.example[http://www.lefleuve.example]</div>
            """;

    @Test
    void everyFieldOfTheDisplayWithoutCodesIsToldByItsPlace() {
        var first = plain(
                "<div class=\"article frArticle\">",
                HEAD,
                paragraph("Le bac relie.") + paragraph("Du monde est attendu."),
                "Document LEFLEU0020240314ek3e0000t");
        var last = plain(
                "<div id=\"lastArticle\" class=\"article frArticle\">",
                "<div id=\"hd\"><b class='frHeadline'>Une barge</b></div><div>90 mots</div><div>15 mars 2024</div>"
                        + "<div>Le Fleuve</div><div>LEFLEU</div><div>Français</div><div>© 2024</div>",
                paragraph("Une barge est passée."),
                "Document LEFLEU0020240315ek3f0000u");

        var articles = Export.of("a.html", page(first + last)).readAgain();

        assertEquals(
                List.of("Le bac reprend", "Une barge"),
                articles.stream().map(Article::headline).toList());
        var article = articles.getFirst();
        assertEquals(Optional.of("Transports"), article.section());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(Optional.of("2024-03-14T15:32"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(Optional.of("16"), article.notice().page());
        assertEquals(Optional.of("Rive gauche"), article.notice().edition());
        assertEquals(Optional.of(475), article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("LEFLEU0020240314ek3e0000t"), article.notice().document());
        assertEquals("Le bac relie.\n\nDu monde est attendu.", article.text());
        assertEquals("Une barge est passée.", articles.getLast().text());
        assertEquals(Optional.empty(), articles.getLast().section());
    }

    @ParameterizedTest
    @CsvSource({
        "475 words, 14 March 2024, French, Document",
        "1.475 Wörter, 14 März 2024, Französisch, Dokument",
        "475 palabras, 14 marzo 2024, Francés, Documento",
        "475 parole, 14 marzo 2024, Francese, Documento",
        "475 palavras, 14 Março 2024, Francês, Documento",
        "475 字, 2024 年 3 月 14 日, 法文, 文件",
        "475字, 2024年3月14日, 法语, 文件",
        "475 слов, 14 марта 2024, Французский, Документ",
        "475 słów, 14 marzec 2024, Francuski, Dokument",
        "475 kelime, 14 Mart 2024, Fransızca, Belge",
        "475 words, 2024년 3월 14일, 프랑스어, 문서",
        "475 mots, 14 mars 2024, Français, Document",
        "'1,475 words', 14 March 2024, French, Document",
        "475 mots, 14 mars 2024, Français, Document",
    })
    void theInterfaceMaySpeakAnyLanguage(String words, String day, String language, String document) {
        var head = "<div id=\"hd\"><span class='frHeadline'> 500 jours sur le bac</span></div><div>" + words
                + "\n</div><div>"
                + day + "\n</div><div>Le Fleuve</div><div>LEFLEU\n</div><div>" + language
                + "\n</div><div>(c) 2024 Le Fleuve</div>";

        var article = Export.of(
                        "a.html",
                        page("<div id=\"article-lefleu0020240314ek3e0000t\" class=\"article\" >\n\t"
                                + plain(
                                        "<div class=\"article frArticle\">",
                                        head,
                                        paragraph("Le bac."),
                                        document + " lefleu0020240314ek3e0000t")
                                + "</div>"))
                .readAgain()
                .getFirst();

        assertEquals("500 jours sur le bac", article.headline());
        assertEquals(Optional.of("2024-03-14"), article.published().map(PublicationDate::iso));
        assertEquals(
                Optional.of(words.startsWith("1") ? 1475 : 475),
                article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(Optional.of("lefleu0020240314ek3e0000t"), article.notice().document());
        assertEquals(Optional.empty(), article.notice().edition());
        assertEquals("Le bac.", article.text());
    }

    @Test
    void fieldsMayBeMissing() {
        var bare = plain(
                "<div class=\"article frArticle\">",
                "<div id=\"hd\"><b class='frHeadline'>Le bac</b></div><div>Le Fleuve</div>",
                paragraph("Le bac relie."),
                "Document LEFLEU0020240314ek3e0000t");
        var undated = plain(
                "<div class=\"article frArticle\">",
                "<div id=\"hd\"><b class='frHeadline'>La barge</b></div><div>12 mots</div><div>Le Fleuve</div><div>LEFLEU</div>",
                paragraph("La barge relie."),
                "Document LEFLEU0020240314ek3e0000u");

        var gathered = Export.of("a.html", page(bare + undated)).gathered();

        assertEquals("Le bac", gathered.articles().getFirst().article().headline());
        assertTrue(gathered.articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_DATE));
        assertEquals(
                Optional.of(new Source("Le Fleuve")),
                gathered.articles().getLast().article().source());
    }

    @Test
    void anArticleWithoutItsTextIsKeptAsItsRecord() {
        var indexed = indexed(row("HD", "Le bac")
                + row("PD", "14 mars 2024")
                + row("SN", "Le Fleuve")
                + row("AN", "Document LEFLEU0020240314ek3e0000t"));
        var plain = plain("<div class=\"article frArticle\">", HEAD, "", "Document LEFLEU0020240314ek3e0000u");

        var harvests = Export.of("a.html", page(indexed + plain)).gathered().articles();

        assertEquals(2, harvests.size());
        for (var harvest : harvests) {
            assertTrue(harvest.capture().leftInDoubt(Problem.Kind.NO_TEXT));
            assertEquals(Optional.of(new Source("Le Fleuve")), harvest.article().source());
            assertEquals(List.of(), harvest.article().body());
        }
        assertEquals(
                Optional.of("LEFLEU0020240314ek3e0000u"),
                harvests.getLast().article().notice().document());
    }

    @Test
    void theOriginalOfAnArticleIsItsPartOfThePage() {
        var export = Export.of(
                "a.html",
                page(WHOLE
                        + indexed(row("HD", "Une barge")
                                + row("SN", "Le Fleuve")
                                + row("LA", "Français")
                                + row("TD", paragraph("Elle est passée."))
                                + row("AN", "Document LEFLEU0020240314ek3e0000v"))));

        assertEquals(2, export.readAgain().size());
        var original = new String(export.gathered().articles().getFirst().original(), StandardCharsets.UTF_8);
        assertTrue(original.startsWith("<div class=\"article frArticle\">"));
        assertTrue(original.length() < WHOLE.length() + 10);
    }

    @Test
    void aPageSavedInAnotherCharsetIsReadAndKept() {
        var page = page(WHOLE)
                .replace("charset=UTF-8", "charset=iso-8859-1")
                .replace("’", "'")
                .replace("&softReturn;", "");

        var export = new Export("a.htm", page.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                "C'est une première.",
                export.readAgain().getFirst().body().get(1).text());
    }

    @Test
    void brokenMarkupCostsNoNeighbour() {
        var open = "<div class=\"article frArticle\"><table>" + row("HD", "Le bac") + row("SN", "Le Fleuve")
                + row("LP", "<p class=\"articleParagraph\">Ouvert <b>et jamais fermé")
                + row("AN", "Document LEFLEU0020240314ek3e0000t");

        var articles = Export.of("a.html", page(open + WHOLE)).articles();

        assertEquals(
                List.of("Le bac", "Le bac reprend à Port‑Vieux"),
                articles.stream().map(Article::headline).toList());
        assertEquals("Ouvert et jamais fermé", articles.getFirst().text());
    }

    @Test
    void tablesAndLinesThatAreSetAsTheyStandAreKept() {
        var text = paragraph("Les tarifs.") + "<pre>Piéton   1\nVélo     2</pre>"
                + "<table><tr><td>Jour</td><td>Bacs</td></tr><tr><td>Lundi</td><td>12</td></tr></table>"
                + paragraph("Fin<br/>du mot.");

        var body = Export.of(
                        "a.html",
                        page(indexed(row("HD", "Le bac")
                                + row("SN", "Le Fleuve")
                                + row("PD", "14 mars 2024")
                                + row("TD", text))))
                .article()
                .body();

        assertEquals(
                List.of("Les tarifs.", "Piéton 1", "Vélo 2"),
                body.subList(0, 3).stream().map(Block::text).toList());
        assertEquals(new Block.Table(List.of(List.of("Jour", "Bacs"), List.of("Lundi", "12"))), body.get(3));
        assertEquals("Fin du mot.", body.get(4).text());
    }

    @Test
    void aPageOfFactivaWithoutArticlesIsReadAsAnyPage() {
        var gathered = Export.of("a.html", "<html><title>Factiva</title><body><p>Aucun résultat</p></body></html>")
                .gathered();

        assertEquals(List.of(), gathered.articles());
        assertEquals(1, gathered.pages().size());
    }

    @Test
    void otherPagesAreLeftToOthers() {
        var blog = "<html><body><div class=\"article\"><h1>Le bac</h1><p>Factiva est une base.</p></div></body></html>";

        assertEquals(1, Export.of("a.html", blog).gathered().pages().size());
    }

    @Test
    void whatIsTooLargeOrBuiltToCostTimeIsAProblemOfThatArticle() {
        var large = indexed(row("HD", "x".repeat(Articles.LARGEST_ARTICLE)));
        var bomb = indexed(row("HD", "<" + "x".repeat(1_000_000) + ">"));

        var gathered = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> Export.of("a.html", page(large + bomb + WHOLE)).gathered());

        assertEquals(List.of("TOO_LARGE 4 MB", "DAMAGED bomb"), gathered.troubles());
        assertEquals(1, gathered.articles().size());
    }

    @Test
    void nestsWithoutEndAreRead() {
        var deep = indexed(row("HD", "Le bac")
                + row("SN", "Le Fleuve")
                + row("PD", "14 mars 2024")
                + row("TD", paragraph("<i>".repeat(50_000) + "Le fond.")));

        var article = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Export.of("a.html", page(deep)).article());

        assertEquals("Le fond.", article.text());
    }
}
