package hemerotheque.importing.format.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.warc.WrittenArchive;
import hemerotheque.importing.format.zip.WrittenZip.File;
import hemerotheque.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies in zips comes out of them, whole ones and damaged ones.
class ZipReaderTest {

    private static final String BAC = "<!DOCTYPE html><title>Le bac</title><p>Le bac a repris ses traversées.</p>";
    private static final String HALLE = "<!DOCTYPE html><title>La halle</title><p>La halle rouvre samedi.</p>";
    private static final String PONT = "<!DOCTYPE html><title>Le pont</title><p>Le pont ferme pour l’hiver.</p>";
    private static final byte[] PHOTO = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    @TempDir
    private Path folder;

    private Gathered read(byte[] zip) throws IOException {
        return Gathered.from(Files.write(folder.resolve("presse.zip"), zip));
    }

    private Gathered read(WrittenZip zip) throws IOException {
        return read(zip.bytes());
    }

    /// Read with limits that a test can reach.
    private Gathered read(WrittenZip zip, Limits limits) throws IOException {
        var gathered = new Gathered();
        var file = SavedFile.on(Files.write(folder.resolve("presse.zip"), zip.bytes()));
        new ZipReader(limits).read(file, gathered);
        return gathered;
    }

    private static WrittenZip three() {
        return WrittenZip.of(
                File.packed("bac.html", BAC), File.packed("halle.html", HALLE), File.packed("pont.html", PONT));
    }

    private static List<String> texts(Gathered gathered) {
        return gathered.pages().stream()
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> entries(Gathered gathered) {
        return gathered.pages().stream()
                .map(page -> page.origin().entry().orElseThrow())
                .toList();
    }

    /// `entry: KIND detail` of each problem.
    private static List<String> troubles(Gathered gathered) {
        return gathered.problems().stream().map(ZipReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        return (problem.origin().entry().orElse("zip") + ": " + problem.kind() + " " + problem.detail()).strip();
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var piece : pieces) all.writeBytes(piece);
        return all.toByteArray();
    }

    @Test
    void everyPageComesOutUnderItsName() throws IOException {
        var gathered = read(three());

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of("bac.html", "halle.html", "pont.html"), entries(gathered));
        assertEquals(List.of(), troubles(gathered));
    }

    @Test
    void theEndOfALargeZipIsRead() throws IOException {
        assertEquals(List.of(BAC, HALLE, PONT), texts(read(three().large())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3000})
    void whatStandsBeforeAndBehindDoesNotMatter(int bytes) throws IOException {
        var around = new byte[bytes];
        Arrays.fill(around, (byte) 7);

        var gathered = read(joined(around, three().bytes(), around));

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of(), troubles(gathered));
    }

