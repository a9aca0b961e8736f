package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.search.Question;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialog in which dates are corrected, and what it leaves: drawn into `target/pictures`, to be looked at.
class CorrectingDatesPicturesTest {

    @TempDir
    Path folder;

    private DatingWindow window;

    @BeforeEach
    void fill() throws Exception {
        window = new DatingWindow(folder);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void byDayAndByNightItLooksAsItShould() throws Exception {
        window.open(Settings.first(Language.FRENCH).dressed(Theme.LIGHT));
        draw("day");
        Toolkit.run(() -> window.commands().looks().dress(Theme.DARK));
        draw("night");
        Toolkit.run(() -> {
            window.commands().looks().dress(Theme.LIGHT);
            window.commands().looks().resizeText(4);
        });
        draw("large");
    }

    private void draw(String look) throws Exception {
        window.ask();
        write("dating-" + look + "-begun");
        Toolkit.run(() -> window.field().setText("été 2003"));
        write("dating-" + look + "-refused");
        Toolkit.run(() -> {
            window.field().setText("mai 19" + (look.length() + 80));
            window.button("Corriger la date").fire();
        });
        window.until(() -> window.status().contains("corrigée"));
        window.until(() -> window.dialog().isEmpty());
        window.until(() -> window.article().isPresent());
        Toolkit.run(() -> details().setSelected(true));
        write("dating-" + look + "-done");
        window.ask();
        write("dating-" + look + "-again");
        leave();
        Toolkit.run(() -> window.models().search().ask(Question.EVERYTHING.asking("retraites")));
        window.until(() -> window.models().search().question().words().equals("retraites")
                && window.answered() == DatingWindow.ARTICLES);
        Toolkit.run(window.commands().dates()::correctAll);
        window.until(() -> window.dialog().isPresent());
        Toolkit.run(() -> window.field().setText("inconnue"));
        write("dating-" + look + "-many");
        leave();
        Toolkit.run(() -> window.models().search().ask(Question.EVERYTHING));
        window.until(() -> window.answered() == DatingWindow.ARTICLES);
    }

    private void leave() throws Exception {
        Toolkit.run(() -> window.button("Annuler").fire());
        window.until(() -> window.dialog().isEmpty());
    }

    private ToggleButton details() {
        return window.scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("Détails")
                        || node instanceof ToggleButton button
                                && button.getText().startsWith("Détails"))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean isCentred(Node shown) {
        var bounds = shown.localToScene(shown.getLayoutBounds());
        return Math.abs(bounds.getCenterX() - window.scene().getWidth() / 2) < 2
                && Math.abs(bounds.getCenterY() - window.scene().getHeight() / 2) < 2;
    }

    private void write(String name) throws Exception {
        window.until(() -> window.dialog().map(this::isCentred).orElse(true));
        Thread.sleep(300); // a dialog that fades in
        Toolkit.settle();
        Toolkit.run(() -> {
            for (int pass = 0; pass < 3; pass++) { // as many as a pulse takes
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            }
            assertTrue(window.dialog().map(this::isCentred).orElse(true), name);
        });
        Toolkit.on(() -> Snapshots.write(window.scene(), name));
    }
}
