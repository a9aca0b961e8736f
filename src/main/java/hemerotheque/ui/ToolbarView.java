package hemerotheque.ui;

import hemerotheque.ui.common.Icons;
import hemerotheque.ui.saved.StarButton;
import hemerotheque.ui.search.SearchFieldView;
import hemerotheque.wording.Wording;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar of the search field: the sidebar, imports, back and forward before it, the star and the days behind.
final class ToolbarView {

    /// Pixels at 100 %, chosen: a narrower window has no room for words on its star…
    private static final double STAR_WORDED = 1_150;

    /// … nor on the button of the imports.
    private static final double IMPORT_WORDED = 700;

    private final Models models;
    private final Commands commands;
    private final Wording wording;
    private final ObservableDoubleValue scale;
    private final HBox bar = new HBox();

    /// @param scale of the text
    /// @param days stands behind the star
    ToolbarView(
            Models models,
            Commands commands,
            Wording wording,
            ObservableDoubleValue scale,
            SearchFieldView field,
            Node days) {
        this.models = models;
        this.commands = commands;
        this.wording = wording;
        this.scale = scale;
        HBox.setHgrow(field.box(), Priority.ALWAYS);
        field.node().setMaxWidth(Double.MAX_VALUE);
        var side = icon(Feather.SIDEBAR, "frame.toolbar.sidebar", commands.looks()::toggleSidebar);
        var back = icon(Feather.ARROW_LEFT, "frame.toolbar.back", commands.moves()::back);
        var forward = icon(Feather.ARROW_RIGHT, "frame.toolbar.forward", commands.moves()::forward);
        models.search().ways().subscribe(ways -> {
            back.setDisable(!ways.back());
            forward.setDisable(!ways.forward());
        });
        var calendar = icon(Feather.CALENDAR, "frame.toolbar.calendar", commands.days()::showCalendar);
        bar.getChildren().setAll(side, importing(), back, forward, field.box(), star(), days, calendar);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("hm-toolbar");
    }

    private Button icon(Feather drawing, String key, Runnable done) {
        var button = Icons.button(drawing, wording.say(key));
        button.setOnAction(_ -> done.run());
        return button;
    }

    private Button importing() {
        var button = new Button(wording.say("frame.toolbar.import"), new FontIcon(Feather.DOWNLOAD));
        button.setOnAction(_ -> commands.imports().importFiles());
        button.getStyleClass().add("hm-plain");
        Icons.name(button, wording.say("frame.toolbar.import"));
        wordless(button, IMPORT_WORDED);
        return button;
    }

    private Button star() {
        var star = new StarButton(
                models.search(), models.saved(), models.reader(), wording, commands.searches()::saveSearch);
        wordless(star.node(), STAR_WORDED);
        return star.node();
    }

    /// Leaves `button` only its drawing while the bar is narrower than so many pixels at 100 %.
    private void wordless(Button button, double worded) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.contentDisplayProperty()
                .bind(bar.widthProperty()
                        .map(width -> width.doubleValue() < worded * scale.get()
                                ? ContentDisplay.GRAPHIC_ONLY
                                : ContentDisplay.LEFT));
    }

    Node node() {
        return bar;
    }
}