    @Test
    void whateverTheProgramReadsIsReadInAZip() throws IOException {
        var gathered = read(WrittenZip.of(
                File.packed("note.txt", "Le bac a repris."),
                File.packed("une.jsonl", "{\"title\": \"Le bac\", \"body\": \"Il a repris.\"}\n"),
                File.stored(
                        "moisson.warc",
                        new WrittenArchive().page("http://a.example/", HALLE).plain())));

        assertEquals(
                List.of(RawPage.Kind.PLAIN, RawPage.Kind.RECORD, RawPage.Kind.MARKUP),
                gathered.pages().stream().map(RawPage::kind).toList());
        assertEquals(List.of("note.txt", "une.jsonl#1", "moisson.warc#http://a.example/"), entries(gathered));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHarvestKeepsItsPicturesInAZip(boolean packed) throws IOException {
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n";
        var harvest = new WrittenArchive()
                .page("http://a.example/bac", BAC)
                .response("http://a.example/photo.png", answer, PHOTO)
                .packed();

        var page = read(WrittenZip.of(
                        packed ? File.packed("moisson.warc.gz", harvest) : File.stored("moisson.warc.gz", harvest)))
                .page();

        assertArrayEquals(PHOTO, page.resources().at("photo.png").orElseThrow());
    }

    @Test
    void aDamagedHarvestIsReadAsFarAsItGoes() throws IOException {
        var harvest = new WrittenArchive().page("http://a.example/bac", BAC).page("http://a.example/halle", HALLE);
        var files = WrittenZip.of(File.packed("moisson.warc", harvest.plain())).files();

        var gathered = read(Arrays.copyOf(files, files.length - 10));

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(
                "zip: DAMAGED cut:" + (files.length - 10), troubles(gathered).getFirst());
    }

    @Test
    void namesAreLabelsAndNoPaths() throws IOException {
        var gathered = read(WrittenZip.of(
                File.packed("../../evil.html", BAC),
                File.packed("/etc/halle.html", HALLE),
                File.packed("C:\\presse\\pont.html", PONT)));

        assertEquals(List.of("../../evil.html", "/etc/halle.html", "C:/presse/pont.html"), entries(gathered));
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        var gathered = read(
                WrittenZip.of(File.packed("a.html", BAC), File.packed("a.html", HALLE), File.packed("A.html", PONT)));

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of("a.html", "a.html (2)", "A.html"), entries(gathered));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Où va l’été.html",
        "IBM437, L'été à Noël.html",
        "IBM850, À l'été — non.html",
        "windows-1252, Où va l’été.html",
        "ISO-8859-1, À la une — ça brûle.html"
    })
    void aNameIsShownAsItWasMeant(String charset, String name) throws IOException {
        var meant = name.replace('—', '-');

        var gathered = read(WrittenZip.of(File.named(WrittenZip.in(charset, meant), BAC)));

        assertEquals(List.of(meant), entries(gathered));
    }

    @Test
    void signsThatTurnANameRoundAreLeftOut() throws IOException {
        var gathered = read(WrittenZip.of(File.packed("\u202Efdp\u0007.html\n", BAC)));

        assertEquals(List.of("fdp.html "), entries(gathered));
    }

    @Test
    void aFolderBesideAPageIsThatPagesOwn() throws IOException {
        var page = "<!DOCTYPE html><p>Le bac.</p><img src='Le%20bac%20d%27%C3%A9t%C3%A9_fichiers/photo.png'>";
        var gathered = read(WrittenZip.of(
                File.packed("presse/Le bac d'été.html", page),
                File.packed("presse/Le bac d'été_fichiers/photo.png", PHOTO),
                File.packed("presse/Le bac d'été_fichiers/saved_resource.html", HALLE),
                File.packed("presse/sans page_fichiers/pont.html", PONT)));

        assertEquals(List.of(page, PONT), texts(gathered));
        assertEquals(List.of(), troubles(gathered));
        var beside = gathered.pages().getFirst().resources();
        assertArrayEquals(
                PHOTO,
                beside.at("Le%20bac%20d%27%C3%A9t%C3%A9_fichiers/photo.png").orElseThrow());
        assertArrayEquals(
                PHOTO,
                beside.at("../presse/./Le bac d'e\u0301te\u0301_fichiers/photo.png?x=1")
                        .orElseThrow());
        assertTrue(beside.at("../../presse/Le bac d'été_fichiers/photo.png").isEmpty());
        assertTrue(beside.at("photo.png").isEmpty());
    }

    @Test
    void whatSystemsLeaveInZipsIsPassedInSilence() throws IOException {
        var gathered = read(WrittenZip.of(
                File.stored("presse/", new byte[0]),
                File.packed("presse/bac.html", BAC),
                File.packed("__MACOSX/presse/._bac.html", "\0\5\26\7"),
                File.packed("presse/.DS_Store", "\0\0\0\1Bud1"),
                File.packed("presse/Thumbs.db", "\0\1")));

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(List.of(), troubles(gathered));
    }

    @Test
    void aZipInAZipIsReadAndNoneDeeper() throws IOException {
        var innermost = WrittenZip.of(File.packed("pont.html", PONT)).bytes();
        var inner = WrittenZip.of(File.packed("bac.html", BAC), File.packed("c.zip", innermost))
                .bytes();

        var gathered = read(WrittenZip.of(File.packed("b.zip", inner), File.packed("halle.html", HALLE)));

        assertEquals(List.of("b.zip#bac.html", "halle.html"), entries(gathered));
        assertEquals(List.of("b.zip#c.zip: TOO_LARGE nesting:2"), troubles(gathered));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        var gathered = read(WrittenZip.of(
                File.packed("secret.html", BAC).encrypted(),
                File.inMethod(12, "serre.html", new byte[40]),
                File.inMethod(77, "inconnu.html", new byte[40]),
                File.stored("lien.html", "/etc/passwd".getBytes(StandardCharsets.UTF_8))
                        .link(),
                File.packed("pont.html", PONT)));

        assertEquals(List.of(PONT), texts(gathered));
        assertEquals(
                List.of(
                        "secret.html: UNSUPPORTED encrypted",
                        "serre.html: UNSUPPORTED coding:bzip2",
                        "inconnu.html: UNSUPPORTED coding:77",
                        "lien.html: UNSUPPORTED link"),
                troubles(gathered));
    }

    @Test
    void aWrongChecksumLeavesADoubt() throws IOException {
        var gathered =
                read(WrittenZip.of(File.packed("bac.html", BAC).tellingCrc(1), File.packed("halle.html", HALLE)));

        assertEquals(List.of(BAC, HALLE), texts(gathered));
        var doubts = gathered.pages().getFirst().doubts();
        assertEquals(
                List.of("bac.html: WRONG_CHECKSUM"),
                doubts.stream().map(ZipReaderTest::told).toList());
        assertEquals(List.of(), gathered.pages().getLast().doubts());
        assertEquals(List.of("bac.html: WRONG_CHECKSUM"), troubles(gathered));
    }

    @Test
    void aDamagedFileDoesNotHarmTheOthers() throws IOException {
        var zip = three().bytes();
        zip[38] = 7; // a block of a kind that is none, first in the first file

        var gathered = read(zip);

        assertEquals(List.of(HALLE, PONT), texts(gathered));
        assertEquals(List.of("bac.html: DAMAGED packing:39"), troubles(gathered));
    }

    @Test
    void aFileThatIsUnknownForItsDamageIsToldAsDamaged() throws IOException {
        var photo = new byte[3000];
        System.arraycopy(PHOTO, 0, photo, 0, PHOTO.length);
        var files = WrittenZip.of(File.stored("photo.png", photo)).files();

        var gathered = read(Arrays.copyOf(files, 2000));

        assertEquals(List.of("zip: DAMAGED cut:2000", "photo.png: DAMAGED cut:2000"), troubles(gathered));
    }

    @Test
    void aFileWhoseHeaderIsGoneIsToldWithItsPlace() throws IOException {
        var zip = three().bytes();
        zip[0] = 0;

        var gathered = read(zip); // its directory is whole

        assertEquals(List.of(HALLE, PONT), texts(gathered));
        assertEquals(List.of("bac.html: DAMAGED record:0"), troubles(gathered));
    }

    @Test
    void aZipThatBreaksOffGivesWhatComesBefore() throws IOException {
        var files = three().files();
        int cut = files.length - 20;

        var gathered = read(Arrays.copyOf(files, cut));

        assertEquals(List.of(BAC, HALLE), texts(gathered));
        assertEquals(List.of("zip: DAMAGED cut:" + cut, "pont.html: DAMAGED cut:" + cut), troubles(gathered));
    }

    @Test
    void aStoredFileThatBreaksOffIsNotTakenForAWholeOne() throws IOException {
        var files = WrittenZip.of(File.stored("pont.html", PONT.getBytes(StandardCharsets.UTF_8)))
                .files();
        int cut = files.length - 20;

        var gathered = read(Arrays.copyOf(files, cut));

        assertEquals(List.of(), texts(gathered));
        assertEquals(List.of("zip: DAMAGED cut:" + cut, "pont.html: DAMAGED cut:" + cut), troubles(gathered));
    }

    @Test
    void filesWhoseSizesStandBehindThemAreFoundWithoutADirectory() throws IOException {
        var zip = WrittenZip.of(
                File.packed("bac.html", BAC).sizesBehind(),
                File.stored("halle.html", HALLE.getBytes(StandardCharsets.UTF_8))
                        .sizesBehind(),
                File.packed("pont.html", PONT).sizesBehind());

        var gathered = read(joined(zip.files(), new byte[100]));

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(1, gathered.problems().size());
    }

    @Test
    void theDirectoryOfAZipInTheZipIsNotTakenForItsOwn() throws IOException {
        var inner = WrittenZip.of(File.packed("pont.html", PONT)).bytes();
        var zip = WrittenZip.of(File.packed("bac.html", BAC), File.stored("b.zip", inner));

        var gathered = read(zip.files());

        assertEquals(List.of("bac.html", "b.zip#pont.html"), entries(gathered));
        assertEquals(1, gathered.problems().size());
    }

    @Test
    void bytesThatLookLikeTheMarksOfAZipArePassedOver() throws IOException {
        var photo = ("\u0089PNG PK\3\4" + "é".repeat(40) + "PK\7\10PK\1\2PK\5\6" + "é".repeat(40))
                .getBytes(StandardCharsets.UTF_8);
        var written = WrittenZip.of(
                File.stored("a.png", photo).sizesBehind(), File.stored("b.png", photo), File.packed("bac.html", BAC));

        var files = Zip.of(SavedFile.on(Files.write(folder.resolve("presse.zip"), written.files())))
                .files();

        assertEquals(3, files.size());
        for (var file : files.subList(0, 2)) {
            assertArrayEquals(photo, file.bytes(1000).orElseThrow());
            assertEquals(List.of(), file.doubts());
        }
    }

    @Test
    void aDamagedDirectoryIsDoneWithout() throws IOException {
        var zip = three().bytes();
        int directory = three().files().length;
        Arrays.fill(zip, directory + 60, directory + 100, (byte) 0);

        var gathered = read(zip);

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of("zip: DAMAGED directory:" + directory), troubles(gathered));
    }

    @Test
    void aSizeThatIsToldIsNotBelieved() throws IOException {
        var large = BAC + " ".repeat(5000);
        var gathered = read(WrittenZip.of(
                File.packed("petit.html", large).tellingSize(10),
                File.packed("vide.html", large).tellingSize(0),
                File.packed("grand.html", large).tellingSize(0xFFFFFFF0L)));

        assertEquals(List.of(large, large, large), texts(gathered));
        assertEquals(List.of(), troubles(gathered));
    }

    @Test
    void aBombIsGivenUpAtItsRatio() throws IOException {
        var gathered = read(WrittenZip.of(
                File.packed("bombe.html", "<p>" + "a".repeat(3_000_000)), File.packed("pont.html", PONT)));

        assertEquals(List.of(PONT), texts(gathered));
        assertEquals(List.of("bombe.html: TOO_LARGE ratio:200"), troubles(gathered));
    }

    @Test
    void aSmallFileOfOneSignIsNoBomb() throws IOException {
        var blanks = BAC + " ".repeat(900_000);

        assertEquals(List.of(blanks), texts(read(WrittenZip.of(File.packed("bac.html", blanks)))));
    }

    @Test
    void theLimitsOfAZipAreKeptAndTold() throws IOException {
        var limits = new Limits(2, 1 << 20, 1 << 30);

        var gathered = read(three(), limits);

        assertEquals(List.of(BAC, HALLE), texts(gathered));
        assertEquals(List.of("zip: TOO_LARGE entries:2"), troubles(gathered));
    }

    @Test
    void readingEndsWhereTooMuchIsUnpacked() throws IOException {
        var limits = new Limits(10, 1 << 20, BAC.length() + 20);
        var inner = WrittenZip.of(File.packed("halle.html", HALLE), File.packed("pont.html", PONT));

        var gathered = read(WrittenZip.of(File.packed("bac.html", BAC), File.stored("b.zip", inner.bytes())), limits);

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(
                List.of("b.zip#halle.html: TOO_LARGE total:0", "b.zip: TOO_LARGE total:0", "zip: TOO_LARGE total:0"),
                troubles(gathered));
    }

    @Test
    void aFileThatIsReadWholeHasALimitOfItsOwn() throws IOException {
        var message = "MIME-Version: 1.0\nContent-Type: text/html\n\n" + "<p>é</p>".repeat(300_000);
        var limits = new Limits(10, 1 << 20, 1 << 30);

        var gathered = read(WrittenZip.of(File.stored("page.mht", message.getBytes(StandardCharsets.UTF_8))), limits);

        assertEquals(List.of("page.mht: TOO_LARGE 1 MB"), troubles(gathered));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, DOCX",
        "xl/workbook.xml, XLSX",
        "META-INF/container.xml, EPUB",
    })
    void aDocumentThatIsAZipIsNoZipOfPages(String mark, String kind) throws IOException {
        var gathered =
                read(WrittenZip.of(File.packed("x/page.xhtml", BAC), File.packed(mark, "<?xml version='1.0'?>")));

        assertEquals(List.of(), texts(gathered));
        assertEquals(List.of("zip: UNKNOWN_FORMAT document:" + kind), troubles(gathered));
    }

    @Test
    void aBookIsKnownByWhatItSaysItIs() throws IOException {
        var type = File.stored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));

        assertEquals(
                List.of("zip: UNKNOWN_FORMAT document:EPUB"),
                troubles(read(WrittenZip.of(type, File.packed("page.xhtml", BAC)))));
    }

    @Test
    void anEmptyZipIsTold() throws IOException {
        assertEquals(List.of("zip: EMPTY_FILE no-entry"), troubles(read(WrittenZip.of())));
    }

    @Test
    void whatOnlyBeginsLikeAZipIsTold() throws IOException {
        var noise = joined(new byte[] {'P', 'K', 3, 4}, "de quoi faire du bruit, sans rien d’un zip".getBytes());

        assertEquals(List.of("zip: DAMAGED no-directory"), troubles(read(noise)));
    }

    @Test
    void onePieceOfSeveralIsTold() throws IOException {
        var zip = three().bytes();
        zip[zip.length - 18] = 2; // the number of the piece

        assertEquals(List.of("zip: UNSUPPORTED split"), troubles(read(zip)));
    }

    @Test
    void aPageUnderTheNameOfAZipIsAPage() throws IOException {
        assertEquals(List.of(BAC), texts(read(BAC.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void thePicturesOfANestedZipAreFoundLater() throws IOException {
        var inner = WrittenZip.of(File.packed("bac.html", BAC), File.packed("bac_files/photo.png", PHOTO));

        var page = read(WrittenZip.of(File.packed("b.zip", inner.bytes()))).page();

        assertEquals(Optional.of("b.zip#bac.html"), page.origin().entry());
        assertArrayEquals(PHOTO, page.resources().at("bac_files/photo.png").orElseThrow());
    }
}
