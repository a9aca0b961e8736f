package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed waits for Entrée where the reader wants it so.
class AskingOnEnterTest {

    private Shown shown;

    private void show(Theme theme) {
        var settings = Settings.first(Language.FRENCH).dressed(theme).asking(asking -> asking.onEnter(true));
        shown = Shown.room(400, settings);
        field().requestFocus();
    }

    private TextField field() {
        return (TextField) shown.scene().lookup(".hm-search");
    }

    private Button ask() {
        return Walk.nodes(field())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> "Rechercher (Entrée)".equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private String asked() {
        return shown.room().models().search().question().words();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aButtonAsksWhatWaits(Theme theme) throws Exception {
        Toolkit.run(() -> {
            show(theme);
            assertFalse(ask().isVisible());
            field().setText("budget de la commune");
        });
        Toolkit.settle();
        Toolkit.on(() -> {
            Snapshots.write(shown.scene(), "on-enter-" + theme);
            assertEquals("", asked());
            assertTrue(ask().isVisible());

            ask().fire();

            assertEquals("budget de la commune", asked());
            assertFalse(ask().isVisible());
            return shown.scene();
        });
    }

    @Test
    void entreeAsksWhatWaits() throws Exception {
        Toolkit.run(() -> {
            show(Theme.LIGHT);
            field().setText("budget");
            field().fireEvent(new javafx.event.ActionEvent());

            assertEquals("budget", asked());
        });
    }
}
