package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Draws the reader, for people to look at, and sees that something is there.
class ReaderPicturesTest {

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void aMarkStandsOutOnThePage(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(theme, 860, 960));
        Toolkit.run(() -> stage.show(Articles.port(), "port"));
        pulse();
        var picture = Toolkit.on(() -> Snapshots.write(stage.scene, "reader-" + theme));
        var highlight = theme == Theme.LIGHT ? Color.web("#ffe08a") : Color.web("#6b5414");
        int marked = 0;
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                if (picture.getPixelReader().getColor(x, y).equals(highlight)) marked++;
        assertTrue(marked > 500, "marked pixels: " + marked);

        Toolkit.run(() -> stage.show(Articles.figures(), "de"));
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-figures-" + theme));
        Toolkit.run(() -> {
            stage.show(Articles.doubtful(), "");
            ((ToggleButton) stage.scene.getRoot().lookup(".toggle-button")).setSelected(true);
        });
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-doubts-" + theme));
        Toolkit.run(() -> stage.model.clear());
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-empty-" + theme));
        Toolkit.run(stage.stage::close);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void picturesStandInTheTextAndOverIt(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(theme, 860, 980));
        Toolkit.run(() -> stage.show(Articles.illustrated(), "secondes"));
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-pictures-" + theme));
        Toolkit.run(() -> stage.scroll(0.9));
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-pictures-below-" + theme));
        Toolkit.run(() -> stage.scroll(0));
        pulse();
        Toolkit.run(() -> stage.press(KeyCode.ENTER));
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-picture-large-" + theme));
        Toolkit.run(stage.stage::close);
    }

    @Test
    void aNarrowReaderWithALargeTextStillShowsWholeLines() throws Exception {
        var stage = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 420, 900));
        Toolkit.run(() -> {
            stage.size.set(2);
            stage.show(Articles.figures(), "œuvres");
        });
        pulse();
        Toolkit.on(() -> Snapshots.write(stage.scene, "reader-narrow"));
        Toolkit.run(() -> {
            var text = stage.area().lookup(".content").getBoundsInParent();
            assertTrue(text.getWidth() > 340, "width of the text: " + text.getWidth());
            stage.stage.close();
        });
    }

    private static void pulse() throws Exception {
        for (int i = 0; i < 4; i++) {
            Toolkit.run(Platform::requestNextPulse);
            Thread.sleep(60);
        }
    }
}
