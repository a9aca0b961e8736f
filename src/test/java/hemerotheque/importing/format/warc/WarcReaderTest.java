package hemerotheque.importing.format.warc;

import static hemerotheque.importing.format.warc.WrittenArchive.bytes;
import static hemerotheque.importing.format.warc.WrittenArchive.gzip;
import static hemerotheque.importing.format.warc.WrittenArchive.joined;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.RawPage.Kind;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages come out of web archives, whole ones and damaged ones.
class WarcReaderTest {

    private static final String SITE = "http://la-halle.example/";
    private static final String BAC = "<!DOCTYPE html><title>Le bac</title><p>Le bac a repris ses traversées.</p>";
    private static final String HALLE = "<!DOCTYPE html><title>La halle</title><p>La halle rouvre samedi.</p>";
    private static final String PONT = "<!DOCTYPE html><title>Le pont</title><p>Le pont ferme pour l’hiver.</p>";
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final byte[] PHOTO = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0};

    @TempDir
    private Path folder;

    private Gathered read(byte[] archive) throws IOException {
        return Gathered.from(Files.write(folder.resolve("collecte.warc"), archive));
    }

    private static List<String> texts(Gathered gathered) {
        return gathered.pages().stream().map(WarcReaderTest::text).toList();
    }

    private static String text(RawPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static WrittenArchive three() {
        return new WrittenArchive()
                .page(SITE + "bac", BAC)
                .page(SITE + "halle", HALLE)
                .page(SITE + "pont", PONT);
    }

    @Test
    void aPageKeepsWhatItsRecordTells() throws IOException {
        var page = read(new WrittenArchive().page("<" + SITE + "bac>", BAC).plain())
                .page();

        assertEquals(Optional.of(SITE + "bac"), page.origin().entry());
        assertEquals(Optional.of(SITE + "bac"), page.address());
        assertEquals(Optional.of("utf-8"), page.charset());
        assertEquals(Kind.MARKUP, page.kind());
        assertEquals(Evidence.CONTAINER, page.captured().orElseThrow().from());
        assertEquals(
                Instant.parse("2020-10-31T08:00:00Z"),
                page.captured().orElseThrow().moment().orElseThrow());
        assertEquals(BAC, text(page));
        assertEquals(List.of(), page.doubts());
    }

    @Test
    void packedOrNotTheSamePagesComeOut() throws IOException {
        var expected = List.of(BAC, HALLE, PONT);

        assertEquals(expected, texts(read(three().plain())));
        assertEquals(expected, texts(read(three().packed())));
        assertEquals(expected, texts(read(gzip(three().plain()))));
        assertEquals(expected, texts(read(joined(three().packed(), new byte[5000]))));
    }

    @Test
    void linesMayEndInLineFeedsAlone() throws IOException {
        var record =
                "WARC/1.0\nWARC-Type: resource\nWARC-Target-URI: " + SITE + "bac\nWARC-Date: 2020-10-31T08:00:00Z\n"
                        + "Content-Type: text/html\nContent-Length: " + bytes(BAC).length + "\n\n" + BAC + "\n\n";

        assertEquals(List.of(BAC, BAC), texts(read(bytes(record + record))));
    }

    @Test
    void aVersionThatThereIsNotYetIsReadAndToldOnce() throws IOException {
        var archive = new String(three().plain(), StandardCharsets.ISO_8859_1).replace("WARC/1.0", "WARC/9.9");

        var gathered = read(archive.getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of("DAMAGED version:0"), gathered.troubles());
    }

    @Test
    void resourcesAndPlainTextArePagesToo() throws IOException {
        var gathered = read(new WrittenArchive()
                .record("resource", SITE + "bac", "Content-Type: text/html; charset=iso-8859-1\r\n", bytes(BAC))
                .record("resource", SITE + "depeche.txt", "Content-Type: text/plain\r\n", bytes("Le bac a repris."))
                .record("resource", "metadata://outil/arguments", "Content-Type: text/plain\r\n", bytes("--tout"))
                .plain());

        assertEquals(List.of(BAC, "Le bac a repris."), texts(gathered));
        assertEquals(
                List.of(Kind.MARKUP, Kind.PLAIN),
                gathered.pages().stream().map(RawPage::kind).toList());
        assertEquals(Optional.of("iso-8859-1"), gathered.pages().getFirst().charset());
        assertEquals(List.of(), gathered.troubles());
    }

    @Test
    void whatIsNoPageIsCountedByReasonInOneProblem() throws IOException {
        var archive = new WrittenArchive()
                .record("warcinfo", "", "", bytes("software: moissonneuse\r\n"))
                .page(SITE + "bac", BAC)
                .record("request", SITE + "bac", "", bytes("GET /bac HTTP/1.1\r\n\r\n"))
                .response(SITE + "logo", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", PHOTO)
                .response(SITE + "photo", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", PHOTO)
                .response(SITE + "style", "HTTP/1.1 200 OK\r\nContent-Type: text/css\r\n\r\n", bytes("p{}"))
                .response(SITE + "film", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", PHOTO)
                .response(SITE + "donnees", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", bytes(" {\"a\": 1}"))
                .response(SITE + "vide", OK + "\r\n", new byte[0])
                .response(SITE + "ancien", "HTTP/1.1 301 Moved\r\nLocation: /bac\r\n\r\n", new byte[0])
                .response(SITE + "rien", "HTTP/1.1 404 Not Found\r\n\r\n", bytes(HALLE))
                .response("dns:la-halle.example", "20201031080000\r\n", bytes("127.0.0.1"));

        var gathered = read(archive.packed());

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(List.of("NO_PAGE image:2 file:3 redirect:1 http-error:1 empty:1 service:3"), gathered.troubles());
    }

    @Test
    void anArchiveOfNotesAloneSaysSo() throws IOException {
        var gathered = read(new WrittenArchive()
                .record("warcinfo", "", "", bytes("software: moissonneuse\r\n"))
                .plain());

        assertEquals(List.of("NO_PAGE service:1"), gathered.troubles());
        assertEquals(
                List.of("EMPTY_FILE"),
                Gathered.from(Files.write(folder.resolve("a.warc.gz"), gzip(new byte[0])))
                        .troubles());
    }

    @Test
    void whatServersDidToSendAPageIsUndone() throws IOException {
        var page = bytes(BAC);
        var gathered = read(new WrittenArchive()
                .response(SITE + "1", OK + "Content-Encoding: gzip\r\n\r\n", gzip(page))
                .response(SITE + "2", OK + "Content-Encoding: deflate\r\n\r\n", deflated(page, false))
                .response(SITE + "3", OK + "Content-Encoding: deflate\r\n\r\n", deflated(page, true))
                .response(SITE + "4", OK + "Content-Encoding: gzip, gzip\r\n\r\n", gzip(gzip(page)))
                .response(SITE + "5", OK + "Transfer-Encoding: chunked\r\n\r\n", chunked(page, 7))
                .response(
                        SITE + "6",
                        OK + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n",
                        chunked(gzip(page), 11))
                .response(SITE + "7", OK + "Content-Encoding: br\r\n\r\n", brotli(page))
                .packed());

        assertEquals(List.of(), gathered.troubles());
        assertEquals(java.util.Collections.nCopies(7, BAC), texts(gathered));
        assertTrue(gathered.pages().stream().allMatch(read -> read.doubts().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Encoding: gzip\r\n",
                "Content-Encoding: deflate\r\n",
                "Content-Encoding: br\r\n",
                "Content-Encoding: UTF-8\r\n",
                "Transfer-Encoding: chunked\r\n"
            })
    void aPlainLieOfAServerIsSeenThrough(String lie) throws IOException {
        var archive = new WrittenArchive().response(SITE + "bac", OK + lie + "\r\n", bytes(BAC));

        assertEquals(BAC, text(read(archive.plain()).page()));
    }

    @Test
    void aCodingThatIsNotReadIsNamed() throws IOException {
        var gathered = read(new WrittenArchive()
                .response(SITE + "1", OK + "Content-Encoding: zstd\r\n\r\n", new byte[] {40, -75, 47, -3, 0, 1, 2})
                .response(SITE + "2", OK + "Content-Encoding: br\r\n\r\n", new byte[] {-1, 0, -1, 0, 3, 4, 5})
                .plain());

        assertEquals(List.of("UNSUPPORTED coding:zstd", "DAMAGED coding:br"), gathered.troubles());
        assertEquals(
                Optional.of(SITE + "1"), gathered.problems().getFirst().origin().entry());
        assertTrue(gathered.pages().isEmpty());
    }

    @Test
    void aPageThatBreaksOffIsGivenWithItsDoubt() throws IOException {
        var packed = gzip(bytes(BAC.repeat(50)));
        var chunks = chunked(bytes(BAC), 40);
        var gathered = read(new WrittenArchive()
                .response(SITE + "1", OK + "Content-Encoding: gzip\r\n\r\n", Arrays.copyOf(packed, packed.length - 20))
                .response(SITE + "2", OK + "Transfer-Encoding: chunked\r\n\r\n", Arrays.copyOf(chunks, 60))
                .record("response", SITE + "3", "WARC-Truncated: length\r\n", bytes(OK + "\r\n" + BAC))
                .plain());

        assertEquals(3, gathered.pages().size());
        assertEquals(
                List.of("truncated", "truncated", "shortened"),
                gathered.pages().stream()
                        .map(page -> page.doubts().getFirst().detail())
                        .toList());
        assertTrue(text(gathered.pages().get(0)).startsWith(BAC));
        assertEquals(BAC.substring(0, 40), text(gathered.pages().get(1)).substring(0, 40));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WARC-Payload-Digest | sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | WRONG_CHECKSUM
            WARC-Block-Digest   | sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | WRONG_CHECKSUM
            WARC-Payload-Digest | sha1:2NAFVKXD4FM2OX5MYA3PGZPGDXZOKSRA | none
            WARC-Payload-Digest | sha9:AAAA                             | none
            """)
    void aChecksumThatIsNotThatOfThePageIsADoubt(String field, String digest, String doubt) throws IOException {
        var told = digest.startsWith("sha1:2") ? Digests.sha1(bytes(BAC)) : digest;
        var page = read(new WrittenArchive()
                        .record("response", SITE, field + ": " + told + "\r\n", bytes(OK + "\r\n" + BAC))
                        .plain())
                .page();

        var found = page.doubts().stream().map(Problem::kind).map(Enum::name).findFirst();
        assertEquals(doubt, found.orElse("none"));
    }

    @Test
    void aPageSeenAgainUnchangedIsTheSamePageOfAnotherDay() throws IOException {
        var digest = "WARC-Payload-Digest: " + Digests.sha1(bytes(BAC)) + "\r\n";
        var revisit =
                bytes(WrittenArchive.head("revisit", SITE + "bac", digest, "0").replace("2020-10-31", "2020-11-07"));
        var gathered = read(new WrittenArchive()
                .record("response", SITE + "bac", digest, bytes(OK + "\r\n" + BAC))
                .raw(joined(revisit, bytes("\r\n\r\n")))
                .record("revisit", SITE + "pont", "WARC-Payload-Digest: sha1:BBBB\r\n", bytes(""))
                .packed());

        assertEquals(List.of(BAC, BAC), texts(gathered));
        assertEquals(
                "2020-11-07",
                gathered.pages().getLast().captured().orElseThrow().day().toString());
        assertEquals(List.of("NO_PAGE revisit:1"), gathered.troubles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://la-halle.example/images/%C3%A9t%C3%A9.png",
                "https://la-halle.example/images/été.png",
                "images/été.png#haut",
                "/images/%c3%a9t%c3%a9.png",
                "//la-halle.example/images/été.png",
                "../images/été.png"
            })
    void thePicturesOfAPageLieInItsArchive(String reference) throws IOException {
        var archive = new WrittenArchive()
                .page(SITE + "2020/bac", "<base href='" + SITE + "'>" + BAC)
                .response(
                        SITE + "images/%C3%A9t%C3%A9.png",
                        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Encoding: gzip\r\n\r\n",
                        gzip(PHOTO));

        for (var bytes : List.of(archive.plain(), archive.packed(), gzip(archive.plain()))) {
            var page = read(bytes).page();
            assertArrayEquals(PHOTO, page.resources().at(reference).orElseThrow());
            assertTrue(page.resources().at("images/automne.png").isEmpty());
        }
    }

    @Test
    void anArcIsReadAsWell() throws IOException {
        var page = bytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + BAC);
        var info = "1 0 Moisson\nURL IP-address Archive-date Content-type Archive-length\n";
        var arc = joined(
                bytes("filedesc://moisson.arc 0.0.0.0 19991031080000 text/plain " + info.length() + "\n" + info + "\n"),
                bytes(SITE + "le bac 127.0.0.1 19991031080000 text/html " + page.length + "\n"),
                page,
                bytes("\n" + SITE + "pont 127.0.0.1 19991031080000 text/html " + page.length + "\n"),
                page,
                bytes("\n"));

        var gathered = read(arc);

        assertEquals(List.of(BAC, BAC), texts(gathered));
        assertEquals(Optional.of(SITE + "le bac"), gathered.pages().getFirst().address());
        assertEquals(
                "1999-10-31",
                gathered.pages().getFirst().captured().orElseThrow().day().toString());
        assertEquals(List.of(), gathered.troubles());
        assertEquals(List.of(BAC, BAC), texts(read(gzip(arc))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "100000", "99999999999999999999", "-1", "beaucoup", "9000000000000000"})
    void aWrongLengthCostsNoPage(String length) throws IOException {
        var wrong = joined(
                bytes(WrittenArchive.head("response", SITE + "halle", "", length)),
                bytes(OK + "\r\n" + HALLE + "\r\n\r\n"));
        var archive = new WrittenArchive().page(SITE + "bac", BAC).raw(wrong).page(SITE + "pont", PONT);
        int at = archive.record(0).length;

        var plain = read(archive.plain());
        assertEquals(List.of(BAC, HALLE, PONT), texts(plain));
        assertEquals(List.of("DAMAGED length:" + at), plain.troubles());

        var packed = read(archive.packed());
        assertEquals(List.of(BAC, HALLE, PONT), texts(packed));
        assertEquals(1, packed.problems().size());
    }

    @Test
    void aWrongLengthOfWhatIsNoPageCostsNoPageEither() throws IOException {
        var wrong = joined(
                bytes(WrittenArchive.head("response", SITE + "photo", "", "70000")),
                bytes("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"),
                PHOTO,
                bytes("\r\n\r\n"));
        var archive = new WrittenArchive().raw(wrong).page(SITE + "pont", PONT);

        assertEquals(List.of(PONT), texts(read(archive.plain())));
        assertEquals(
                List.of("DAMAGED length:0", "NO_PAGE image:1"),
                read(archive.plain()).troubles());
    }

    @Test
    void aFileThatBreaksOffKeepsItsWholePages() throws IOException {
        var plain = three().plain();
        var packed = three().packed();

        var cut = read(Arrays.copyOf(plain, plain.length - 20));
        assertEquals(List.of(BAC, HALLE), texts(cut).subList(0, 2));
        assertEquals(List.of("DAMAGED cut:" + (plain.length - 20)), cut.troubles());
        assertEquals(
                Problem.Kind.INCOMPLETE,
                cut.pages().getLast().doubts().getFirst().kind());

        var torn = read(Arrays.copyOf(packed, packed.length - 20));
        assertEquals(List.of(BAC, HALLE), texts(torn));
        assertEquals(List.of("DAMAGED cut:" + (packed.length - 20)), torn.troubles());
    }

    @Test
    void readingGoesOnAfterADamagedMember() throws IOException {
        int second = gzip(three().record(0)).length;
        var archive = three().packed();
        for (int i = 40; i < 60; i++) archive[second + i] ^= (byte) 0xA5;

        var gathered = read(archive);

        assertEquals(List.of(BAC, PONT), texts(gathered));
        assertEquals(List.of("DAMAGED packing:" + second), gathered.troubles());
    }

    @Test
    void aWrongChecksumOfTheGzipIsADoubtAboutItsPage() throws IOException {
        var archive = three().packed();
        archive[gzip(three().record(0)).length - 6] ^= 1;

        var gathered = read(archive);

        assertEquals(List.of(BAC, HALLE, PONT), texts(gathered));
        assertEquals(List.of("DAMAGED checksum:0"), gathered.troubles());
        assertEquals(
                Problem.Kind.WRONG_CHECKSUM,
                gathered.pages().getFirst().doubts().getFirst().kind());
    }

    @Test
    void readingStopsBetweenTwoRecords() throws IOException {
        var file = Files.write(folder.resolve("longue.warc"), three().plain());
        var gathered = new Gathered();

        new WarcReader().read(SavedFile.on(file), new StoppedAfterOne(gathered));

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(List.of(), gathered.troubles());
    }

    private record StoppedAfterOne(Gathered gathered) implements PageSink {

        @Override
        public void page(RawPage page) {
            gathered.page(page);
        }

        @Override
        public void article(Harvest harvest, List<Problem> doubts) {
            gathered.article(harvest, doubts);
        }

        @Override
        public void problem(Problem problem) {
            gathered.problem(problem);
        }

        @Override
        public void file(SavedFile inside) {
            gathered.file(inside);
        }

        @Override
        public boolean stopped() {
            return !gathered.pages().isEmpty();
        }
    }

    @Test
    void aPageSavedWithoutItsServersWordsIsRead() throws IOException {
        var gathered = read(new WrittenArchive()
                .record("response", SITE + "bac", "", bytes(BAC))
                .record("response", SITE + "bruit", "", new byte[] {0, 1, 2, 3})
                .plain());

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(
                List.of("DAMAGED answer:0", "DAMAGED answer"),
                gathered.troubles().stream()
                        .map(trouble -> trouble.endsWith(":0") ? trouble : trouble.split(":")[0])
                        .toList());
    }

    @Test
    void aBombStopsAtTheLimit() throws IOException {
        var bomb = gzip(gzip(new byte[WarcPages.LARGEST_BODY + 1]));
        var gathered = read(new WrittenArchive()
                .response(SITE + "bombe", OK + "Content-Encoding: gzip, gzip\r\n\r\n", bomb)
                .page(SITE + "bac", BAC)
                .plain());

        assertEquals(List.of(BAC), texts(gathered));
        assertEquals(List.of("TOO_LARGE 64 MB"), gathered.troubles());
    }

    private static byte[] deflated(byte[] bytes, boolean bare) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] chunked(byte[] bytes, int size) {
        var chunks = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at += size) {
            int length = Math.min(size, bytes.length - at);
            chunks.writeBytes(bytes(Integer.toHexString(length) + ";a=b\r\n"));
            chunks.write(bytes, at, length);
            chunks.writeBytes(bytes("\r\n"));
        }
        chunks.writeBytes(bytes("0\r\n\r\n"));
        return chunks.toByteArray();
    }

    /// Brotli without compression: one meta-block of bytes as they are, then an empty last one. Source: RFC 7932,
    /// section 9.2.
    private static byte[] brotli(byte[] bytes) {
        int length = bytes.length - 1;
        var packed = new ByteArrayOutputStream();
        // one bit of window size 16, not the last, four nibbles of length, uncompressed; padded to a byte
        long bits = (long) length << 4 | 1L << 20;
        packed.write((int) bits & 0xFF);
        packed.write((int) (bits >> 8) & 0xFF);
        packed.write((int) (bits >> 16) & 0xFF);
        packed.writeBytes(bytes);
        packed.write(3); // last and empty
        return packed.toByteArray();
    }
}
