package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Menus are windows of their own: drawn into `target/pictures`, to be looked at.
class MenuPicturesTest {

    private Shown shown;
    private Stage stage;
    private String look;

    private void show(Theme theme, int percent) throws Exception {
        look = theme + "-" + percent;
        Toolkit.run(() -> {
            var settings = Settings.first(Language.FRENCH).dressed(theme).textOf(percent);
            shown = Shown.room(new InventedArticles(400).desk(), settings, 960, 700);
            var search = shown.room().models().search();
            search.ask(search.question().asking("retraites"));
            stage = new Stage();
            stage.setScene(shown.scene());
            stage.show();
        });
        settle();
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(() -> stage.hide());
    }

    private static void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            Thread.sleep(30); // a pulse
            Toolkit.settle();
        }
    }

    private static List<ContextMenu> open() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast)
                .toList();
    }

    /// Draws the menu that is open.
    private void draw(String name) throws Exception {
        settle();
        Toolkit.run(() -> {
            var menus = open();
            assertEquals(1, menus.size(), name);
            assertReadable(menus.getFirst());
        });
        Toolkit.on(() -> Snapshots.write(open().getFirst().getScene(), "menu-" + name + "-" + look));
    }

    private static void assertReadable(ContextMenu menu) {
        var cut = Walk.nodes(menu.getScene().getRoot())
                .filter(Label.class::isInstance)
                .flatMap(Walk::nodes)
                .filter(node -> node instanceof Text text && text.getText().endsWith("..."))
                .toList();
        assertEquals(List.of(), cut);
        assertTrue(menu.getWidth() > 100 && menu.getHeight() > 30);
    }

    private Region region(String style) {
        return (Region) shown.scene().lookup(style);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,200"})
    void menusOfTheBar(Theme theme, int percent) throws Exception {
        show(theme, percent);
        var menus = Toolkit.on(() -> List.copyOf(((MenuBar) region(".menu-bar")).getMenus()));
        for (var menu : menus) {
            Toolkit.run(menu::show);
            draw(menu.getText());
            Toolkit.run(menu::hide);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "DARK,150"})
    void menusOfARowAndOfTheArticle(Theme theme, int percent) throws Exception {
        show(theme, percent);
        ask(".hm-articles");
        draw("row");
        Toolkit.run(() -> open().forEach(ContextMenu::hide));
        ask(".hm-article");
        draw("article");
        Toolkit.run(() -> open().forEach(ContextMenu::hide));
    }

    private void ask(String style) throws Exception {
        Toolkit.run(() -> {
            var node = region(style);
            node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 20, 60, 60, false, null));
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "DARK,200"})
    void submenus(Theme theme, int percent) throws Exception {
        show(theme, percent);
        ask(".hm-articles");
        var bar = Toolkit.on(() -> ((MenuBar) region(".menu-bar"))
                .getMenus().stream().flatMap(top -> top.getItems().stream()).toList());
        var row = Toolkit.on(() -> List.copyOf(open().getFirst().getItems()));
        Toolkit.run(() -> open().forEach(ContextMenu::hide));
        for (var name : List.of("Thème", "Recherches récentes", "Aperçu avant import", "Source"))
            drawItemsOf(submenu(name, Stream.concat(bar.stream(), row.stream())), name);
    }

    private static Menu submenu(String name, Stream<MenuItem> items) {
        return items.filter(item -> item instanceof Menu && item.getText().startsWith(name))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// A submenu opens under the mouse only: its items are drawn in a menu by themselves.
    private void drawItemsOf(Menu menu, String name) throws Exception {
        var alone = Toolkit.on(() -> {
            var popup = new ContextMenu();
            popup.getItems().setAll(menu.getItems());
            popup.show(stage, 50, 50);
            return popup;
        });
        draw(name.replace(' ', '-'));
        Toolkit.run(alone::hide);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100"})
    void menusOfButtons(Theme theme, int percent) throws Exception {
        show(theme, percent);
        var buttons = Toolkit.on(() -> Walk.nodes(shown.scene().getRoot())
                .filter(node -> node instanceof MenuButton && node.isVisible())
                .filter(node ->
                        node.getParent().isVisible() && node.getStyleClass().contains("hm-order"))
                .map(MenuButton.class::cast)
                .toList());
        int number = 0;
        assertTrue(buttons.size() >= 4, "step, order, reprints and actions: " + buttons);
        for (var button : buttons) {
            Toolkit.run(button::show);
            draw("button-" + number++);
            Toolkit.run(button::hide);
        }
    }
}
