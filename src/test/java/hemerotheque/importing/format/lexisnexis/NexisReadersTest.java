package hemerotheque.importing.format.lexisnexis;

import static hemerotheque.importing.format.lexisnexis.Exports.articles;
import static hemerotheque.importing.format.lexisnexis.Exports.body;
import static hemerotheque.importing.format.lexisnexis.Exports.day;
import static hemerotheque.importing.format.lexisnexis.Exports.headlines;
import static hemerotheque.importing.format.lexisnexis.Exports.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nexis Uni and Lexis Advance: the same lines as a document in Word, as RTF and as text.
class NexisReadersTest {

    private static final String LONG = "The council voted to rebuild the quay, awaited since the flood. "
            .repeat(8)
            .strip();

    @TempDir
    private Path folder;

    private Exports exports;

    @BeforeEach
    void exportsLieInAFolder() {
        exports = new Exports(folder);
    }

    /// The articles of `document`, the same in its three forms.
    private List<Article> read(WrittenDocument document) throws IOException {
        var word = readAgain(exports.read("export.DOCX", document.word()));
        assertEquals(word, readAgain(exports.read("export.RTF", document.rtf())));
        assertEquals(word, readAgain(exports.read("export.txt", document.text())));
        return word;
    }

    private List<Article> readAgain(Gathered gathered) throws IOException {
        assertEquals(List.of(), gathered.problems());
        exports.assertReadAgain(gathered);
        return articles(gathered);
    }

    private static WrittenDocument cover(String... titles) {
        var cover = new WrittenDocument()
                .lines("", "Date and Time: Friday, 5. July 2019 09:31:00 CEST", "Job Number: 00000001")
                .lines("Documents (" + titles.length + ")");
        for (int i = 0; i < titles.length; i++) {
            cover.lines((i + 1) + ". " + titles[i], "Client/Matter: -None-", "Search Terms: quay", "Narrowed by: ", "")
                    .lines("Content Type", "Narrowed by", "News", "Quellen: The River; Content Type: News", "");
        }
        return cover.lines("", "");
    }

    private static WrittenDocument article(WrittenDocument document, String title) {
        return document.lines(title, "The River (Verlhac)", "December 10, 2019 Tuesday 9:20 AM GMT, Late Edition", "")
                .lines("Copyright 2019 The River All Rights Reserved", "\n", "Section:\u00A0NATION; Pg. 35; Version:3")
                .lines("Length:\u00A0355 words", "Byline:\u00A0Léa Morin (now), Hugo Le Bris (earlier)")
                .lines("Highlight:\u00A0The ferry is back.", "Dateline:\u00A0VERLHAC ")
                .marked("Body", "Body")
                .lines("", "Body", "The ferry links both banks again.", "", "Length: about three miles.", LONG, "")
                .lines("\nGraphic", "", "The ferry, seen from the quay", "")
                .marked("Classification", "Classification")
                .lines("", "Language:\u00A0ENGLISH", "\nPublication-Type:\u00A0Newspaper", "\nJournal Code:\u00A0RIV")
                .lines("\nSubject:\u00A0FERRIES (90%); FLOODS (71%)", "\nLoad-Date:\u00A0December 11, 2019", "")
                .lines("\nEnd of Document", "", "");
    }

    @Test
    void everyFieldOfAnArticleIsRead() throws IOException {
        var title = "The ferry is back; Crossing reopened";
        var article = read(article(cover(title), title)).getFirst();

        assertEquals(title, article.headline());
        assertEquals("The River (Verlhac)", source(article));
        assertEquals("2019-12-10T09:20Z", day(article));
        assertEquals(Optional.of("Late Edition"), article.notice().edition());
        assertEquals(List.of(new Author("Léa Morin"), new Author("Hugo Le Bris")), article.authors());
        assertEquals(Optional.of("NATION"), article.section());
        assertEquals(Optional.of("35"), article.notice().page());
        assertEquals(Optional.of(355), article.notice().words());
        assertEquals(Optional.of("The ferry is back."), article.standfirst());
        assertEquals(List.of("VERLHAC", "FERRIES", "FLOODS"), article.tags());
        assertEquals(Optional.of("en"), article.language());
        assertEquals(
                List.of(
                        "Body",
                        "The ferry links both banks again.",
                        "Length: about three miles.",
                        LONG,
                        "The ferry, seen from the quay"),
                body(article));
    }

