package hemerotheque.importing.format.message;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.CaptureDay;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages in the forms that browsers and mail programs write, and in those that were broken on the way.
class MessageReaderTest {

    private static final String ADDRESS = "https://lefleuve.example/2024/05/20/la-crue";
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>La crue</title></head><body><p>« L’eau monte. »</p>"
                    + "<img src=\"cid:image-1@fleuve\"></body></html>";
    private static final byte[] PHOTO = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final byte[] PLAN = {'G', 'I', 'F', '8', 9};

    @TempDir
    private Path folder;

    private Gathered read(WrittenMessage message) throws IOException {
        return read(message.bytes());
    }

    private Gathered read(byte[] bytes) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.bin"), bytes));
    }

    private static String text(RawPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8).strip();
    }

    private static WrittenMessage chrome() {
        return WrittenMessage.ofChrome(ADDRESS, "----MultipartBoundary--abc----")
                .lines("------MultipartBoundary--abc----", "Content-Type: text/html")
                .lines("Content-ID: <frame-2@mhtml.blink>", "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Location: https://regie.example/annonce", "")
                .quoted("<html><body>Une annonce</body></html>", StandardCharsets.UTF_8)
                .lines("------MultipartBoundary--abc----", "Content-Type: text/html")
                .lines("Content-ID: <frame-1@mhtml.blink>", "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Location: " + ADDRESS, "")
                .quoted(PAGE, StandardCharsets.UTF_8)
                .lines("------MultipartBoundary--abc----", "Content-Type: image/png", "Content-ID: <image-1@fleuve>")
                .lines(
                        "Content-Transfer-Encoding: base64",
                        "Content-Location: https://lefleuve.example/photos/l%27eau.png",
                        "")
                .base64(PHOTO)
                .lines("------MultipartBoundary--abc----", "Content-Type: image/gif")
                .lines(
                        "Content-Transfer-Encoding: binary",
                        "Content-Location: https://lefleuve.example/2024/plan.gif?l=8",
                        "")
                .add(PLAN)
                .lines("", "------MultipartBoundary--abc------");
    }

    @Test
    void thePageOfChromeIsTheOneThatWasSavedNotItsFrames() throws IOException {
        var gathered = read(chrome());

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(RawPage.Kind.MARKUP, gathered.page().kind());
        assertEquals(Optional.of(ADDRESS), gathered.page().address());
        assertEquals(Optional.empty(), gathered.page().charset());
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void theDayOfTheMessageIsThatOfTheCapture() throws IOException {
        var captured = read(chrome()).page().captured().orElseThrow();

        assertEquals(LocalDate.of(2024, 5, 20), captured.day());
        assertEquals(Optional.of(Instant.parse("2024-05-20T21:30:00Z")), captured.moment());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cid:image-1@fleuve",
                "cid:image-1%40fleuve",
                "https://lefleuve.example/photos/l%27eau.png",
                "https://lefleuve.example/photos/l'eau.png#haut",
                "/photos/l'eau.png",
                "//lefleuve.example/photos/l'eau.png",
                "../../../photos/./l'eau.png"
            })
    void picturesAreFoundByIdAndByLocation(String reference) throws IOException {
        assertArrayEquals(PHOTO, read(chrome()).page().resources().at(reference).orElseThrow());
    }

    @Test
    void nothingElseIsAPictureOfThePage() throws IOException {
        var resources = read(chrome()).page().resources();

        assertArrayEquals(PLAN, resources.at("../../plan.gif?l=8").orElseThrow());
        for (var other : List.of(
                "../../plan.gif",
                "cid:absent",
                "",
                "#",
                "file:///etc/passwd",
                "/etc/passwd",
                "cid:frame-2@mhtml.blink",
                ADDRESS)) {
            assertTrue(resources.at(other).isEmpty(), other);
        }
    }

    @Test
    void internetExplorerNestsItsPageAndTellsItsCharset() throws IOException {
        var message = new WrittenMessage("\r\n")
                .lines(
                        "From: <Saved by Windows Internet Explorer 8>",
                        "Subject: La crue",
                        "Date: Sat, 3 Jan 2009 09:05:00 +0100")
                .lines("MIME-Version: 1.0", "Content-Type: multipart/related;", "\ttype=\"multipart/alternative\";")
                .lines("\tboundary=\"----=_NextPart_000\"", "X-MimeOLE: Produced By Microsoft MimeOLE V6.00", "")
                .lines("This is a multi-part message in MIME format.", "", "------=_NextPart_000")
                .lines(
                        "Content-Type: multipart/alternative;",
                        "\tboundary=\"----=_NextPart_001\"",
                        "",
                        "------=_NextPart_001")
                .lines(
                        "Content-Type: text/html;",
                        "\tcharset=\"Windows-1252\"",
                        "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Location: http://www.lefleuve.example/crue.asp?id=4", "")
                .quoted("<html><body>L’été « œuvre »</body></html>", Charset.forName("windows-1252"))
                .lines("------=_NextPart_001--", "", "------=_NextPart_000", "Content-Type: image/gif")
                .lines(
                        "Content-Transfer-Encoding: base64",
                        "Content-Location: http://www.lefleuve.example/i/plan.gif",
                        "")
                .base64(PLAN)
                .lines("------=_NextPart_000--");

        var page = read(message).page();

        assertEquals(Optional.of("Windows-1252"), page.charset());
        assertEquals("<html><body>L’été « œuvre »</body></html>", new String(page.bytes(), "windows-1252").strip());
        assertEquals(Optional.of("http://www.lefleuve.example/crue.asp?id=4"), page.address());
        assertEquals(Optional.of(LocalDate.of(2009, 1, 3)), page.captured().map(CaptureDay::day));
        assertArrayEquals(PLAN, page.resources().at("i/plan.gif").orElseThrow());
    }

    @Test
    void anAddOnOfFirefoxWritesItsOwnDates() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("From: <Saved by Mozilla 5.0 (Windows; fr)>", "Subject: La crue")
                .lines("Date: Fri Mar 10 2006 13:40:00 GMT+0100", "MIME-Version: 1.0", "X-MAF: Produced By MAF V0.6.3")
                .lines("Content-Type: multipart/related;", "\tboundary=\"----=_maf\"", "", "------=_maf")
                .lines("Content-Type: text/html; charset=\"UTF-8\"", "Content-Transfer-Encoding: base64")
                .lines("Content-Location: http://lefleuve.example/crue", "")
                .base64(PAGE.getBytes(StandardCharsets.UTF_8))
                .lines("------=_maf--");

        var page = read(message).page();

        assertEquals(PAGE, text(page));
        assertEquals(
                Optional.of(Instant.parse("2006-03-10T12:40:00Z")),
                page.captured().flatMap(CaptureDay::moment));
    }

    @Test
    void officeNamesFilesOfADiskThatAreNeverOpened() throws IOException {
        var message = new WrittenMessage("\r\n")
                .lines(
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related; boundary=\"----=_office\"",
                        "",
                        "------=_office")
                .lines(
                        "Content-Location: file:///C:/A1B2/Revue%20de%20presse.htm",
                        "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Type: text/html; charset=\"us-ascii\"", "")
                .quoted(PAGE, StandardCharsets.UTF_8)
                .lines("------=_office", "Content-Location: file:///C:/A1B2/Revue%20de%20presse_fichiers/image001.png")
                .lines("Content-Transfer-Encoding: base64", "Content-Type: image/png", "")
                .base64(PHOTO)
                .lines("------=_office--");

        var page = read(message).page();

        assertEquals(Optional.empty(), page.address());
        assertEquals(Optional.empty(), page.charset());
        assertArrayEquals(
                PHOTO,
                page.resources().at("Revue%20de%20presse_fichiers/image001.png").orElseThrow());
    }

    @Test
    void aMessageOfOnePartIsThatPage() throws IOException {
        var message = new WrittenMessage("\r\n")
                .lines("From: <Saved by Microsoft Internet Explorer 5>", "MIME-Version: 1.0")
                .lines("Content-Type: text/html; charset=\"utf-8\"", "Content-Transfer-Encoding: quoted-printable")
                .lines("Content-Location: " + ADDRESS, "")
                .quoted(PAGE, StandardCharsets.UTF_8);

        var gathered = read(message);

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(Optional.of(ADDRESS), gathered.page().address());
        assertEquals(List.of(), gathered.problems());
    }

    private static WrittenMessage newsletter() {
        return new WrittenMessage("\r\n")
                .lines(
                        "Return-Path: <lettre@lefleuve.example>",
                        "Received: from a by b; Tue, 4 Jun 2024 06:00:02 +0200")
                .lines("From: Le Fleuve <lettre@lefleuve.example>", "Subject: Votre lettre", "MIME-Version: 1.0")
                .lines("Date: Tue, 4 Jun 2024 06:00:00 +0200", "Content-Type: multipart/mixed; boundary=m", "")
                .lines("--m", "Content-Type: multipart/alternative; boundary=a", "", "--a")
                .lines("Content-Type: text/plain; charset=utf-8", "", "Cette lettre se lit en HTML.", "--a")
                .lines("Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "")
                .quoted(PAGE, StandardCharsets.UTF_8)
                .lines("--a--", "--m", "Content-Type: text/html; charset=utf-8")
                .lines(
                        "Content-Disposition: attachment; filename=\"conditions.html\"",
                        "",
                        "<html>Les conditions</html>")
                .lines("--m--");
    }

    @Test
    void aLetterByMailIsAPage() throws IOException {
        var gathered = read(newsletter());

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 4)),
                gathered.page().captured().map(CaptureDay::day));
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void aMailOfPlainTextIsADump() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("From: Le Fleuve <lettre@lefleuve.example>", "MIME-Version: 1.0")
                .lines("Content-Type: text/plain; charset=utf-8", "", "La crue", "", "L’eau monte.");

        var page = read(message).page();

        assertEquals(RawPage.Kind.PLAIN, page.kind());
        assertEquals("La crue\n\nL’eau monte.", text(page).replace("\r", ""));
    }

    @Test
    void theRootOfRelatedPartsIsTheOneThatTheyName() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("MIME-Version: 1.0", "Content-Type: multipart/related; start=\"<page@fleuve>\"; boundary=b", "")
                .lines("--b", "Content-Type: text/html", "", "<html>Un cadre</html>")
                .lines("--b", "Content-Type: text/html", "Content-ID: <page@fleuve>", "", PAGE, "--b--");

        assertEquals(PAGE, text(read(message).page()));
    }

    @Test
    void aPageOfAnotherTypeIsFoundByItsBeginning() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("MIME-Version: 1.0", "Content-Type: multipart/related; boundary=b", "")
                .lines("--b", "", PAGE, "--b--");

        var page = read(message).page();

        assertEquals(PAGE, text(page));
        assertEquals(RawPage.Kind.MARKUP, page.kind());
    }

    @Test
    void aFieldMayGoOnInALineThatIsNotIndented() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("From: <Saved by Blink>", "X-Snapshot-Title: =?utf-8?Q?Un titre sur plusieurs", "lignes")
                .lines("MIME-Version: 1.0", "Content-Type: multipart/related;", "boundary=\"b\"", "")
                .lines("--b", "Content-Type: text/html", "Content-Location: " + ADDRESS, "", PAGE, "--b--");

        var gathered = read(message);

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void aBoundaryThatTheHeadDoesNotTellIsSeen() throws IOException {
        var message = new WrittenMessage("\n")
                .lines(
                        "From: <Saved by Blink>",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related;",
                        "    type=\"text/html\";")
                .lines("", "------Vu----", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "")
                .quoted(PAGE, StandardCharsets.UTF_8)
                .lines("------Vu------");

        var gathered = read(message);

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(List.of(), gathered.problems());
    }

    @Test
    void aPartWithoutAnyBoundaryIsThePage() throws IOException {
        var message = new WrittenMessage("\n")
                .lines(
                        "From: <Saved by Blink>",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related; boundary=\"perdu\"",
                        "",
                        "")
                .lines(
                        "Content-Type: text/html",
                        "Content-Transfer-Encoding: quoted-printable",
                        "Content-Location: " + ADDRESS,
                        "")
                .quoted(PAGE, StandardCharsets.UTF_8);

        var page = read(message).page();

        assertEquals(PAGE, text(page));
        assertEquals(Optional.of(ADDRESS), page.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: multipart/related", "Content-Type: multipart/related; boundary=\"\""})
    void partsThatNothingTellsApartAreSaidSo(String type) throws IOException {
        var message = new WrittenMessage("\n").lines("MIME-Version: 1.0", type, "", "--", "Du texte", "--");

        assertEquals(List.of("DAMAGED no-parts"), read(message).troubles());
    }

    @Test
    void aMessageWithoutAPageIsSaidSo() throws IOException {
        var message = new WrittenMessage("\n")
                .lines(
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/related; boundary=b",
                        "",
                        "--b",
                        "Content-Type: image/png")
                .lines("Content-Transfer-Encoding: base64", "")
                .base64(PHOTO)
                .lines("--b--");

        assertEquals(List.of("NOT_AN_ARTICLE no-page"), read(message).troubles());
    }

    @Test
    void aMessageThatWasCutGivesWhatItHasAndSaysSo() throws IOException {
        var whole = chrome().bytes();
        int inThePicture = new String(whole, StandardCharsets.ISO_8859_1).indexOf("image/png") + 200;

        var gathered = read(Arrays.copyOf(whole, inThePicture));

        assertEquals(PAGE, text(gathered.page()));
        assertEquals(List.of("INCOMPLETE truncated"), gathered.troubles());
        assertEquals(gathered.problems(), gathered.page().doubts(), "the article keeps it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Snapshot-Content-Location: https://lefl",
                "Content-Type: text/html\r\n",
                "Content-Type: text/html\r\n\r\n"
            })
    void aMessageOfNothingButItsHeadIsSaidSo(String end) throws IOException {
        var head = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n" + end;

        assertEquals(
                List.of("DAMAGED truncated"),
                read(head.getBytes(StandardCharsets.UTF_8)).troubles());
    }

    @Test
    void aBrokenEncodingIsSaid() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("MIME-Version: 1.0", "Content-Type: text/html", "Content-Transfer-Encoding: base64", "")
                .lines("PGh0bWw+PHA+****TCdlYXU8L3A+PC9odG1sPg==");

        var gathered = read(message);

        assertEquals("<html><p>L'eau</p></html>", text(gathered.page()));
        assertEquals(List.of("INCOMPLETE encoding"), gathered.troubles());
    }

    @Test
    void boxesInBoxesWithoutEndAreGivenUp() throws IOException {
        var message =
                new WrittenMessage("\n").lines("MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b0", "");
        for (int i = 0; i < 5000; i++) {
            message.lines("--b" + i, "Content-Type: multipart/mixed; boundary=b" + (i + 1), "");
        }

        assertEquals(List.of("DAMAGED truncated"), read(message).troubles());
    }

    @Test
    void aPageBeyondTheLimitIsRefused() throws IOException {
        var message = new WrittenMessage("\n")
                .lines("MIME-Version: 1.0", "Content-Type: text/html", "", "<html>")
                .add(new byte[MessageReader.LARGEST_PAGE]);

        assertEquals(List.of("TOO_LARGE 16 MB"), read(message).troubles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n",
                "\uFEFF\r\nSubject: La crue\r\nContent-Type: multipart/related; boundary=b\r\n\r\n",
                "From lettre@lefleuve.example Tue Jun  4 06:00:00 2024\nReturn-Path: <a>\n",
                "Content-type:text/html;charset=utf-8\n\n<html>"
            })
    void messagesAreKnownByTheirHead(String beginning) {
        assertEquals("MessageReader", readerOf("page.txt", beginning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La crue : l’eau monte\n\nContent-Type: text/html\n",
                "Date: 4 juin 2024\nSource: Le Fleuve\n\nL’eau monte.\n",
                "<html><body>MIME-Version: 1.0</body></html>",
                "Titre: la crue\n\nMIME-Version: 1.0\n",
                "WARC/1.0\r\nContent-Type: text/html\r\n\r\n"
            })
    void whatIsNoMessageIsLeftToOthers(String beginning) {
        assertFalse(readerOf("page.txt", beginning).equals("MessageReader"));
    }

    private static String readerOf(String name, String beginning) {
        var bytes = beginning.getBytes(StandardCharsets.UTF_8);
        return new Formats()
                .readerOf(new FileHead(name, bytes.length, bytes))
                .map(reader -> reader.getClass().getSimpleName())
                .orElse("none");
    }
}
