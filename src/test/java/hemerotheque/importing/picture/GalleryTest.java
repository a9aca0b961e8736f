package hemerotheque.importing.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Drawn;
import hemerotheque.model.Picture;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpeg, JPEG", "gif, GIF", "bmp, BMP"})
    void aPictureIsWhatItsBytesSayWhateverItsName(String format, Picture.Kind kind) {
        var bytes = Drawn.as(format, 300, 200);

        var picture = gallery("photo.txt", bytes).largest(List.of("photo.txt")).orElseThrow();

        assertEquals(kind, picture.kind());
        assertEquals(300, picture.kept().width());
        assertEquals(200, picture.kept().height());
        assertArrayEquals(bytes, picture.bytes());
    }

    @ParameterizedTest
    @CsvSource({"phare.webp, 240, 155", "carte.webp, 120, 80"})
    void webpIsReadInBothItsForms(String name, int width, int height) throws IOException {
        try (var in = GalleryTest.class.getResourceAsStream("/pictures/" + name)) {
            var picture = gallery("a.jpg", in.readAllBytes())
                    .largest(List.of("a.jpg"))
                    .orElseThrow();

            assertEquals(Picture.Kind.WEBP, picture.kind());
            assertEquals(width, picture.kept().width());
            assertEquals(height, picture.kept().height());
        }
    }

    @Test
    void ofSeveralSizesTheLargestIsTaken() {
        Resources resources = reference -> switch (reference) {
            case "petite.png" -> Optional.of(Drawn.png(160, 90));
            case "grande.png" -> Optional.of(Drawn.png(640, 360));
            default -> Optional.empty();
        };

        var picture = new Gallery(resources).largest(List.of("petite.png", "absente.png", "grande.png", "petite.png"));

        assertEquals(640, picture.orElseThrow().kept().width());
    }

    @Test
    void anAddressThatHoldsItsPictureIsRead() {
        var png = Drawn.png(120, 80);
        var base64 = Base64.getEncoder().encodeToString(png);
        var folded = Base64.getMimeEncoder().encodeToString(png);
        var percent = new StringBuilder();
        for (byte b : png) percent.append(String.format("%%%02X", b));

        for (var reference : List.of(
                "data:image/png;base64," + base64,
                "DATA:image/jpeg;charset=x;base64," + folded,
                "data:;base64," + base64.replace("+", "%2B").replace("/", "%2F"),
                "data:image/png," + percent)) {
            var picture = new Gallery(Resources.NONE).largest(List.of(reference));
            assertArrayEquals(png, picture.orElseThrow().bytes(), reference.substring(0, 40));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:",
                "data:image/png;base64",
                "data:image/png;base64,",
                "data:image/png;base64,iVBORw0KGgo",
                "data:image/png;base64,%%%%",
                "data:image/png;base64,é€",
                "data:image/png,%89PNG",
                "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><script>x()</script></svg>",
                "data:text/html,<img src=a.png>"
            })
    void brokenAddressesHoldNothing(String reference) {
        assertTrue(new Gallery(Resources.NONE).largest(List.of(reference)).isEmpty());
    }

    @Test
    void anAddressOfAHundredMillionSignsIsRefusedUnread() {
        var huge = "data:image/png;base64," + "A".repeat(100_000_000);

        assertTrue(new Gallery(Resources.NONE).largest(List.of(huge)).isEmpty());
    }

    @Test
    void aBombIsRefusedByItsFirstBytes() {
        var bomb = Drawn.png(10, 10);
        for (int at : new int[] {16, 20}) { // width and height in IHDR: 60,000
            bomb[at + 2] = (byte) 0xEA;
            bomb[at + 3] = 0x60;
        }

        assertTrue(gallery("a.png", bomb).largest(List.of("a.png")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
    void brokenBytesAreNoPictureAndNoFailure(String format) {
        var whole = Drawn.as(format, 300, 200);
        for (int length = 0; length < Math.min(whole.length, 60); length++) {
            var cut = Arrays.copyOf(whole, length);
            gallery("a", cut)
                    .largest(List.of("a"))
                    .ifPresent(picture -> assertEquals(300, picture.kept().width()));
        }
        for (int at = 2; at < Math.min(whole.length, 200); at++) {
            var spoilt = whole.clone();
            Arrays.fill(spoilt, at, Math.min(spoilt.length, at + 20), (byte) 0xFF);
            gallery("a", spoilt)
                    .largest(List.of("a"))
                    .ifPresent(picture -> assertTrue(
                            (long) picture.kept().width() * picture.kept().height() <= PictureBytes.MOST_PIXELS));
        }
    }

    @Test
    void aPageIsGivenNoMoreThanItsShare() {
        var asked = new AtomicInteger();
        Resources endless = _ -> {
            asked.incrementAndGet();
            return Optional.of(new byte[Resources.LARGEST]);
        };
        var gallery = new Gallery(endless);

        for (int i = 0; i < 100; i++) gallery.largest(List.of("a" + i));

        assertEquals(Gallery.MOST_BYTES / Resources.LARGEST, asked.get());
    }

    private static Gallery gallery(String name, byte[] bytes) {
        return new Gallery(reference -> Optional.of(bytes).filter(_ -> reference.equals(name)));
    }
}
