package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// Whatever takes the keyboard says what it is.
class AccessibleTest {

    @Test
    void everythingThatTakesTheKeyboardIsNamed() throws Exception {
        for (int articles : new int[] {0, 200}) {
            var mute = Toolkit.on(() -> {
                var shown = Shown.room(articles, Settings.first(Language.FRENCH));
                Picture.of(shown.scene());
                assertTrue(Walk.nodes(shown.scene().getRoot())
                                .filter(Node::isFocusTraversable)
                                .count()
                        > 10);
                return Walk.mute(shown.scene().getRoot());
            });

            assertEquals(List.of(), mute);
        }
    }
}
