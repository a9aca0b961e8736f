package hemerotheque.ui.history;

import hemerotheque.search.AskedQuestion;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// « Recherches récentes »: the last questions, the way to forget them all, and whether they are kept.
public final class HistoryMenu {

    /// What can be done from the menu.
    ///
    /// @param ask a question again
    /// @param clear forgets all of them
    /// @param toggle has questions be kept, or no longer
    public record Ways(Consumer<String> ask, Runnable clear, Runnable toggle) {}

    /// Questions, chosen: what a menu can show without scrolling.
    private static final int SHOWN = 15;

    /// UTF-16 units, chosen: a line that is longer makes the menu as wide as the window.
    private static final int LONGEST = 70;

    private final Wording wording;
    private final Ways ways;
    private final Menu menu;
    private final CheckMenuItem kept;
    private final MenuItem clear;

    /// @param remembers whether questions are kept
    public HistoryMenu(HistoryViewModel model, ObservableValue<Boolean> remembers, Wording wording, Ways ways) {
        this.wording = wording;
        this.ways = ways;
        menu = new Menu(wording.say("history.menu"));
        kept = new CheckMenuItem(wording.say("history.kept"));
        remembers.subscribe(kept::setSelected);
        kept.setOnAction(_ -> ways.toggle().run());
        clear = new MenuItem(wording.say("history.clear"));
        clear.setOnAction(_ -> ways.clear().run());
        model.questions().subscribe(this::show);
    }

    private void show(List<AskedQuestion> questions) {
        var items = new ArrayList<MenuItem>();
        for (var question : questions.subList(0, Math.min(SHOWN, questions.size()))) items.add(item(question.words()));
        if (items.isEmpty()) {
            var none = new MenuItem(wording.say("history.none"));
            none.setDisable(true);
            items.add(none);
        }
        clear.setDisable(questions.isEmpty());
        items.addAll(List.of(new SeparatorMenuItem(), clear, kept));
        menu.getItems().setAll(items);
    }

    private MenuItem item(String words) {
        var item = new MenuItem(words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> ways.ask().accept(words));
        return item;
    }

    public Menu node() {
        return menu;
    }
}
