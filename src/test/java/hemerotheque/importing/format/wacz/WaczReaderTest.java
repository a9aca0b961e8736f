package hemerotheque.importing.format.wacz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.warc.WrittenArchive;
import hemerotheque.importing.format.zip.WrittenZip;
import hemerotheque.importing.format.zip.WrittenZip.File;
import hemerotheque.model.Digest;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that a WACZ lists come out of its archives, whole ones and damaged ones.
class WaczReaderTest {

    private static final String SITE = "https://www.la-halle.example/";
    private static final String BAC = "<!DOCTYPE html><title>Le bac</title><p>Le bac a repris ses traversées.</p>";
    private static final String HALLE = "<!DOCTYPE html><title>La halle</title><p>La halle rouvre samedi.</p>";
    private static final String FRAME = "<!DOCTYPE html><title>Régie</title><p>Votre publicité ici.</p>";
    private static final byte[] PHOTO = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};
    private static final String ARCHIVE = "archive/data.warc.gz";

    private static final String LIST_HEAD = "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"Toutes\"}\n";

    @TempDir
    private Path folder;

    private static byte[] archive() {
        return new WrittenArchive()
                .page(SITE + "bac", BAC)
                .page("https://regie.example/cadre", FRAME)
                .page(SITE + "halle", HALLE)
                .response(SITE + "photo.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", PHOTO)
                .packed();
    }

    private static String listed(String address) {
        return "{\"url\":\"" + address + "\",\"ts\":\"2021-05-01T06:00:00Z\",\"title\":\"Une page\"}\n";
    }

    private static String resource(String path, String digest) {
        return "{\"name\":\"x\",\"path\":\"" + path + "\",\"hash\":\"" + digest + "\",\"bytes\":1}";
    }

    private static String sha256(byte[] bytes) {
        return "sha256:" + Digest.sha256(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static File dataPackage(String... resources) {
        return File.packed("datapackage.json", "{\"resources\":[" + String.join(",", resources) + "]}");
    }

    private static File pages(String... lines) {
        return File.packed("pages/pages.jsonl", LIST_HEAD + String.join("", lines));
    }

    private static File whole() {
        return dataPackage(resource(ARCHIVE, sha256(archive())));
    }

    private Gathered read(File... files) throws IOException {
        return Gathered.from(
                Files.write(folder.resolve("revue.wacz"), WrittenZip.of(files).bytes()));
    }

    private static List<String> addresses(Gathered gathered) {
        return gathered.pages().stream()
                .map(page -> page.address().orElseThrow())
                .toList();
    }

    /// `entry: KIND detail` of each problem, but for what is no page.
    private static List<String> troubles(Gathered gathered) {
        return gathered.problems().stream()
                .filter(problem -> problem.kind() != Problem.Kind.NO_PAGE)
                .map(WaczReaderTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return (problem.origin().entry().orElse("wacz") + ": " + problem.kind() + " " + problem.detail()).strip();
    }

    @Test
    void thePagesOfTheListedSitesComeOut() throws IOException {
        var gathered = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), whole());

        assertEquals(List.of(SITE + "bac", SITE + "halle"), addresses(gathered));
        assertEquals(
                Optional.of(ARCHIVE + "#" + SITE + "bac"),
                gathered.pages().getFirst().origin().entry());
        assertEquals(
                List.of(ARCHIVE + ": NO_PAGE image:1 unlisted:1"),
                gathered.problems().stream().map(WaczReaderTest::told).toList());
    }

    @Test
    void furtherListsCountAsWell() throws IOException {
        var gathered = read(
                File.stored(ARCHIVE, archive()),
                pages(listed(SITE + "bac")),
                File.packed("pages/extraPages.jsonl", listed("https://regie.example/cadre")),
                whole());

        assertEquals(3, gathered.pages().size());
    }

    @Test
    void thePicturesOfAStoredArchiveAreThere() throws IOException {
        var gathered = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), whole());

        var resources = gathered.pages().getFirst().resources();
        assertArrayEquals(PHOTO, resources.at("photo.png").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePicturesOfAPageMayLieInAnotherArchive(boolean stored) throws IOException {
        var page = new WrittenArchive().page(SITE + "bac", BAC).packed();
        var other = new WrittenArchive()
                .page(SITE + "halle", HALLE)
                .response(SITE + "photo.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", PHOTO);
        BiFunction<String, byte[], File> entry = stored ? File::stored : File::packed;

        var gathered = read(
                entry.apply("archive/a.warc.gz", page),
                entry.apply("archive/b.warc", other.plain()),
                pages(listed(SITE + "bac")),
                dataPackage());

        assertEquals(List.of(SITE + "bac", SITE + "halle"), addresses(gathered));
        for (var found : gathered.pages()) {
            assertArrayEquals(PHOTO, found.resources().at("photo.png").orElseThrow());
            assertEquals(Optional.empty(), found.resources().at("autre.png"));
        }
    }

    @Test
    void aPictureOfTheSameArchiveComesFirst() throws IOException {
        var head = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n";
        var later = PHOTO.clone();
        later[8] = 1;

        var gathered = read(
                File.stored(
                        "archive/a.warc",
                        new WrittenArchive()
                                .response(SITE + "photo.png", head, PHOTO)
                                .plain()),
                File.stored(
                        "archive/b.warc",
                        new WrittenArchive()
                                .page(SITE + "bac", BAC)
                                .response(SITE + "photo.png", head, later)
                                .plain()),
                pages(listed(SITE + "bac")),
                dataPackage());

        assertArrayEquals(later, gathered.page().resources().at("photo.png").orElseThrow());
    }

    @Test
    void aPageSeenAgainUnchangedMayLieInAnotherArchive() throws IOException {
        var again = new WrittenArchive()
                .record(
                        "revisit",
                        SITE + "bac",
                        "WARC-Refers-To-Target-URI: " + SITE + "bac\r\nWARC-Refers-To-Date: 2020-10-31T08:00:00Z\r\n",
                        new byte[0]);

        var gathered = read(
                File.stored(
                        "archive/a.warc",
                        new WrittenArchive().page(SITE + "bac", BAC).plain()),
                File.stored("archive/b.warc", again.plain()),
                pages(listed(SITE + "bac")),
                dataPackage());

        assertEquals(List.of(SITE + "bac", SITE + "bac"), addresses(gathered));
        assertArrayEquals(utf8(BAC), gathered.pages().getLast().bytes());
    }

    @Test
    void aPackedArchiveIsReadAsWell() throws IOException {
        var gathered = read(File.packed(ARCHIVE, archive()), pages(listed(SITE + "bac")), whole());

        assertEquals(List.of(SITE + "bac", SITE + "halle"), addresses(gathered));
    }

    @Test
    void theListTellsTheDayThatTheRecordLacks() throws IOException {
        var dated = new String(new WrittenArchive().page(SITE + "bac", BAC).plain(), StandardCharsets.UTF_8);
        var undated = utf8(dated.replaceFirst("WARC-Date: [^\r]+\r\n", ""));

        var page = read(File.stored("archive/a.warc", undated), pages(listed(SITE + "bac")), dataPackage())
                .page();

        assertEquals(
                Instant.parse("2021-05-01T06:00:00Z"),
                page.captured().orElseThrow().moment().orElseThrow());
    }

    @Test
    void withoutAListEveryPageIsReadAndThatIsTold() throws IOException {
        var gathered = read(File.stored(ARCHIVE, archive()), whole());

        assertEquals(3, gathered.pages().size());
        assertEquals(List.of("wacz: INCOMPLETE no-list"), troubles(gathered));
    }

    @Test
    void aPageThatIsListedAndNotThereIsCounted() throws IOException {
        var gathered = read(
                File.stored(ARCHIVE, archive()),
                pages(listed(SITE + "bac"), listed(SITE + "perdue"), listed("http://www.la-halle.example/halle")),
                whole());

        assertEquals(2, gathered.pages().size());
        assertEquals(List.of("wacz: INCOMPLETE missing-pages:1"), troubles(gathered));
    }

    @Test
    void linesThatAreNoJsonAreCounted() throws IOException {
        var gathered = read(
                File.stored(ARCHIVE, archive()),
                pages("{\"url\":\n", "[".repeat(50_000) + "\n", listed(SITE)),
                whole());

        assertEquals(
                List.of("pages/pages.jsonl: DAMAGED lines:2", "wacz: INCOMPLETE missing-pages:1"), troubles(gathered));
    }

    @Test
    void aWrongDigestLeavesADoubtOnEveryPage() throws IOException {
        var wrong = dataPackage(resource(ARCHIVE, "sha256:" + "0".repeat(64)));

        var gathered = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), wrong);

        assertEquals(2, gathered.pages().size());
        for (var page : gathered.pages()) {
            assertEquals(
                    List.of(Problem.Kind.WRONG_CHECKSUM),
                    page.doubts().stream().map(Problem::kind).toList());
        }
        assertEquals(List.of(ARCHIVE + ": WRONG_CHECKSUM"), troubles(gathered));
    }

    @Test
    void theDigestsOfTheListAndOfTheInventoryAreCompared() throws IOException {
        var inventory = dataPackage(resource("pages/pages.jsonl", "sha256:00"));
        var own = File.packed("datapackage-digest.json", "{\"path\":\"datapackage.json\",\"hash\":\"sha256:11\"}");

        var gathered = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), inventory, own);

        assertEquals(
                List.of("datapackage.json: WRONG_CHECKSUM", "pages/pages.jsonl: WRONG_CHECKSUM"), troubles(gathered));
    }

    @Test
    void anInventoryThatIsMissingOrNoJsonIsTold() throws IOException {
        var without = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")));
        var deep = read(
                File.stored(ARCHIVE, archive()),
                pages(listed(SITE + "bac")),
                File.packed("datapackage.json", "{\"a\":" + "[".repeat(50_000)));

        assertEquals(2, without.pages().size());
        assertEquals(List.of("wacz: INCOMPLETE no-datapackage"), troubles(without));
        assertEquals(2, deep.pages().size());
        assertEquals(List.of("datapackage.json: DAMAGED json"), troubles(deep));
    }

    @Test
    void aPathThatLeadsOutOfTheArchiveLeadsNowhere() throws IOException {
        Files.write(folder.resolve("voisin.warc.gz"), archive());
        var escaping = dataPackage(resource("../voisin.warc.gz", sha256(archive())));

        var gathered = read(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), escaping);

        assertEquals(2, gathered.pages().size());
        assertEquals(List.of("../voisin.warc.gz: NOT_FOUND"), troubles(gathered));
    }

    @Test
    void anArchiveWithoutWarcIsTold() throws IOException {
        assertEquals(List.of("wacz: DAMAGED no-warc"), troubles(read(dataPackage())));
    }

    @Test
    void anArchiveThatBreaksOffGivesWhatComesBefore() throws IOException {
        var zip = WrittenZip.of(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), whole())
                .bytes();
        int cut = archive().length; // within the last record

        var gathered = Gathered.from(Files.write(folder.resolve("revue.wacz"), Arrays.copyOf(zip, cut)));

        assertEquals(3, gathered.pages().size());
        assertEquals("wacz: DAMAGED cut:" + cut, troubles(gathered).getFirst());
    }

    @Test
    void itIsKnownUnderTheNameOfAZipAndInsideOfOne() throws IOException {
        var wacz = WrittenZip.of(File.stored(ARCHIVE, archive()), pages(listed(SITE + "bac")), whole())
                .bytes();
        var named = Gathered.from(Files.write(folder.resolve("revue.zip"), wacz));
        var inside = Gathered.from(Files.write(
                folder.resolve("tout.zip"),
                WrittenZip.of(File.packed("revue.wacz", wacz)).bytes()));

        assertEquals(List.of(SITE + "bac", SITE + "halle"), addresses(named));
        assertEquals(List.of(SITE + "bac", SITE + "halle"), addresses(inside));
        assertEquals(
                "revue.wacz#" + ARCHIVE + "#" + SITE + "bac",
                inside.pages().getFirst().origin().entry().orElseThrow());
    }
}