    @Test
    void articlesFollowOneAnotherBehindTheirCover() throws IOException {
        var document = cover("Body and soul of a quay", "The second one");
        article(document, "Body and soul of a quay");
        article(document, "The second one");

        assertEquals(
                List.of("Body and soul of a quay", "The second one"),
                read(document).stream().map(Article::headline).toList());
    }

    @Test
    void thePaperMayBeMissingAndSoMayTheEnd() throws IOException {
        var document = new WrittenDocument()
                .lines("The ferry is back", "10 décembre 2019 mardi", "Length:\u00A0355 words", "Body", LONG)
                .lines("Load-Date:\u00A0December 11, 2019");
        var article = read(document).getFirst();

        assertEquals("The ferry is back", article.headline());
        assertEquals("", source(article));
        assertEquals("2019-12-10", day(article));
        assertEquals(List.of(LONG), body(article));
    }

    @Test
    void aFrenchInterfaceIsPlannedFor() throws IOException {
        var document = new WrittenDocument()
                .lines("Date et heure : vendredi 5 juillet 2019", "Documents (1)", "1. Le bac reprend", "")
                .lines(
                        "Le bac reprend",
                        "Le Fleuve",
                        "10 décembre 2019 mardi",
                        "Copyright 2019 Le Fleuve Tous droits réservés")
                .lines("Rubrique :\u00A0RÉGION; Pg. 4", "Longueur :\u00A0355 mots", "Auteur :\u00A0Léa Morin")
                .lines(
                        "Corps",
                        "Le bac relie de nouveau les deux rives.",
                        "Classification",
                        "Langue :\u00A0FRENCH; FRANÇAIS")
                .lines(
                        "Sujet :\u00A0TRANSPORTS (90 %)",
                        "Date de chargement :\u00A011 décembre 2019", "Fin du document");
        var article = read(document).getFirst();

        assertEquals("Le bac reprend", article.headline());
        assertEquals("Le Fleuve", source(article));
        assertEquals("2019-12-10", day(article));
        assertEquals(Optional.of("RÉGION"), article.section());
        assertEquals(Optional.of("4"), article.notice().page());
        assertEquals(List.of("TRANSPORTS"), article.tags());
        assertEquals(List.of("Le bac relie de nouveau les deux rives."), body(article));
    }

    @Test
    void bookmarksTellTheBodyInAnUnknownLanguage() throws IOException {
        var document = new WrittenDocument()
                .lines("Obsah (1)", "1. Přívoz znovu jezdí", "Zpráva")
                .marked("Bookmark_1", "")
                .lines("Přívoz znovu jezdí", "Řeka", "10. 12. 2019", "Length:\u00A0355 words")
                .marked("Body", "Tělo článku")
                .lines("Přívoz opět spojuje oba břehy.", "End of Document");
        var article = readAgain(exports.read("export.docx", document.word())).getFirst();

        assertEquals("Přívoz znovu jezdí", article.headline());
        assertEquals(List.of("Přívoz opět spojuje oba břehy."), body(article));
    }

    @Test
    void aPhotographHasNoBody() throws IOException {
        var document = new WrittenDocument()
                .lines(
                        "The ferry",
                        "The River",
                        "December 10, 2019 Tuesday",
                        "Section:\u00A0NEWS; Pg. 1",
                        "Length:\u00A01 words")
                .lines(
                        "Graphic",
                        "The ferry, seen from the quay",
                        "Classification",
                        "Language:\u00A0ENGLISH",
                        "End of Document");

        assertEquals(
                List.of("The ferry, seen from the quay"), body(read(document).getFirst()));
    }

    @Test
    void documentsUnderCountersAreReadAsInTexts() throws IOException {
        var document = new WrittenDocument();
        for (int i = 1; i <= 2; i++) {
            document.lines(
                            i + " of 2 DOCUMENTS",
                            "Le Fleuve",
                            "17 mai 2003",
                            "Le bac reprend",
                            "SECTION: ÉCONOMIE; Pg. 5")
                    .lines(
                            "LENGTH: 432 mots",
                            LONG,
                            "Suite et fin.",
                            "LOAD-DATE: 19 mai 2003",
                            "Copyright 2003 Le Fleuve");
        }

        for (var file : List.of(exports.read("a.docx", document.word()), exports.read("a.rtf", document.rtf()))) {
            assertEquals(List.of("Le bac reprend", "Le bac reprend"), headlines(file));
            assertEquals(List.of(LONG, "Suite et fin."), body(articles(file).getLast()));
            exports.assertReadAgain(file);
        }
    }

