package hemerotheque.importing.format.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Drawn;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.Gathered;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages of SingleFile that are a zip as well, and a picture at times.
class PackedPageReaderTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://lefleuve.example/la-crue \n-->"
                    + "<body><p>« L’eau monte. »</p><img src=images/0.png></body></html>";
    private static final byte[] PHOTO = Drawn.png(40, 30);

    @TempDir
    private Path folder;

    private Gathered read(byte[] bytes) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.bin"), bytes));
    }

    private static WrittenPack pack() {
        return new WrittenPack()
                .with("manifest.json", "{}")
                .with("frames/0/index.html", "<html>Une annonce</html>")
                .with("index.html", PAGE)
                .with("images/0.png", PHOTO);
    }

    private static String text(RawPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void thePageIsTheOneInTheZipNotTheOneThatOpensIt() throws IOException {
        for (var bytes : List.of(
                pack().html(),
                pack().picture(Drawn.png(20, 20)),
                pack().stored().html())) {
            var gathered = read(bytes);

            assertEquals(PAGE, text(gathered.page()));
            assertEquals(RawPage.Kind.MARKUP, gathered.page().kind());
            assertEquals(List.of(), gathered.problems());
        }
    }

    @Test
    void itsPicturesAreThoseInTheZip() throws IOException {
        var resources = read(pack().html()).page().resources();

        assertArrayEquals(PHOTO, resources.at("images/0.png").orElseThrow());
        assertArrayEquals(PHOTO, resources.at("./images/0.png#y").orElseThrow());
        for (var other :
                List.of("images/1.png", "../secret.png", "/etc/passwd", "https://lefleuve.example/images/0.png")) {
            assertTrue(resources.at(other).isEmpty(), other);
        }
    }

    @Test
    void aPageInAFolderHasItsPicturesBesideIt() throws IOException {
        var packed = new WrittenPack().with("La crue/index.html", PAGE).with("La crue/images/0.png", PHOTO);

        var page = read(packed.html()).page();

        assertEquals(PAGE, text(page));
        assertArrayEquals(PHOTO, page.resources().at("images/0.png").orElseThrow());
    }

    @Test
    void placesMayBeCountedFromTheBeginningOfTheFile() throws IOException {
        var bytes = pack().html();
        int zip = indexOf(bytes, new byte[] {'P', 'K', 3, 4}, 0);
        var entry = new byte[] {'P', 'K', 1, 2};
        for (int at = indexOf(bytes, entry, 0); at >= 0; at = indexOf(bytes, entry, at + 1)) addTo(bytes, at + 42, zip);
        addTo(bytes, indexOf(bytes, new byte[] {'P', 'K', 5, 6}, 0) + 16, zip);

        var page = read(bytes).page();

        assertEquals(PAGE, text(page));
        assertArrayEquals(PHOTO, page.resources().at("images/0.png").orElseThrow());
    }

    private static void addTo(byte[] bytes, int at, int more) {
        int number = (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8) + more;
        bytes[at] = (byte) number;
        bytes[at + 1] = (byte) (number >> 8);
    }

    private static int indexOf(byte[] bytes, byte[] sought, int from) {
        for (int at = from; at <= bytes.length - sought.length; at++) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) return at;
        }
        return -1;
    }

    @Test
    void aZipWithoutItsPageOrWithoutItsEndIsSaidSo() throws IOException {
        var whole = pack().html();

        assertEquals(
                List.of("DAMAGED no-main"),
                read(new WrittenPack().with("a.css", "").html()).troubles());
        assertEquals(
                List.of("DAMAGED no-main"),
                read(Arrays.copyOf(whole, whole.length - 100)).troubles());
    }

    @Test
    void aPageOrAPictureThatUnpacksWithoutEndIsLeft() throws IOException {
        var page = pack().with("index.html", new byte[PackedPageReader.LARGEST_PAGE + 1]);
        var picture = pack().with("images/0.png", new byte[Resources.LARGEST + 1]);

        assertEquals(List.of("TOO_LARGE 16 MB"), read(page.html()).troubles());
        assertTrue(read(picture.html()).page().resources().at("images/0.png").isEmpty());
    }

    @Test
    void aDamagedPageIsRefused() throws IOException {
        var bytes = pack().stored().html();
        bytes[indexOf(bytes, "L’eau".getBytes(StandardCharsets.UTF_8), 0)]++;

        assertEquals(List.of("DAMAGED no-main"), read(bytes).troubles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html data-sfz><meta charset=utf-8>",
                "<!doctype html><html lang=fr data-sfz><body hidden>",
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0 tEXt\0<!DOCTYPE html><html>",
                "<!DOCTYPE html><html><body><!--PK\u0003\u0004"
            })
    void suchPagesAreKnownByTheirBeginning(String beginning) {
        assertEquals("PackedPageReader", readerOf(beginning));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><p>Le format data-sfz</p>",
                "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0",
                "PK\u0003\u0004<html>"
            })
    void othersAreLeft(String beginning) {
        assertNotEquals("PackedPageReader", readerOf(beginning));
    }

    private static String readerOf(String beginning) {
        var bytes = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return new Formats()
                .readerOf(new FileHead("page.html", bytes.length, bytes))
                .map(reader -> reader.getClass().getSimpleName())
                .orElse("none");
    }
}
