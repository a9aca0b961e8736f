package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.util.List;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/// « Pourquoi ce résultat ? » in the menu of searches.
class WhyInMenuTest {

    private static MenuItem item(Shown shown) {
        return ((MenuBar) shown.scene().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> item.getText() != null && item.getText().startsWith("Pourquoi ce résultat"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void isOfferedWhereWordsAreSearchedAndElseSaysWhyNot() throws Exception {
        var told = Toolkit.on(() -> {
            var shown = Shown.room(20, Settings.first(Language.FRENCH));
            var item = item(shown);
            assertTrue(item.isDisable());
            var before = item.getText();

            var search = shown.room().models().search();
            search.ask(search.question().asking("grève"));

            assertFalse(item.isDisable());
            assertEquals("Ctrl+Maj+I", item.getAccelerator().getDisplayText());
            return List.of(before, item.getText());
        });

        assertEquals(
                List.of("Pourquoi ce résultat\u202f? (aucun mot n’est cherché)", "Pourquoi ce résultat\u202f?"), told);
    }

    @Test
    void noKeyOfTheMenusIsGivenTwice() throws Exception {
        var keys = Toolkit.on(() -> ((MenuBar)
                        Shown.room(20, Settings.first(Language.FRENCH)).scene().lookup(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .map(MenuItem::getAccelerator)
                        .filter(key -> key != null)
                        .map(key -> key.getDisplayText())
                        .toList());

        assertEquals(keys.stream().distinct().toList(), keys);
    }
}
