package hemerotheque.ui.reading;

import hemerotheque.ui.common.Accelerator;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of the text: what is done with it, and what the question can be narrowed to.
record ReaderMenu(ArticleArea area, ArticleValues values, Annotating annotating, Wording wording) {

    ContextMenu of(Runnable copy, Runnable find, Consumer<Illustration> enlarge) {
        var picture = item(
                "reading.menu.picture", "Enter", () -> area.pictureInSight().ifPresent(enlarge));
        var own = List.of(
                item("reading.menu.copy", "Shortcut+C", copy),
                item("reading.menu.all", "Shortcut+A", () -> area.node().selectAll()),
                item("reading.menu.find", "Shortcut+F", find),
                picture,
                new SeparatorMenuItem(),
                item("frame.menu.highlight", "H", annotating::highlight),
                new NoteColourMenu(wording).of(annotating::highlight),
                item("frame.menu.annotate", "Shift+H", annotating::annotate),
                new SeparatorMenuItem());
        var menu = new ContextMenu();
        menu.getItems().setAll(own); // one without items is never shown
        menu.setOnShowing(_ -> {
            picture.setDisable(area.pictureInSight().isEmpty());
            menu.getItems().setAll(own);
            menu.getItems().addAll(values.menus());
        });
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable done) {
        var item = new MenuItem(wording.say(key));
        item.setAccelerator(Accelerator.told(keys, wording));
        item.setOnAction(_ -> done.run());
        return item;
    }
}
