package hemerotheque.ui.reading;

import atlantafx.base.theme.Styles;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons above an article.
final class ReaderBar {

    final Button find;
    final Button copyText;
    final Button copyAddress;
    final Button saveOriginal;
    final Button smaller;
    final Button larger;
    final ToggleButton favourite;
    final ToggleButton similar;
    final ToggleButton details;
    private final Label told = new Label();
    private final ToolBar bar;

    ReaderBar(Wording wording) {
        find = Icons.button(Feather.SEARCH, wording.say("reading.find"));
        copyText = worded(Feather.COPY, wording.say("reading.copy.text"));
        copyAddress = worded(Feather.LINK, wording.say("reading.copy.address"));
        saveOriginal = worded(Feather.DOWNLOAD, wording.say("reading.save"));
        smaller = new Button("A−");
        Icons.name(smaller, wording.say("reading.text.smaller"));
        larger = new Button("A+");
        Icons.name(larger, wording.say("reading.text.larger"));
        var star = new Region();
        star.getStyleClass().add("hm-star-shape");
        favourite = new ToggleButton("", star);
        favourite.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "hm-favourite");
        favourite.setAccessibleText(wording.say("state.favourite"));
        favourite.setTooltip(new Tooltip(wording.say("reading.favourite")));
        similar = new ToggleButton("", new FontIcon(Feather.LAYERS));
        similar.setTooltip(new Tooltip(wording.say("reading.similar")));
        similar.setAccessibleText(wording.say("reading.similar"));
        details = new ToggleButton(wording.say("reading.details"), new FontIcon(Feather.INFO));
        smaller.getStyleClass().add(Styles.FLAT);
        larger.getStyleClass().add(Styles.FLAT);
        similar.getStyleClass().add(Styles.FLAT);
        details.getStyleClass().add(Styles.FLAT);
        told.getStyleClass().add("hm-secondary");
        bar = new ToolBar(
                favourite,
                copyText,
                copyAddress,
                saveOriginal,
                new Separator(Orientation.VERTICAL),
                find,
                smaller,
                larger,
                new Separator(Orientation.VERTICAL),
                details,
                similar,
                told);
        bar.getStyleClass().add("hm-reader-bar");
    }

    private static Button worded(Feather icon, String words) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    ToolBar node() {
        return bar;
    }

    /// Says beside the buttons what has been done.
    void tell(String words) {
        told.setText(words);
    }
}
