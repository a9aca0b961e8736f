package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hemerotheque.settings.Settings;
import hemerotheque.ui.common.Accelerator;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The keys beside the items of the menus: what they are called, and that they do what they say.
class MenuKeysTest {

    private static MenuBar bar(Language language, String os) {
        var recent = new Menu("recent", null, new MenuItem("none"));
        var wording = new Wording(language, os);
        return new Menus(new Quiet().commands(), recent, new SimpleObjectProperty<>(true), wording)
                .bar(Settings.first(language));
    }

    private static Stream<MenuItem> items(MenuBar bar) {
        return bar.getMenus().stream().flatMap(menu -> menu.getItems().stream());
    }

    private static List<String> keys(MenuBar bar) {
        return items(bar)
                .filter(item -> item.getAccelerator() != null)
                .map(item -> item.getAccelerator().getDisplayText())
                .toList();
    }

    private static List<String> fired(KeyEvent... keys) throws Exception {
        return Toolkit.on(() -> {
            var bar = bar(Language.FRENCH, "Linux");
            var done = new ArrayList<String>();
            items(bar).forEach(item -> item.setOnAction(_ -> done.add(item.getText())));
            var field = new TextField();
            Picture.of(new Scene(new VBox(bar, field), 900, 300));
            for (var key : keys) Event.fireEvent(field, key);
            return done;
        });
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean ctrl, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, alt, false);
    }

    @Test
    void theyAreCalledInTheLanguageOfTheWindow() throws Exception {
        var french = Toolkit.on(() -> keys(bar(Language.FRENCH, "Linux")));
        var english = Toolkit.on(() -> keys(bar(Language.ENGLISH, "Linux")));

        assertEquals(List.of("Ctrl+O", "Ctrl+Maj+O", "Ctrl+Q"), french.subList(0, 3));
        assertEquals(List.of("Ctrl+O", "Ctrl+Shift+O", "Ctrl+Q"), english.subList(0, 3));
        assertEquals(
                List.of(), french.stream().filter(key -> key.contains("Shift")).toList());
    }

    @Test
    void onAMacTheyAreItsSigns() throws Exception {
        assertEquals(
                List.of("⌘O", "⇧⌘O", "⌘Q"),
                Toolkit.on(() -> keys(bar(Language.FRENCH, "Mac OS X"))).subList(0, 3));
    }

    @Test
    void screenReadersSayThemToo() throws Exception {
        var keys = Toolkit.on(() -> items(bar(Language.FRENCH, "Linux"))
                .filter(item -> "Affiner la recherche".equals(item.getText()))
                .map(item -> item.getAccelerator().toString())
                .toList());

        assertEquals(List.of("Ctrl+Maj+F"), keys);
    }

    @Test
    void eachDoesWhatItStandsBeside() throws Exception {
        var done = fired(
                pressed(KeyCode.O, false, true, false),
                pressed(KeyCode.O, true, true, false),
                pressed(KeyCode.F, false, true, false),
                pressed(KeyCode.F, true, true, false),
                pressed(KeyCode.LEFT, false, false, true),
                pressed(KeyCode.F1, false, false, false));

        assertEquals(
                List.of(
                        "Importer des fichiers…",
                        "Importer un dossier…",
                        "Rechercher dans l’article",
                        "Affiner la recherche",
                        "Retour",
                        "Raccourcis clavier"),
                done);
    }

    @Test
    void keysThatAreToldTakeNothingFromThoseThatAreHeard() {
        var wording = new Wording(Language.FRENCH, "Linux");
        var heard = Accelerator.of("Shortcut+F", wording);
        var told = Accelerator.told("Shortcut+F", wording);

        assertEquals(heard, Accelerator.of("Shortcut+F", wording));
        assertNotEquals(heard, told);
        assertFalse(told.match(pressed(KeyCode.F, false, true, false)));
    }

    @Test
    void lettersAloneAreToldButWrittenWhereOneWrites() throws Exception {
        assertEquals(
                List.of("J", "K", "N", "R", "S", "H", "D"),
                Toolkit.on(() -> keys(bar(Language.FRENCH, "Linux"))).stream()
                        .filter(key -> key.length() == 1)
                        .toList());
        assertEquals(List.of(), fired(pressed(KeyCode.J, false, false, false)));
    }

    @Test
    void thePageOfHelpTellsThemAll() throws Exception {
        var told = Toolkit.on(() -> {
            var scene = new Scene((VBox) HelpView.keys(new Wording(Language.FRENCH, "Linux")), 800, 800);
            Picture.of(scene);
            return Walk.nodes(scene.getRoot())
                    .filter(Label.class::isInstance)
                    .flatMap(label -> Stream.of(((Label) label).getText().split("[\\s\u202f,;()]+")))
                    .collect(Collectors.toSet());
        });

        assertEquals(
                Set.of(),
                Toolkit.on(() -> keys(bar(Language.FRENCH, "Linux"))).stream()
                        .filter(key -> !told.contains(key))
                        .collect(Collectors.toSet()));
    }
}
