package hemerotheque.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.ReadAfter;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeViewTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);

    private final List<String> gone = new ArrayList<>();
    private final List<Settings> chosen = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void offersThreeWaysToBegin(Theme theme) throws Exception {
        Toolkit.on(() -> {
            var scene = new Scene((Parent) welcome().node(), 1000, 720);
            new Look(theme, 100).applyTo(scene);
            Snapshots.write(scene, "welcome-" + theme);

            Walk.nodes(scene.getRoot())
                    .filter(Button.class::isInstance)
                    .filter(node -> node.getStyleClass().contains("hm-welcome-way"))
                    .forEach(node -> ((Button) node).fire());
            assertEquals(List.of("sample", "import", "open"), gone);
            assertEquals(List.of(), Walk.mute(scene.getRoot()));
            return true;
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void eachChoiceIsToldWithThoseMadeBefore() throws Exception {
        Toolkit.run(() -> {
            var settings = Settings.first(Language.FRENCH);
            var view = new SettingsView(WORDING, settings, chosen::add);
            var boxes = Walk.nodes(view.node())
                    .filter(ComboBox.class::isInstance)
                    .map(node -> (ComboBox<Object>) node)
                    .toList();

            boxes.get(1).setValue(Theme.DARK);
            boxes.get(2).setValue(120);
            boxes.get(5).setValue(ReadAfter.TEN_SECONDS);

            Walk.nodes(view.node())
                    .filter(CheckBox.class::isInstance)
                    .map(CheckBox.class::cast)
                    .filter(box -> box.getText().equals("Rechercher seulement avec Entrée"))
                    .forEach(CheckBox::fire);

            assertEquals("Marquer comme lu après", boxes.get(5).getAccessibleText());
            assertEquals(
                    settings.dressed(Theme.DARK)
                            .textOf(120)
                            .readingAfter(ReadAfter.TEN_SECONDS)
                            .asking(asking -> asking.onEnter(true)),
                    chosen.getLast());
            assertEquals(List.of(), Walk.mute(view.node()));
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,200"})
    void theChoicesHaveRoom(Theme theme, int percent) throws Exception {
        Toolkit.on(() -> {
            var view = new SettingsView(WORDING, Settings.first(Language.FRENCH), chosen::add);
            var scene = new Scene(new StackPane(view.node()), 5 * percent, 4.2 * percent);
            new Look(theme, percent).applyTo(scene);
            Snapshots.write(scene, "settings-" + theme);

            assertEquals(
                    List.of(),
                    Walk.nodes(scene.getRoot())
                            .filter(node ->
                                    node instanceof Text text && text.getText().endsWith("..."))
                            .toList());
            return scene;
        });
    }

    private WelcomeView welcome() {
        return new WelcomeView(
                WORDING,
                Settings.first(Language.FRENCH),
                new WelcomeView.Ways(
                        () -> gone.add("sample"), () -> gone.add("import"), () -> gone.add("open"), chosen::add));
    }
}
