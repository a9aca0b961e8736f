package hemerotheque.importing.format.lexisnexis;

import static hemerotheque.importing.format.lexisnexis.Exports.articles;
import static hemerotheque.importing.format.lexisnexis.Exports.body;
import static hemerotheque.importing.format.lexisnexis.Exports.day;
import static hemerotheque.importing.format.lexisnexis.Exports.headlines;
import static hemerotheque.importing.format.lexisnexis.Exports.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexisMarkupReaderTest {

    private static final String LONG = "Le conseil a voté la réfection du quai, attendue depuis la crue. ".repeat(8);

    @TempDir
    private Path folder;

    private Exports exports;

    @BeforeEach
    void exportsLieInAFolder() {
        exports = new Exports(folder);
    }

    private Gathered read(WrittenPage page) throws IOException {
        var gathered = exports.read("export.HTML", page.toString());
        exports.assertReadAgain(gathered);
        return gathered;
    }

    private static WrittenPage dispatch(WrittenPage page) {
        return page.document()
                .centred("Agence du Fleuve")
                .centred("14 mars 2013 jeudi 11:21 AM GMT")
                .title("Le bac reprend; <BR>La traversée est rouverte")
                .label("BYLINE", "Par Léa Morin")
                .label("SECTION", "RÉGION; Pg. 35")
                .label("LENGTH", "239 mots")
                .label("DATELINE", "VERLHAC, 14 mars 2013 (ADF)")
                .body("Le bac relie de nouveau <BR>les deux rives.", LONG)
                .label("LOAD-DATE", "15 mars 2013")
                .label("LANGUAGE", "FRENCH; FRANÇAIS")
                .label("SUBJECT", "TRANSPORTS (90%); CRUES (71%)")
                .label("PUBLICATION-TYPE", "Agence")
                .centred("Copyright 2013 Agence du Fleuve<BR>Tous Droits Réservés")
                .end();
    }

    @Test
    void everyFieldOfADispatchIsRead() throws IOException {
        var gathered = read(dispatch(dispatch(new WrittenPage())));

        assertEquals(2, gathered.articles().size());
        var article = articles(gathered).getFirst();
        assertEquals("Agence du Fleuve", source(article));
        assertEquals("2013-03-14T11:21Z", day(article));
        assertEquals("Le bac reprend; La traversée est rouverte", article.headline());
        assertEquals(List.of(new Author("Léa Morin")), article.authors());
        assertEquals(Optional.of("RÉGION"), article.section());
        assertEquals(Optional.of("35"), article.notice().page());
        assertEquals(Optional.of(239), article.notice().words());
        assertEquals(Optional.of("fr"), article.language());
        assertEquals(List.of("VERLHAC", "TRANSPORTS", "CRUES"), article.tags());
        assertEquals(List.of("Le bac relie de nouveau les deux rives.", LONG.strip()), body(article));
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void tagsInSmallLettersAndOtherClassesReadTheSame() throws IOException {
        var page = dispatch(new WrittenPage()).toString();
        var small = page.replaceAll("CLASS=\"c(\\d)\"", "class=c1$1")
                .replaceAll("<(/?)(DIV|P|SPAN|BR|HTML|BODY|A)\\b", "<$1$2")
                .replace("<DIV", "<div")
                .replace("</DIV", "</div")
                .replace("<SPAN", "<span")
                .replace("</SPAN", "</span")
                .replace("<P ", "<p ");

        assertEquals(articles(exports.read("a.html", page)), articles(exports.read("b.html", small)));
    }

    @Test
    void whereCommentsWereLostTheCountersPartTheDocuments() throws IOException {
        var page = dispatch(dispatch(new WrittenPage())).toString().replaceAll("(?s)<!--[^>]*DOC.*?-->", "");

        assertEquals(2, articles(exports.read("export.html", page)).size());
    }

    @Test
    void aRequestSheetAndALongStyleSheetComeFirst() throws IOException {
        var style = "<STYLE>" + ".c1 { font-weight: bold; }\n".repeat(2000) + "</STYLE>";
        var sheet = "<DIV CLASS=\"c5\"><P CLASS=\"c6\"><SPAN CLASS=\"c27\">Download Request: Selected Items: 1-2<BR>"
                + "Time Of Request: Tuesday, October 15, 2019<BR>Terms: bac OR traversée<BR>Source: Le Fleuve</SPAN></P></DIV>";

        assertEquals(
                List.of("Le bac reprend; La traversée est rouverte"),
                headlines(read(dispatch(new WrittenPage().raw(style).raw(sheet)))));
    }

    @Test
    void theHeadlineMayStandAboveTheDateAndTheDayInItsOwnSpan() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Spiegelberger Bote")
                        .title("Warnschuss f&uuml;r die F&auml;hre")
                        .raw(
                                "<BR><DIV CLASS=\"c3\"><P><SPAN CLASS=\"c4\">27.</SPAN><SPAN> Februar 2012 Montag 9:50 PM GMT+1</SPAN>"
                                        + "<SPAN>&nbsp;</SPAN></P></DIV>")
                        .label("AUTOR", "Mingarde, Hugo; Le Bris, Anne")
                        .label("RUBRIK", "WISSENSCHAFT; FLUSS; S. 114 Ausg. 8")
                        .label("L&Auml;NGE", "1285 W&ouml;rter")
                        .raw(
                                "<BR><DIV CLASS=\"c5\"><BR><P><SPAN CLASS=\"c7\">HIGHLIGHT:</SPAN><SPAN>&nbsp;Verlhac</SPAN></P>"
                                        + "<P><SPAN>Die F&auml;hre"
                                        + " f&auml;hrt wieder.; http://bote.example/1,2.html<BR></SPAN></P></DIV>")
                        .body("Verlhac - Es soll das Wetter gewesen sein.", LONG)
                        .raw("<P><SPAN CLASS=\"c7\">Zwei Ufer, ein Boot</SPAN></P>")
                        .body("Der Fluss schweigt.")
                        .label("UPDATE", "28. Februar 2012")
                        .label("SPRACHE", "GERMAN; DEUTSCH")
                        .label("GRAFIK", "Die F&auml;hre bei Verlhac")
                        .label("ZEITUNGS-CODE", "SB")
                        .end()))
                .getFirst();

        assertEquals("Warnschuss für die Fähre", article.headline());
        assertEquals("2012-02-27T21:50+01:00", day(article));
        assertEquals(List.of(new Author("Hugo Mingarde"), new Author("Anne Le Bris")), article.authors());
        assertEquals(Optional.of("WISSENSCHAFT"), article.section());
        assertEquals(List.of("FLUSS"), article.tags());
        assertEquals(Optional.of("114"), article.notice().page());
        assertEquals(Optional.of("Ausg. 8"), article.notice().edition());
        assertEquals(Optional.of(1285), article.notice().words());
        assertEquals(Optional.of("Verlhac Die Fähre fährt wieder."), article.standfirst());
        assertEquals(Optional.of("de"), article.language());
        assertEquals(
                new Block.Subheading(2, "Zwei Ufer, ein Boot"), article.body().get(2));
        assertInstanceOf(Block.Figure.class, article.body().getLast());
    }

    @Test
    void aHeadlineThatLooksLikeALabelIsNone() throws IOException {
        for (var headline :
                List.of("MAIRE: ON REFAIT LE QUAI", "LENGTH: le mot de trop", "SECTION: le parti se divise")) {
            var gathered = read(new WrittenPage()
                    .document()
                    .centred("Le Fleuve")
                    .centred("March 14, 2013 Thursday")
                    .title(headline)
                    .label("SECTION", "NEWS; Pg. 1")
                    .label("LENGTH", "300 words")
                    .body(LONG)
                    .label("LANGUAGE", "FRENCH")
                    .end());

            assertEquals(List.of(headline), headlines(gathered));
        }
    }

    @Test
    void anEditionStandsBehindTheDateOrUnderIt() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("December 31, 2018 Monday<BR>Edition 1; <BR>Verlhac")
                        .title("Vers la demi-finale d’une édition record")
                        .label("LENGTH", "300 words")
                        .body(LONG)
                        .label("LANGUAGE", "FRENCH")
                        .end()))
                .getFirst();

        assertEquals(Optional.of("Edition 1; Verlhac"), article.notice().edition());
        assertEquals("Vers la demi-finale d’une édition record", article.headline());
    }

    @Test
    void aPhotographWithoutATextIsKeptWithItsCaption() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("December 31, 2018 Monday")
                        .title("LE <SPAN CLASS=\"c10\">BAC</SPAN> EN IMAGES")
                        .label("SECTION", "SPORT; Pg. 65,66")
                        .label("LENGTH", "1 words")
                        .label("LOAD-DATE", "June 27, 2015")
                        .label("GRAPHIC", "Le bac, vu du quai.")
                        .label("PUBLICATION-TYPE", "Newspaper")
                        .raw("<BR><DIV><P><SPAN CLASS=\"c2\">MATP</SPAN></P></DIV>")
                        .label("JOURNAL-CODE", "FLV")
                        .centred("Copy 2018 Le Fleuve<BR>All Rights Reserved")
                        .end()))
                .getFirst();

        assertEquals("LE BAC EN IMAGES", article.headline());
        assertEquals("2018-12-31", day(article));
        assertEquals(Optional.of("65,66"), article.notice().page());
        assertEquals(List.of("Le bac, vu du quai."), body(article));
    }

    @Test
    void anArticleWithoutATextIsItsNotice() throws IOException {
        var gathered = read(new WrittenPage()
                .document()
                .centred("Le Fleuve")
                .centred("December 31, 2018 Monday")
                .title("Le bac reprend")
                .label("LENGTH", "450 words")
                .label("LOAD-DATE", "June 27, 2015")
                .centred("Copyright 2018 Le Fleuve")
                .end());

        assertEquals(List.of(), articles(gathered).getFirst().body());
        assertTrue(gathered.articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_TEXT));
    }

    @Test
    void withoutAHeadlineABodyOfATableGoesByItsOpening() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("December 31, 2018 Monday")
                        .label("SECTION", "Pg. B22")
                        .label("LENGTH", "44 words")
                        .raw(
                                "<BR><DIV CLASS=\"c5\"><BR></DIV><TABLE><TR><TD><P>Rang</P></TD><TD><P>Banque</P></TD></TR>"
                                        + "<TR><TD><P>1</P></TD><TD><P>Crédit du Fleuve</P></TD></TR></TABLE></DIV>")
                        .label("LOAD-DATE", "December 31, 2018")
                        .end()))
                .getFirst();

        assertEquals(
                List.of(new Block.Table(List.of(List.of("Rang", "Banque"), List.of("1", "Crédit du Fleuve")))),
                article.body());
        assertEquals(Optional.empty(), article.section());
        assertEquals(Optional.of("B22"), article.notice().page());
    }

    @Test
    void aDocumentThatTheDatabaseCouldNotShowIsTold() throws IOException {
        var gathered = read(dispatch(new WrittenPage())
                .raw(
                        "<!-- Hide XML section from browser\n<DOC NUMBER=1>\n<DOCFULL> -->\n<BR><DIV><P><SPAN>We are sorry but"
                                + " there is an error in this document and it is not possible to display it.</SPAN></P></DIV>")
                .end());

        assertEquals(1, gathered.articles().size());
        assertEquals(List.of("NO_TEXT withheld"), gathered.troubles());
    }

    @Test
    void aDeclaredCharsetHoldsForEveryPart() throws IOException {
        var latin = Charset.forName("windows-1252");
        var page = dispatch(new WrittenPage()
                        .raw("<META http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\">"))
                .toString();

        assertEquals(articles(exports.read("a.html", page)), articles(exports.read("b.html", page, latin)));
    }

    @Test
    void aCorrectionIsNoPartOfTheBody() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("January 28, 1993, Tuesday, Late Edition - Final<BR>Correction Appended")
                        .title("Le bac")
                        .label("LENGTH", "12 words")
                        .body("Une liste :<BR>&nbsp;<BR>Premier point", "Court.")
                        .label("CORRECTION-DATE", "January 28, 1993, Wednesday, Late Edition - Final")
                        .raw("<BR><DIV><P><SPAN CLASS=\"c8\"> CORRECTION:<BR></SPAN></P><P><SPAN>" + LONG
                                + "</SPAN></P></DIV>")
                        .label("GRAPHIC", "Table (source : le port)")
                        .end()))
                .getFirst();

        assertEquals(List.of("Une liste :", "Premier point", "Court.", "Table (source : le port)"), body(article));
        assertEquals(Optional.of("Late Edition - Final"), article.notice().edition());
    }

    @Test
    void labelsMayShareAParagraphAndTheBodyTheirDivision() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("17 mai 2003")
                        .title("Le bac")
                        .raw("<BR><DIV><P><SPAN CLASS=\"c7\">SECTION: </SPAN><SPAN CLASS=\"c2\">MONDE; Pg. 4<BR></SPAN>"
                                + "<SPAN CLASS=\"c7\">LENGTH: </SPAN><SPAN CLASS=\"c2\">44 mots</SPAN></P>"
                                + "<P><SPAN CLASS=\"c2\">Un texte bref.</SPAN></P></DIV>")
                        .label("LANGUE", "FRENCH")
                        .end()))
                .getFirst();

        assertEquals(Optional.of("MONDE"), article.section());
        assertEquals(Optional.of(44), article.notice().words());
        assertEquals(List.of("Un texte bref."), body(article));
    }

    @Test
    void nothingOfAnInterviewIsTakenForALabel() throws IOException {
        var article = articles(read(new WrittenPage()
                        .document()
                        .centred("Le Fleuve")
                        .centred("17 mai 2003")
                        .title("Entretien")
                        .label("LENGTH", "44 mots")
                        .label("LE FLEUVE", "Vous partez ?")
                        .raw("<DIV><P><SPAN CLASS=\"c7\">COMPANY:</SPAN><SPAN> Oui.</SPAN></P><P>Court.</P><P>" + LONG
                                + "</P></DIV>")
                        .label("LANGUE", "FRENCH")
                        .end()))
                .getFirst();

        assertEquals(List.of("LE FLEUVE: Vous partez ?", "COMPANY: Oui.", "Court.", LONG.strip()), body(article));
    }

    @Test
    void pagesOfOthersAreLeftToOthers() throws IOException {
        var page = "<!DOCTYPE html><html><body><h1>Le bac</h1><p>Il a lu 12 of 40 documents.</p></body></html>";

        assertEquals(1, exports.read("page.html", page).pages().size());
    }
}