    @Test
    void aDocumentOfAnotherKindIsToldByName() throws IOException {
        var letter = new WrittenDocument().lines("Cher monsieur,", "Le bac reprend lundi.", "Bien à vous");

        assertEquals(
                List.of("UNKNOWN_FORMAT word"),
                exports.read("a.docx", letter.word()).troubles());
        assertEquals(
                List.of("UNKNOWN_FORMAT word"),
                exports.read("lettre", letter.word()).troubles());
        assertEquals(
                List.of("UNKNOWN_FORMAT word"),
                exports.read("b.docx", WrittenDocument.zip("xl/workbook.xml", "<workbook/>"))
                        .troubles());
    }

    @Test
    void aCutDocumentGivesWhatItHolds() throws IOException {
        var document = new WrittenDocument();
        for (int i = 0; i < 60; i++) article(document, "The ferry, day " + i + " of " + (i * 7919) % 1000);
        var bytes = document.word();
        var gathered = exports.read("cut.docx", Arrays.copyOf(bytes, bytes.length * 9 / 10));

        assertTrue(gathered.articles().size() > 5, () -> gathered.articles().size() + " articles");
        assertEquals(
                List.of(Problem.Kind.DAMAGED),
                gathered.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void aDocumentWhoseChecksumIsWrongGivesAllItsArticles() throws IOException {
        var document = new WrittenDocument();
        for (int i = 0; i < 3; i++) article(document, "The ferry, day " + i);
        var bytes = document.word();
        int descriptor = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0007\u0008");
        bytes[descriptor + 4] ^= 1;

        var gathered = exports.read("wrong.docx", bytes);

        assertEquals(3, gathered.articles().size());
        assertEquals(
                List.of(Problem.Kind.DAMAGED),
                gathered.problems().stream().map(Problem::kind).toList());
    }

    @Test
    void aBombIsRefused() throws IOException {
        for (var markup : List.of("<w:r><w:t>a</w:t></w:r>", "<w:p>", "<w:x/>")) {
            var bomb = "<w:document><w:body><w:p>" + markup.repeat(60_000);

            assertEquals(
                    List.of("DAMAGED bomb"),
                    exports.read("bomb.docx", WrittenDocument.zip("word/document.xml", bomb))
                            .troubles());
        }
    }

    @Test
    void nothingOutsideOfADocumentIsOpened() throws IOException {
        var xml = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document><w:body>"
                + "<w:p><w:r><w:t>Le bac</w:t></w:r></w:p><w:p><w:r><w:t>17 mai 2003</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Body</w:t></w:r></w:p><w:p><w:r><w:t>Un texte &x; bref.</w:t></w:r></w:p></w:body></w:document>";
        var gathered = exports.read("a.docx", WrittenDocument.zip("word/document.xml", xml));

        assertEquals(List.of("Un texte &x; bref."), body(articles(gathered).getFirst()));
    }

    @Test
    void metadataInNitfIsRead() throws IOException {
        var nitf =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE nitf PUBLIC \"-//IPTC//NITF DTD 3.0//EN\" \"nitf-3-0.dtd\">"
                        + "<nitf><head><docdata><doc-id id-string=\"5NFN-72H1\" regsrc=\"lexisnexis.com\"/>"
                        + "<date.issue norm=\"20170701T000000Z\"/></docdata><pubdata unit-of-measure=\"word\" item-length=\"1229\""
                        + " name=\" Le Fleuve &#38; la Rive\"/></head><body><body.head><hedline><hl1>Le <em class=\"1\">bac</em> reprend"
                        + "</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>";
        var gathered = exports.read(
                "a.html", nitf.formatted("") + nitf.formatted("<block><p>Un texte.</p><p>Sa fin.</p></block>"));
        exports.assertReadAgain(gathered);
        var article = articles(gathered).getFirst();

        assertEquals("Le bac reprend", article.headline());
        assertEquals("Le Fleuve & la Rive", source(article));
        assertEquals("2017-07-01", day(article));
        assertEquals(Optional.of(1229), article.notice().words());
        assertEquals(Optional.of("5NFN-72H1"), article.notice().document());
        assertTrue(gathered.articles().getFirst().capture().leftInDoubt(Problem.Kind.NO_TEXT));
        assertEquals(List.of("Un texte.", "Sa fin."), body(articles(gathered).getLast()));
        assertEquals(new String(gathered.articles().getFirst().original(), StandardCharsets.UTF_8), nitf.formatted(""));
    }
}
