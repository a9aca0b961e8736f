package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.util.ArrayDeque;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderViewTest {

    private ReaderStage reader;

    @BeforeEach
    void open() throws Exception {
        reader = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 860, 700));
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(reader.stage::close);
    }

    @Test
    void drawsEveryPieceOfTheArticle() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");

            var lines = ReaderStage.lines(reader.area()).toList();
            assertTrue(lines.contains("Un chantier retardé deux fois"));
            assertTrue(lines.contains("Un port sans bateaux, c’est une place de village sans marché."));
            assertEquals(AccessibleRole.TEXT_AREA, reader.area().getAccessibleRole());
        });
    }

    @Test
    void keepsAnArticleUntilTheNextOneIsThere() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "port");
            int marked = reader.scene.getRoot().lookupAll(".hm-mark-current").size();
            var turns = new ArrayDeque<Runnable>();

            reader.model.show(Articles.figures().id(), "", turns::add);
            reader.draw();
            assertTrue(ReaderStage.lines(reader.area()).toList().contains("Un chantier retardé deux fois"));
            assertEquals(
                    marked, reader.scene.getRoot().lookupAll(".hm-mark-current").size());

            turns.remove().run();
            reader.draw();
            assertFalse(ReaderStage.lines(reader.area()).toList().contains("Un chantier retardé deux fois"));
        });
    }

    @Test
    void saysThatAnArticleIsLongInComing() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            reader.model.show(Articles.figures().id(), "", _ -> {});
            assertTrue(reader.scene.getRoot().lookupAll(".progress-indicator").isEmpty());
        });

        for (int i = 0; i < 200 && Toolkit.on(() -> reader.area() != null); i++) Thread.sleep(20);

        Toolkit.run(() -> assertEquals(
                1, reader.scene.getRoot().lookupAll(".progress-indicator").size()));
    }

    @Test
    void copiesASelectionAsItWasImported() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            reader.area().select(TextPos.ofLeading(4, 0), TextPos.ofLeading(4, 22));
            reader.area().copy();

            assertEquals(
                    "« Nous n'avions plus d", Clipboard.getSystemClipboard().getString());
        });
    }

    @Test
    void copiesTheWholeArticleWhereNothingIsSelected() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.figures(), "");
            button("Copier le texte").fire();

            var copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.contains("Kerlannec\t12\t184 000 €\t« Marée basse »"), copied);
        });
    }

    @Test
    void aCopyThatPassesATableTakesItWhole() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.figures(), "");
            reader.area().selectAll();
            reader.area().copy();

            var copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.contains("d'un musée à l'autre.\n\nMusée\tŒuvres"), copied);
        });
    }

    @Test
    void bringsTheFirstMatchIntoSight() throws Exception {
        Toolkit.run(() -> reader.show(Articles.longOne(), "phare"));
        pulse();

        Toolkit.on(() -> Snapshots.write(reader.scene, "reader-last-match"));
        Toolkit.run(() -> {
            assertEquals(82, reader.area().getCaretPosition().index());
            assertTrue(Walk.nodes(reader.area())
                    .anyMatch(node -> node.getStyleClass().contains("hm-mark-current")));
        });
    }

    @Test
    void staysAtTheTopWhereTheFirstMatchIsInSight() throws Exception {
        Toolkit.run(() -> reader.show(Articles.port(), ""));
        pulse();
        double top = Toolkit.on(this::scrolled);
        Toolkit.run(() -> reader.show(Articles.port(), "décharger"));
        pulse();

        Toolkit.on(() -> Snapshots.write(reader.scene, "reader-first-match"));
        assertEquals(top, Toolkit.on(this::scrolled), 1e-9);
        assertTrue(Toolkit.on(this::currentMark) > 100);
    }

    @Test
    void aMatchFurtherDownStandsAThirdDownTheScreen() throws Exception {
        Toolkit.run(() -> reader.show(Articles.port(), "bateaux"));
        pulse();

        double height = Toolkit.on(() -> reader.area().getHeight());
        assertEquals(height / 3, Toolkit.on(this::currentMark), height / 12);
    }

    @Test
    void steppingScrollsOnlyToWhatIsOutOfSight() throws Exception {
        Toolkit.run(() -> reader.show(Articles.port(), "port"));
        pulse();
        double top = Toolkit.on(this::scrolled);
        Toolkit.run(() -> press(KeyCode.F3, false));
        pulse();
        assertEquals(top, Toolkit.on(this::scrolled), 1e-9, "the second stands below the first");

        Toolkit.run(() -> {
            reader.model.previous();
            reader.model.previous(); // the last
        });
        pulse();
        assertTrue(Toolkit.on(this::scrolled) > top);
        double stands = Toolkit.on(this::currentMark);
        assertTrue(stands > 0 && stands < Toolkit.on(() -> reader.area().getHeight()), "at " + stands);
    }

    private double scrolled() {
        return Walk.nodes(reader.area())
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(node -> ((ScrollBar) node).getValue())
                .sum();
    }

    /// Pixels from the top of what is seen to the current mark.
    private double currentMark() {
        var mark = reader.area().lookup(".hm-mark-current");
        return reader.area()
                .sceneToLocal(mark.localToScene(mark.getBoundsInLocal()))
                .getMinY();
    }

    @Test
    void theFindBarCountsAndMoves() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            press(KeyCode.F, true);
            var field = (TextField) reader.scene.getRoot().lookup(".hm-find-bar .text-field");
            field.setText("port");
            assertTrue(said().contains("1 sur 7"), () -> said().toString());
            press(KeyCode.F3, false);
            assertTrue(said().contains("2 sur 7"), () -> said().toString());
            field.setText("introuvable");
            assertTrue(said().contains("Aucune occurrence"));
        });
    }

    @Test
    void aLargerTextKeepsTheArticle() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "port");
            double before = reader.area().getLeftDecorator().getPrefWidth(0);
            Walk.nodes(reader.scene.getRoot())
                    .filter(node -> node instanceof Button button && "A+".equals(button.getText()))
                    .forEach(node -> ((Button) node).fire());

            assertEquals(1.1, reader.size.get(), 1e-9);
            assertNotEquals(before, reader.area().getLeftDecorator().getPrefWidth(0));
            assertEquals(14, reader.area().getParagraphCount());
        });
    }

    @Test
    void nothingThatTakesTheKeyboardIsMute() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "");
            press(KeyCode.F, true);
            details().setSelected(true);
            reader.draw();

            assertEquals(List.of(), Walk.mute(reader.scene.getRoot()));
        });
    }

    @Test
    void detailsTellWhereTheArticleComesFrom() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.port(), "port");
            press(KeyCode.F, true);
            details().setSelected(true);
        });
        pulse();
        Toolkit.on(() -> Snapshots.write(reader.scene, "reader-details"));
        Toolkit.run(() -> {
            var values = Walk.nodes(reader.scene.getRoot())
                    .filter(TextField.class::isInstance)
                    .map(node -> ((TextField) node).getText())
                    .toList();
            assertTrue(values.contains(Articles.DIGEST));
            assertTrue(values.contains("/archives/presse/2021/port-2.html"));
            assertTrue(values.stream().anyMatch(value -> value.endsWith("d’après les données de la page")));
            assertTrue(values.contains("français"));
        });
    }

    @Test
    void aDoubtIsSeenReadAndHeard() throws Exception {
        Toolkit.run(() -> {
            reader.show(Articles.doubtful(), "");
            details().setSelected(true);
            reader.draw();

            assertEquals(
                    "mars 1998 (au mois près), d’après l’adresse de la page (à vérifier)",
                    valueOf("Date de publication, à vérifier"));
            assertEquals(
                    "mercredi 1\u1d49\u02b3 avril 1998, d’après les métadonnées de la page", valueOf("Mise à jour"));
            assertEquals("2 avril 1998, d’après le nom du fichier (à vérifier)", valueOf("Capturé le, à vérifier"));
            assertEquals(
                    "windows-1252, sans certitude\u00a0: des accents peuvent être faux",
                    valueOf("Encodage, à vérifier"));
            assertEquals("inconnue\u00a0: ni le texte ni la page ne la disent", valueOf("Langue"));
            assertEquals(
                    List.of("Date de publication", "Capturé le", "Encodage"),
                    Walk.nodes(reader.scene.getRoot().lookup(".hm-details-rows"))
                            .filter(node -> node instanceof Label label && label.getGraphic() != null)
                            .map(node -> ((Label) node).getText())
                            .toList());
        });
    }

    /// What stands in the field that a screen reader calls `name`.
    private String valueOf(String name) {
        return Walk.nodes(reader.scene.getRoot().lookup(".hm-details-rows"))
                .filter(node -> node instanceof TextField field && name.equals(field.getAccessibleText()))
                .map(node -> ((TextField) node).getText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    private ToggleButton details() {
        return Walk.nodes(reader.scene.getRoot())
                .filter(node -> node instanceof ToggleButton button && "Détails".equals(button.getText()))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return Walk.nodes(reader.scene.getRoot())
                .filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private List<String> said() {
        return Walk.nodes(reader.scene.getRoot())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void press(KeyCode key, boolean control) {
        Event.fireEvent(reader.area(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
    }

    private static void pulse() throws Exception {
        for (int i = 0; i < 3; i++) {
            Toolkit.run(Platform::requestNextPulse);
            Thread.sleep(40);
        }
    }
}
