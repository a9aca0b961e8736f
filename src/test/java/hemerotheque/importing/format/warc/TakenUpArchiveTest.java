package hemerotheque.importing.format.warc;

import static hemerotheque.importing.format.warc.WrittenArchive.bytes;
import static hemerotheque.importing.format.warc.WrittenArchive.gzip;
import static hemerotheque.importing.format.warc.WrittenArchive.joined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.Resumption;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading a web archive from each of its milestones on.
class TakenUpArchiveTest {

    private static final String SITE = "http://la-halle.example/";
    private static final int PAGES = 24;

    @TempDir
    private Path folder;

    /// What a reading tells of itself, and what it is told.
    private static final class Told implements Resumption {

        private final Gathered gathered = new Gathered();
        private final Map<String, Integer> milestones = new LinkedHashMap<>(); // with what was sent before
        private final Optional<String> milestone;
        private Optional<byte[]> notes;
        private boolean resumed;
        private boolean noted;

        private Told(Optional<String> milestone, Optional<byte[]> notes) {
            this.milestone = milestone;
            this.notes = notes;
        }

        @Override
        public Optional<String> milestone() {
            return milestone;
        }

        @Override
        public Optional<byte[]> notes() {
            return notes;
        }

        @Override
        public void resumed() {
            resumed = true;
        }

        @Override
        public void passed(String place) {
            milestones.put(place, sent(gathered).size());
        }

        @Override
        public void note(byte[] found) {
            notes = Optional.of(found);
            noted = true;
        }
    }

    /// What was sent, each page with its picture: pages and the report on the whole, which comes last.
    private static List<String> sent(Gathered gathered) {
        var pages = gathered.pages().stream().map(page -> {
            var picture = page.resources()
                    .at(SITE + "vue" + number(page.origin().entry().orElseThrow()) + ".png");
            return page.origin().entry() + " " + page.captured() + " " + Digest.sha256(page.bytes()) + " "
                    + picture.map(Digest::sha256);
        });
        return Stream.concat(pages, gathered.troubles().stream()).toList();
    }

    private static int number(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    private Told read(byte[] archive, Optional<String> milestone, Optional<byte[]> notes) throws IOException {
        var told = new Told(milestone, notes);
        var file = Files.write(folder.resolve("collecte.warc"), archive);
        new Formats().read(SavedFile.on(file), told, told.gathered);
        return told;
    }

    private Told read(byte[] archive) throws IOException {
        return read(archive, Optional.empty(), Optional.empty());
    }

    /// Pages whose pictures lie six pages before them or behind them, each third one seen again unchanged later.
    private static WrittenArchive harvest() {
        var random = new Random(11);
        var archive = new WrittenArchive();
        for (int i = 0; i < PAGES; i++) {
            var html = "<!DOCTYPE html><title>Le bac " + i + "</title><p>Le bac a repris ses traversées.</p>";
            var answer = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html);
            var digest = "WARC-Payload-Digest: " + Digests.sha1(bytes(html)) + "\r\n";
            archive.record("response", SITE + "bac" + i, digest, answer);
            int shown = (i + (i % 2 == 0 ? 6 : PAGES - 6)) % PAGES;
            archive.response(
                    SITE + "vue" + shown + ".png",
                    "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
                    bytes("vue " + shown));
            var film = new byte[300_000];
            random.nextBytes(film);
            archive.response(SITE + "film" + i, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", film);
            if (i % 3 == 2) archive.raw(seenAgain(i - 2));
        }
        return archive;
    }

    private static byte[] seenAgain(int page) {
        var html = "<!DOCTYPE html><title>Le bac " + page + "</title><p>Le bac a repris ses traversées.</p>";
        var digest = "WARC-Payload-Digest: " + Digests.sha1(bytes(html)) + "\r\n";
        var head = WrittenArchive.head("revisit", SITE + "bac" + page, digest, "0");
        return joined(bytes(head.replace("2020-10-31", "2020-11-07")), bytes("\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void fromEachMilestoneTheRestComesAsItDidInOneGo(boolean packed) throws IOException {
        var archive = packed ? harvest().packed() : harvest().plain();
        var whole = read(archive);
        assertEquals(List.of("NO_PAGE image:24 file:24"), whole.gathered.troubles());
        assertEquals(PAGES + PAGES / 3 + 1, sent(whole.gathered).size());
        assertTrue(whole.milestones.size() >= 5, whole.milestones::toString);

        for (var milestone : whole.milestones.entrySet()) {
            var later = read(archive, Optional.of(milestone.getKey()), whole.notes);

            assertTrue(later.resumed);
            assertFalse(later.noted, "where what lies is known");
            var all = sent(whole.gathered);
            assertEquals(all.subList(milestone.getValue(), all.size()), sent(later.gathered));
        }
    }

    @Test
    void whatLiesBeforeAMilestoneIsNotRead() throws IOException {
        var archive = harvest().packed();
        var whole = read(archive);
        var last =
                whole.milestones.entrySet().stream().reduce((_, later) -> later).orElseThrow();
        Arrays.fill(archive, 100, Integer.parseInt(last.getKey().split(" ")[0]), (byte) 0x55);

        var later = read(archive, Optional.of(last.getKey()), whole.notes);

        assertTrue(later.resumed);
        assertEquals(
                List.of("NO_PAGE image:24 file:24 revisit:1"), later.gathered.troubles(), "it is not there any more");
        assertEquals(
                whole.gathered.pages().size() - last.getValue() - 1,
                later.gathered.pages().size());
    }

    @Test
    void withoutNotesTheyAreMadeAgain() throws IOException {
        var archive = harvest().packed();
        var whole = read(archive);
        var milestone = whole.milestones.keySet().iterator().next();

        for (var lost : List.of(Optional.<byte[]>empty(), Optional.of(new byte[7]), Optional.of(new byte[32]))) {
            var later = read(archive, Optional.of(milestone), lost);

            assertTrue(later.noted);
            var all = sent(whole.gathered);
            assertEquals(all.subList(whole.milestones.get(milestone), all.size()), sent(later.gathered));
        }
    }

    @Test
    void inOnePackingThereIsNoPlaceToBeginAgain() throws IOException {
        var whole = read(gzip(harvest().plain()));

        assertEquals(Map.of(), whole.milestones);
        assertTrue(whole.noted);
    }

    @Test
    void aSmallArchiveIsNotWorthANote() throws IOException {
        var whole =
                read(new WrittenArchive().page(SITE + "bac1", "<p>Le bac.</p>").packed());

        assertEquals(Map.of(), whole.milestones);
        assertFalse(whole.noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soir", "99", "99999999", "0 some image:x", "0 some lune:1", "-5", "0 image:1 some"})
    void aPlaceAtWhichNothingBeginsIsNotBelieved(String milestone) throws IOException {
        var archive = harvest().packed();

        var told = read(archive, Optional.of(milestone), Optional.empty());

        assertFalse(told.resumed);
        assertEquals(sent(read(archive).gathered), sent(told.gathered));
    }
}
