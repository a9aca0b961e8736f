package hemerotheque.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

            assertEquals(settings.dressed(Theme.DARK).textOf(120), chosen.getLast());
            assertEquals(List.of(), Walk.mute(view.node()));
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
