package hemerotheque.importing.format.europresse;

import static hemerotheque.importing.format.europresse.WrittenExport.earlier;
import static hemerotheque.importing.format.europresse.WrittenExport.earlierArticle;
import static hemerotheque.importing.format.europresse.WrittenExport.middle;
import static hemerotheque.importing.format.europresse.WrittenExport.middleHead;
import static hemerotheque.importing.format.europresse.WrittenExport.newest;
import static hemerotheque.importing.format.europresse.WrittenExport.newestTitle;
import static hemerotheque.importing.format.europresse.WrittenExport.present;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EuropresseReaderTest {

    private static final String BAC = """
            <p>Le bac relie de nouveau les deux <mark>rives</mark> depuis lundi matin.</p>
            <p><b>Deux bateaux</b></p>
            <p>Le second viendra au printemps (lien : https://bac.example).</p>""";

    @TempDir
    Path folder;

    /// Two files that were put into one: the second was cut off before its end.
    @Test
    void anArticleBehindTheEndOfAnotherPageEndsWithTheFile() throws IOException {
        var last = newest("Le Fleuve", "Web", newestTitle("Le bac reprend"), "", BAC, "", "news·20240911·LF·1");
        var export = present("") + last.substring(0, last.indexOf("</article>"));

        assertEquals("Le bac reprend", only(export).headline());
    }

    @Test
    void theNewestArrangementIsReadFieldByField() throws IOException {
        var article = only(present(newest(
                "Le Fleuve, no. 43018<br>Édition de Verlhac",
                "Région, mercredi 11 septembre 2024 134 mots, p. 11,12",
                "<p class=\"sm-margin-bottomNews\">TRANSPORTS</p>" + newestTitle("Le bac <mark>reprend</mark>")
                        + "<p class=\"sm-margin-TopNews rdp__subtitle\">Après trois mois d’arrêt.</p>",
                "<p class=\"sm-margin-bottomNews\">Par Léa Morin ; Hugo Le Bris l.morin@fleuve.example @hlebris</p>",
                BAC,
                """
                <div class="apd-wrapper"><p>Cet article a aussi paru dans :</p><table><tr><td><div
                class="apd-sources-date">12 septembre 2024</div></td><td><div class="source-name-APD">Midi Garrigue</div>
                <div class="source-name-APD">Les Marges (site web)</div></td></tr></table></div>""",
                "news·20240911·LF·11x0911_77")));

        assertEquals(Optional.of(new Source("Le Fleuve")), article.source());
        assertEquals(
                Optional.of("no. 43018, Édition de Verlhac"), article.notice().edition());
        assertEquals(Optional.of("Région"), article.section());
        assertEquals(Optional.of("2024-09-11"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of(134), article.notice().words());
        assertEquals(Optional.of("11,12"), article.notice().page());
        assertEquals(Optional.of("TRANSPORTS"), article.kicker());
        assertEquals("Le bac reprend", article.headline());
        assertEquals(Optional.of("Après trois mois d’arrêt."), article.standfirst());
        assertEquals(List.of(new Author("Léa Morin"), new Author("Hugo Le Bris")), article.authors());
        assertEquals(
                Optional.of("news·20240911·LF·11x0911_77"), article.notice().document());
        assertEquals(
                List.of("Midi Garrigue", "Les Marges (site web)"),
                article.notice().alsoIn());
        assertEquals(
                List.of(
                        new Block.Paragraph("Le bac relie de nouveau les deux rives depuis lundi matin."),
                        new Block.Subheading(2, "Deux bateaux"),
                        new Block.Paragraph("Le second viendra au printemps (lien : https://bac.example).")),
                article.body());
    }

    @Test
    void ofASourceOnTheWebTheAddressIsKeptAndTheLineGoes() throws IOException {
        var harvest = harvests(present(newest(
                        "lefleuve.example (site web)",
                        "Web, dimanche 3 septembre 2023 - 14:05 (UTC +2) 57 words",
                        newestTitle("Le bac reprend"),
                        "<div class=\"docAuthors\">AFP</div>",
                        BAC + "<p>Cet article est paru dans <a href=\"https://lefleuve.example/bac\">Le Fleuve</a></p>",
                        "",
                        "web·20230903·LFWEB·1")))
                .getFirst();

        assertEquals(
                Optional.of("https://lefleuve.example/bac"), harvest.capture().address());
        assertEquals(3, harvest.article().body().size());
        assertEquals(
                Optional.of("2023-09-03T14:05+02:00"),
                harvest.article().published().map(PublicationDate::iso));
        assertEquals(List.of(new Author("AFP")), harvest.article().authors());
        assertEquals(Optional.of("site web"), harvest.article().notice().edition());
    }

    @Test
    void aParagraphBehindTheTitleIsNoAuthorWhenItIsLong() throws IOException {
        var article = only(present(newest(
                "Le Fleuve",
                "12 mars 2019",
                newestTitle("Le bac reprend"),
                "<p class=\"sm-margin-bottomNews\">Après trois mois d’arrêt, le bac relie de nouveau les deux rives du"
                        + " fleuve.</p>",
                BAC,
                "",
                "news·20190312·LF·2")));

        assertEquals(List.of(), article.authors());
        assertTrue(article.standfirst().orElseThrow().startsWith("Après trois mois"));
    }

    @Test
    void whatIsMissingIsDoneWithout() throws IOException {
        var noHeader =
                "<article><div class=\"sm-margin-bottom\">Le Fleuve</div><div class=\"sm-margin-bottom\">Région, 3 mai"
                        + " 2018</div><p class=\"titreArticleVisu\">La halle</p><section><div class=\"DocText"
                        + " clearfix\"></div><div class=\"docOcurrContainer\"><p>La halle rouvre.</p></div></section></article>";
        var noText = newest("Le Fleuve", "4 mai 2018", newestTitle("Le pont"), "", "", "", "news·20180504·LF·3");
        var noDate = newest("Le Fleuve", "", newestTitle("Le puits"), "", "<p>À sec.</p>", "", "news·20180505·LF·4");

        var harvests = harvests(present(noHeader, noText, noDate));

        assertEquals(3, harvests.size());
        var halle = harvests.get(0).article();
        assertEquals("La halle", halle.headline());
        assertEquals(Optional.of(new Source("Le Fleuve")), halle.source());
        assertEquals(Optional.of("2018-05-03"), halle.published().map(PublicationDate::iso));
        assertEquals("La halle rouvre.", halle.text());
        assertEquals(Optional.empty(), halle.kicker());
        assertTrue(harvests.get(1).capture().leftInDoubt(Problem.Kind.NO_TEXT));
        assertEquals(
                Optional.of("2018-05-05"), harvests.get(2).article().published().map(PublicationDate::iso));
    }

    @Test
    void theDayOfTheHeaderWinsOverTheOneInTheNumber() throws IOException {
        var article = only(present(
                newest("Le Fleuve", "lundi 13 mars 2006", newestTitle("Le bac"), "", BAC, "", "news·20060314·LF·1")));

        assertEquals(Optional.of("2006-03-13"), article.published().map(PublicationDate::iso));
    }

    @Test
    void theInterfaceMayBeInAnotherLanguage() throws IOException {
        var harvests = harvests(present(
                newest(
                        "The Quay",
                        "News, Thursday, December 22, 2022 1,387 words, p. 819(40)",
                        newestTitle("Ferry"),
                        "",
                        BAC,
                        "",
                        "news·20221222·Q·1"),
                newest(
                        "Der Kai",
                        "Kultur, Dienstag, 14. März 2023 412 Wörter, S. 5",
                        newestTitle("Fähre"),
                        "",
                        BAC,
                        "",
                        "news·20230314·K·1"),
                newest(
                        "El Muelle",
                        "Cultura, martes, 14 de marzo de 2023 412 palabras, pág. 5",
                        newestTitle("Barca"),
                        "",
                        BAC,
                        "",
                        "news·20230314·M·1")));

        assertEquals(
                List.of("News 2022-12-22 1387 819(40)", "Kultur 2023-03-14 412 5", "Cultura 2023-03-14 412 5"),
                harvests.stream()
                        .map(Harvest::article)
                        .map(article -> String.join(
                                " ",
                                article.section().orElse("-"),
                                article.published().map(PublicationDate::iso).orElse("-"),
                                article.notice().words().map(Object::toString).orElse("-"),
                                article.notice().page().orElse("-")))
                        .toList());
    }

    @Test
    void theArrangementOf2014HasItsKickersCaptionsAndNotes() throws IOException {
        var article = only(present(middle(
                middleHead(
                        "Le Fleuve",
                        "Dernière heure, lundi 13 mars 2006, p. MDE6",
                        "<div><p>Le Fleuve Économie</p></div>",
                        "<p class='sm-margin-bottom'>TRIBUNES</p> <p class=\"titreArticleVisu\">Le bac reprend</p>",
                        "<div>Léa Morin</div>"),
                "<div class=\"DocText\"> <div class='docOcurrContainer'> " + BAC + " </div> </div>",
                """
                <div> <p><b>Illustration(s) : </b></p> <p></p> <div><p>Le quai, samedi.</p> </div> </div>
                <div> <b>Note(s) : </b><p>(Lire aussi nos éditions du 3 mars.)</p> </div>""",
                "news·20060314·LF·0mde1106")));

        assertEquals(Optional.of("Le Fleuve Économie / TRIBUNES"), article.kicker());
        assertEquals(Optional.of("Dernière heure"), article.section());
        assertEquals(Optional.of("MDE6"), article.notice().page());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(
                List.of("Le quai, samedi.", "(Lire aussi nos éditions du 3 mars.)"),
                article.body().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block::text)
                        .toList());
        assertTrue(article.text().endsWith("(lien : https://bac.example)."));
    }

    @Test
    void reportsWebSourcesAndUnbalancedMarkupAreRead() throws IOException {
        var report = middle(
                "<div><span class=\"DocPublicationName\">Observatoire des rives, Vol. 14, no 4</span></div> <div> <span"
                        + " class=\"DocHeader\">December 24, 2000</span></div> <div><p class=\"titreArticleVisu"
                        + " grandTitre\">Les bacs en 2000</p></div>",
                "<p>Un rapport.</p> </div> </div>",
                "",
                "report·20001224·OR·9");
        var web = middle(
                middleHead(
                        "La Gazette des rives</span> <span class=\"DocPublicationName\">GDR",
                        "3 mai 2015",
                        "",
                        "<div class=\"titreArticleVisu\">Le quai</div>",
                        ""),
                "<div class=\"DocText\"> <div class='docOcurrContainer'> <p>Premier.</p> </div></div></div> <p>Second.</p>",
                "<div> <b>Note(s) : </b> </div>",
                "web·20150503·GDR·1");

        var harvests = harvests(present(report, web.replace("</article>", ""), report.replace("·9", "·10")));

        assertEquals(3, harvests.size());
        var bacs = harvests.get(0).article();
        assertEquals("Les bacs en 2000", bacs.headline());
        assertEquals(Optional.of(new Source("Observatoire des rives")), bacs.source());
        assertEquals(Optional.of("Vol. 14, no 4"), bacs.notice().edition());
        assertEquals("Un rapport.", bacs.text());
        assertEquals(
                Optional.of(new Source("La Gazette des rives")),
                harvests.get(1).article().source());
        assertEquals("Premier.\n\nSecond.", harvests.get(1).article().text());
    }

    @Test
    void theArrangementBefore2014IsBareText() throws IOException {
        var file = earlier(
                earlierArticle(
                        "Le Fleuve, no. 5968",
                        "<span class=\"DocHeader\">Région, </span><span class=\"DocHeader\">lundi </span><span"
                                + " class=\"DocHeader\">3 août 2009</span><span class=\"DocHeader\">, p. 03</span><br>TRANSPORTS",
                        "Le bac <span style=\"color:red; font-weight:bold\">reprend</span>",
                        "Morin Léa<br><p></p>Le bac relie de nouveau les <font style=\"font-weight:bold\">deux</font> rives.<p></p><b>Deux"
                                + " bateaux</b><p></p>Le second viendra <i>au printemps</i>.",
                        "news·20090803·LF·1"),
                earlierArticle(
                        "Les Marges</span> <span class=\"DocPublicationName\">2",
                        "<span class=\"DocHeader\">mardi </span><span class=\"DocHeader\">4 août 2009</span><span"
                                + " class=\"DocHeader\"> 14:05 UTC</span>",
                        "La halle",
                        "La halle rouvre.<p></p>Elle avait brûlé.",
                        "news·20090804·LM·2"));

        var harvests = harvests(file);

        assertEquals(2, harvests.size());
        var bac = harvests.get(0).article();
        assertEquals(Optional.of(new Source("Le Fleuve")), bac.source());
        assertEquals(Optional.of("Région"), bac.section());
        assertEquals(Optional.of("03"), bac.notice().page());
        assertEquals(Optional.of("TRANSPORTS"), bac.kicker());
        assertEquals("Le bac reprend", bac.headline());
        assertEquals(List.of(new Author("Morin Léa")), bac.authors());
        assertEquals(
                List.of(
                        new Block.Paragraph("Le bac relie de nouveau les deux rives."),
                        new Block.Subheading(2, "Deux bateaux"),
                        new Block.Paragraph("Le second viendra au printemps.")),
                bac.body());
        var halle = harvests.get(1).article();
        assertEquals(Optional.of(new Source("Les Marges")), halle.source());
        assertEquals(List.of(), halle.authors());
        assertEquals("La halle rouvre.\n\nElle avait brûlé.", halle.text());
        assertEquals(Optional.of("2009-08-04T14:05Z"), halle.published().map(PublicationDate::iso));
    }

    @Test
    void theWindowOfTheArrangementBefore2014IsReadToo() throws IOException {
        var window = """
                <div id="docContain"><span class="DocPublicationName">Le Fleuve</span><br><span class="DocHeader">Région,
                </span><span class="DocHeader">3 août 2009</span><div class="titreArticleVisu">Le bac reprend</div>
                <br>Léa Morin<br><p></p>Le bac relie de nouveau les deux rives.<p></p>
                <b><i>© 2009 Le Fleuve. Tous droits réservés.</i></b><br>Numéro de document : news·20090803·LF·%d
                <table><tr><td id="ucPubliC_lblNodoc">news·20090803·LF·%d</td></tr></table></div>
                """;

        var harvests = harvests(earlier(window.formatted(1, 1), window.formatted(2, 2)));

        assertEquals(2, harvests.size());
        assertEquals(
                "Le bac relie de nouveau les deux rives.",
                harvests.getLast().article().text());
        assertEquals(
                List.of(new Author("Léa Morin")), harvests.getLast().article().authors());
        assertEquals(
                Optional.of("news·20090803·LF·2"),
                harvests.getLast().capture().origin().entry());
    }

    @Test
    void bytesAreLookedAtBeforeWhatTheFileDeclares() throws IOException {
        var file = earlier(earlierArticle(
                "Le Fleuve",
                "<span class=\"DocHeader\">3 août 2009</span>",
                "L’été",
                "La forêt.",
                "news·20090803·LF·1"));

        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var found = harvests(file, charset).getFirst();

            assertEquals("L’été", found.article().headline());
            assertEquals("La forêt.", found.article().text());
            assertEquals(
                    Optional.of("news·20090803·LF·1"), found.article().notice().document());
        }
    }

    @Test
    void aDocumentThatStandsTwiceGoesByTheSameNumber() throws IOException {
        var one = newest("Le Fleuve", "3 mai 2018", newestTitle("Le bac"), "", BAC, "", "news·20180503·LF·1");

        var harvests = harvests(present(one, one.replace("<mark>rives</mark>", "rives")));

        assertEquals(2, harvests.size());
        assertEquals(
                harvests.get(0).capture().origin(), harvests.get(1).capture().origin());
        assertEquals(harvests.get(0).article(), harvests.get(1).article());
    }

    @Test
    void anArticleOverTheLimitIsToldAndTheOthersAreRead() throws IOException {
        var large = newest(
                "Le Fleuve",
                "3 mai 2018",
                newestTitle("Le bac"),
                "",
                "<p>" + "Un mot. ".repeat(300_000) + "</p>",
                "",
                "news·20180503·LF·1");
        var bomb = newest(
                "Le Fleuve",
                "3 mai 2018",
                newestTitle("Le bac"),
                "",
                "<" + "a".repeat(300_000) + ">",
                "",
                "news·20180503·LF·2");
        var fair = newest("Le Fleuve", "4 mai 2018", newestTitle("Le pont"), "", BAC, "", "news·20180504·LF·3");

        var gathered = read(present(large, bomb, fair), StandardCharsets.UTF_8);

        assertEquals(List.of("TOO_LARGE 2 MB", "DAMAGED bomb"), gathered.troubles());
        assertEquals(Optional.of("1"), gathered.problems().getFirst().origin().entry());
        assertEquals(1, gathered.articles().size());
    }

    @Test
    void listsAndTablesAreBlocksButTablesThatSetOutAPageAreNone() throws IOException {
        var article = only(present(newest(
                "Le Fleuve",
                "3 mai 2018",
                newestTitle("Le bac"),
                "",
                "<ul><li>Un quai</li><li>Deux bacs</li></ul><table><tr><th>Année</th><th>Passagers</th></tr><tr><td>2017</td>"
                        + "<td>1 204</td></tr></table><table><tr><td><p>Une colonne.</p><p>Sa suite.</p></td></tr></table>",
                "",
                "news·20180503·LF·1")));

        assertEquals(
                List.of(
                        new Block.Listing(false, List.of("Un quai", "Deux bacs")),
                        new Block.Table(List.of(List.of("Année", "Passagers"), List.of("2017", "1 204"))),
                        new Block.Paragraph("Une colonne."),
                        new Block.Paragraph("Sa suite.")),
                article.body());
    }

    @Test
    void aFileOverTheLimitIsRefusedOnItsSize() throws IOException {
        var file = Files.writeString(folder.resolve("a.html"), present(newest("Le Fleuve", "", "", "", BAC, "", "")));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(EuropresseReader.LARGEST_FILE + 1L);
        }

        assertEquals(List.of("TOO_LARGE 64 MB"), Gathered.from(file).troubles());
    }

    private Article only(String export) throws IOException {
        var harvests = harvests(export);
        assertEquals(1, harvests.size());
        return harvests.getFirst().article();
    }

    private List<Harvest> harvests(String export) throws IOException {
        return harvests(export, StandardCharsets.UTF_8);
    }

    private List<Harvest> harvests(String export, Charset charset) throws IOException {
        var gathered = read(export, charset);
        assertEquals(List.of(), gathered.troubles());
        assertEquals(List.of(), gathered.pages());
        return gathered.articles();
    }

    private Gathered read(String export, Charset charset) throws IOException {
        return Gathered.from(Files.write(folder.resolve("Biblioeuropresse.HTML"), export.getBytes(charset)));
    }
}
