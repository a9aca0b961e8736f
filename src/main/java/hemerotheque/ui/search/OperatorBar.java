package hemerotheque.ui.search;

import hemerotheque.search.Exactness;
import hemerotheque.search.ParsedQuery;
import hemerotheque.ui.search.Edit.Selection;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The signs and fields of the language, for whoever does not know them by heart: each is written where the caret
/// stands.
final class OperatorBar {

    /// What stands in the field.
    record Typed(String text, Selection selection) {}

    private static final List<String> FIELDS = List.of(
            "titre",
            "chapô",
            "texte",
            "légende",
            "auteur",
            "source",
            "rubrique",
            "étiquette",
            "langue",
            "mots",
            "recherche");

    private static final List<String> DAYS = List.of(
            "aujourd’hui", "hier", "7 derniers jours", "30 derniers jours", "12 derniers mois", "5 dernières années");

    private final Wording wording;
    private final Supplier<Typed> field;
    private final Consumer<Edit> write;
    private final Function<String, ParsedQuery> reader;
    private final CheckBox accents = new CheckBox();
    private final CheckBox form = new CheckBox();
    private final FlowPane bar = new FlowPane();

    /// @param field what stands in it
    /// @param reader of that
    /// @param write puts something else into it
    /// @param help shows how a query is written
    OperatorBar(
            Wording wording,
            Supplier<Typed> field,
            Function<String, ParsedQuery> reader,
            Consumer<Edit> write,
            Runnable help) {
        this.wording = wording;
        this.field = field;
        this.reader = reader;
        this.write = write;
        bar.getStyleClass().add("hm-operators");
        add("and", (text, at) -> Edit.joined(text, at, wording.say("operators.and")));
        add("or", (text, at) -> Edit.joined(text, at, wording.say("operators.or")));
        add("not", (text, at) -> Edit.joined(text, at, wording.say("operators.not")));
        add("phrase", Edit::quoted);
        add("star", (text, at) -> Edit.behind(text, at, "*"));
        add("fuzzy", (text, at) -> Edit.behind(text, at, "~"));
        bar.getChildren().addAll(fields(), days(), accents, form);
        box(accents, "accents", Exactness::accents);
        box(form, "form", Exactness::form);
        var more = new Button(wording.say("operators.help"));
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> help.run());
        bar.getChildren().add(more);
    }

    private void add(String key, BiFunction<String, Selection, Edit> change) {
        var button = new Button(wording.say("operators." + key));
        named(button, key);
        button.setOnAction(_ -> write(change));
        bar.getChildren().add(button);
    }

    /// A choice of how all words of the question are taken.
    private void box(CheckBox box, String key, BiFunction<Exactness, Boolean, Exactness> choice) {
        box.setText(wording.say("operators." + key));
        named(box, key);
        box.setOnAction(_ -> write((text, _) -> {
            var present = Exactness.of(reader.apply(text).query());
            var written = choice.apply(present, box.isSelected()).in(text, reader);
            return new Edit(written, written.length());
        }));
    }

    /// Has the choices show what stands in the field.
    void show(String text) {
        var query = reader.apply(text).query();
        var exactness = Exactness.of(query);
        accents.setSelected(exactness.accents());
        form.setSelected(exactness.form());
        for (var box : List.of(accents, form)) box.setDisable(!Exactness.concerns(query));
    }

    private void named(ButtonBase button, String key) {
        var does = wording.say("operators." + key + ".does");
        button.setTooltip(new Tooltip(does));
        button.setAccessibleText(does);
    }

    private void write(BiFunction<String, Selection, Edit> change) {
        var typed = field.get();
        write.accept(change.apply(typed.text(), typed.selection()));
    }

    private MenuButton fields() {
        var menu = menu("field");
        for (var name : FIELDS) item(menu, name + ":", name + ":");
        return menu;
    }

    private MenuButton days() {
        var menu = menu("date");
        for (var days : DAYS) item(menu, days, "date:" + (days.contains(" ") ? '"' + days + '"' : days));
        return menu;
    }

    private MenuButton menu(String key) {
        var menu = new MenuButton(wording.say("operators." + key));
        named(menu, key);
        return menu;
    }

    private void item(MenuButton menu, String name, String condition) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> write((text, at) -> Edit.with(text, at, condition)));
        menu.getItems().add(item);
    }

    Node node() {
        return bar;
    }
}
