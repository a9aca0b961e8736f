package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Picture;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures in the reader: as wide as the text at the most, told to those who do not see them, large on demand.
class ReaderPictureTest {

    private ReaderStage reader;

    @BeforeEach
    void open() throws Exception {
        reader = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 900));
        Toolkit.run(() -> reader.show(Articles.illustrated(), ""));
        pulse();
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(reader.stage::close);
    }

    @Test
    void aPictureIsAsWideAsTheTextAtTheMostAndNeverEnlarged() throws Exception {
        Toolkit.run(() -> {
            var boxes = boxes().toList();
            var photo = view(boxes.get(0));
            assertEquals(1200.0 / 500, photo.getFitWidth() / photo.getFitHeight(), 0.01);
            assertTrue(photo.getFitWidth() > 600 && photo.getFitWidth() < 700, "width: " + photo.getFitWidth());
            assertTrue(photo.getImage().getWidth() <= Math.ceil(photo.getFitWidth()), "decoded larger than shown");
            assertEquals(240, view(boxes.get(1)).getFitWidth());
        });
    }

    @Test
    void eachPictureIsToldInWords() throws Exception {
        Toolkit.run(() -> reader.scroll(1));
        pulse();
        Toolkit.run(() -> {
            var told = boxes().map(PictureBox::getAccessibleText).toList();
            assertTrue(told.contains("Une carte de la côte."), told::toString);
            assertTrue(
                    told.contains("Image non conservée. L’optique de 1889, démontée et lavée au vinaigre blanc."),
                    told::toString);
            assertTrue(labels().anyMatch("Image illisible"::equals));
            assertEquals(List.of(), Walk.mute(reader.scene.getRoot()));
        });
    }

    @Test
    void theKeyboardOpensAPictureWalksOnAndComesBack() throws Exception {
        Toolkit.run(() -> {
            reader.view.focus();
            reader.press(KeyCode.ENTER);
            assertTrue(large().isPresent());
            assertTrue(labels().anyMatch("1 sur 3"::equals));

            reader.press(KeyCode.RIGHT);
            assertTrue(labels().anyMatch("2 sur 3"::equals));
            assertTrue(labels().anyMatch("Une carte de la côte."::equals));

            reader.press(KeyCode.LEFT);
            reader.press(KeyCode.LEFT);
            assertTrue(labels().anyMatch("3 sur 3"::equals));

            reader.press(KeyCode.ESCAPE);
            assertFalse(large().isPresent());
            assertSame(reader.area(), reader.scene.getFocusOwner());
        });
    }

    @Test
    void aClickOpensAPicture() throws Exception {
        Toolkit.run(() -> {
            click(view(boxes().skip(1).findFirst().orElseThrow()));

            assertTrue(labels().anyMatch("2 sur 3"::equals));
        });
    }

    @Test
    void anotherArticleClosesThePicture() throws Exception {
        Toolkit.run(() -> {
            reader.press(KeyCode.ENTER);
            reader.show(Articles.port(), "");

            assertFalse(large().isPresent());
            reader.press(KeyCode.ENTER); // nothing to enlarge here
            assertFalse(large().isPresent());
        });
    }

    @Test
    void copiesTakeTheCaptionsAndNoHoles() throws Exception {
        Toolkit.run(() -> {
            reader.area().selectAll();
            reader.area().copy();

            var copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.contains("mer d’Iroise. Photo Corentin Hascoët\n\nIl y a eu"), copied);
            assertFalse(copied.contains("\n\n\n"), copied);
        });
    }

    @Test
    void ofAMovingPictureOnlyTheFirstFrameIsHeldAndNoLargerThanNeeded() throws Exception {
        var image = new BufferedImage(2000, 1000, BufferedImage.TYPE_BYTE_GRAY);
        var gif = new ByteArrayOutputStream();
        ImageIO.write(image, "gif", gif);

        var drawn = Drawing.of(Picture.of(Picture.Kind.GIF, 2000, 1000, gif.toByteArray()), 300);

        assertTrue(drawn.getWidth() >= 300 && drawn.getWidth() < 1000, "width: " + drawn.getWidth());
        assertEquals(drawn.getWidth(), 2 * drawn.getHeight(), 2);
    }

    @Test
    void aPictureThatCannotBeDrawnIsToldNotDrawn() {
        for (var kind : Picture.Kind.values()) {
            var broken = Picture.of(kind, 30, 20, new byte[] {1, 2, 3});
            assertThrows(IOException.class, () -> Drawing.of(broken, 30), kind::name);
        }
    }

    @Test
    void aSmallerImageThatComesLateDoesNotReplaceALargerOne() throws Exception {
        var waiting = new ArrayDeque<Runnable>(); // images are decoded when we say so, in the order we say
        var photo = Articles.pictures().getFirst();
        var pictures = new Pictures(new Background(waiting::add, Runnable::run), _ -> Optional.of(photo));
        Toolkit.run(() -> {
            var box = new PictureBox(
                    new Illustration(Optional.of(photo.kept()), Optional.empty(), Optional.empty()),
                    new PictureBox.Frame(pictures, new Wording(Language.FRENCH), _ -> {}),
                    19,
                    1);
            for (double width : new double[] {300, 600}) {
                box.resize(width, box.prefHeight(width));
                box.layout();
            }

            assertEquals(2, waiting.size());
            waiting.removeLast().run();
            waiting.removeLast().run();

            assertEquals(600, view(box).getImage().getWidth());
        });
    }

    private Stream<PictureBox> boxes() {
        return Walk.nodes(reader.scene.getRoot())
                .filter(PictureBox.class::isInstance)
                .map(PictureBox.class::cast)
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()));
    }

    private static ImageView view(PictureBox box) {
        return (ImageView) box.lookup(".image-view");
    }

    private Optional<?> large() {
        return Optional.ofNullable(reader.scene.getRoot().lookup(".hm-large-picture"));
    }

    private Stream<String> labels() {
        return Walk.nodes(reader.scene.getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText());
    }

    private static void click(ImageView view) {
        view.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null));
    }

    private static void pulse() throws Exception {
        for (int i = 0; i < 3; i++) {
            Toolkit.run(Platform::requestNextPulse);
            Thread.sleep(40);
        }
    }
}
