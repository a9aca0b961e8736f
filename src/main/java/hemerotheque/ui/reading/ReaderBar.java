package hemerotheque.ui.reading;

import atlantafx.base.theme.Styles;
import hemerotheque.ui.common.ChipLines;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above an article, in one line: those without room, the less used ones, stand in the menu « Plus ».
final class ReaderBar {

    final Button find;
    final Button copyText;
    final Button copyAddress;
    final Button saveOriginal;
    final Button smaller;
    final Button larger;
    final ToggleButton favourite;
    final ToggleButton notes;
    final ToggleButton similar;
    final ToggleButton details;
    private final Wording wording;
    private final Button list;
    private final Label told = new Label();
    private final ChipLines line;
    private List<ButtonBase> actions = List.of();
    private boolean article;
    private boolean alone;

    ReaderBar(Wording wording) {
        this.wording = wording;
        list = worded(Feather.CHEVRON_LEFT, wording.say("reading.list"));
        list.setTooltip(new Tooltip(wording.say("reading.list.hint")));
        find = Icons.button(Feather.SEARCH, wording.say("reading.find"));
        copyText = worded(Feather.COPY, wording.say("reading.copy.text"));
        copyAddress = worded(Feather.LINK, wording.say("reading.copy.address"));
        saveOriginal = worded(Feather.DOWNLOAD, wording.say("reading.save"));
        smaller = new Button("A−");
        Icons.name(smaller, wording.say("reading.text.smaller"));
        larger = new Button("A+");
        Icons.name(larger, wording.say("reading.text.larger"));
        favourite = toggle("", star(), wording.say("reading.favourite"));
        favourite.getStyleClass().addAll(Styles.BUTTON_ICON, "hm-favourite");
        favourite.setAccessibleText(wording.say("state.favourite"));
        notes = toggle("", new FontIcon(Feather.EDIT_3), wording.say("notes.count", 0));
        similar = toggle("", new FontIcon(Feather.LAYERS), wording.say("reading.similar"));
        details = toggle(wording.say("reading.details"), new FontIcon(Feather.INFO), wording.say("reading.details"));
        for (var letter : List.of(smaller, larger)) letter.getStyleClass().add(Styles.FLAT);
        told.getStyleClass().add("hm-secondary");
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        line = new ChipLines(told, List.of(told), _ -> wording.say("reading.more"));
        line.setMost(1);
        line.more().setAccessibleText(wording.say("reading.more.name"));
        line.more().setOnShowing(_ -> offerRest());
        line.getStyleClass().add("hm-reader-bar");
        line.managedProperty().bind(line.visibleProperty());
        arrange();
    }

    private static Node star() {
        var star = new Region();
        star.getStyleClass().add("hm-star-shape");
        return star;
    }

    private static ToggleButton toggle(String words, Node drawing, String name) {
        var button = new ToggleButton(words, drawing);
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    private static Button worded(Feather icon, String words) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /// Has the way back to the list come first as long as the article stands in its place.
    void lead(ObservableValue<Boolean> instead, Runnable back) {
        list.setOnAction(_ -> back.run());
        instead.subscribe(now -> {
            alone = now;
            arrange();
        });
    }

    /// @param shown whether there is an article to do something with
    void show(boolean shown) {
        article = shown;
        arrange();
    }

    private void arrange() {
        var back = alone ? Stream.of(list) : Stream.<ButtonBase>empty();
        var rest = article
                ? Stream.of(
                        favourite, find, smaller, larger, notes, details, copyText, similar, copyAddress, saveOriginal)
                : Stream.<ButtonBase>empty();
        var wanted = Stream.concat(back, rest).toList();
        line.setVisible(!wanted.isEmpty());
        if (!wanted.equals(actions)) line.show(wanted);
        actions = wanted;
    }

    private void offerRest() {
        var rest = actions.subList(actions.size() - line.hidden(), actions.size());
        line.more().getItems().setAll(rest.stream().map(ReaderBar::item).toList());
    }

    private static MenuItem item(ButtonBase action) {
        var name = Optional.ofNullable(action.getAccessibleText()).orElse(action.getText());
        var item = action instanceof ToggleButton toggle ? checked(toggle) : new MenuItem();
        item.setText(name);
        item.setMnemonicParsing(false);
        item.setDisable(action.isDisabled());
        item.setOnAction(_ -> action.fire());
        return item;
    }

    private static MenuItem checked(ToggleButton toggle) {
        var item = new CheckMenuItem();
        item.setSelected(toggle.isSelected());
        return item;
    }

    Node node() {
        return line;
    }

    /// Tells how many notes the article has.
    void count(int many) {
        var name = wording.say("notes.count", many);
        notes.setText(many > 0 ? Integer.toString(many) : "");
        notes.setAccessibleText(name);
        notes.getTooltip().setText(name);
    }

    /// Says beside the buttons what has been done.
    void tell(String words) {
        told.setText(words);
    }
}
