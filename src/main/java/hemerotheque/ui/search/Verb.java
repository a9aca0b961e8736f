package hemerotheque.ui.search;

import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What can be done with whatever the answer can be narrowed to, wherever it is met: a click adds it to the question,
/// with Ctrl it replaces what is asked for of its kind, with Alt it is excluded.
public enum Verb {
    ADD,
    REPLACE,
    EXCLUDE;

    public static Verb of(MouseEvent click) {
        return of(click.isShortcutDown(), click.isAltDown());
    }

    public static Verb of(KeyEvent key) {
        return of(key.isShortcutDown(), key.isAltDown());
    }

    static Verb of(boolean replacing, boolean excluding) {
        if (replacing) return REPLACE;
        return excluding ? EXCLUDE : ADD;
    }

    /// The verbs as items of a menu.
    ///
    /// @param name of what is to be excluded
    public static List<MenuItem> items(Wording wording, String name, Consumer<Verb> done) {
        return List.of(
                item(wording.say("choice.add"), () -> done.accept(ADD)),
                item(wording.say("choice.replace"), () -> done.accept(REPLACE)),
                item(wording.say("choice.exclude", name), () -> done.accept(EXCLUDE)));
    }

    private static MenuItem item(String words, Runnable done) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> done.run());
        return item;
    }
}
