package hemerotheque.ui;

import hemerotheque.ui.common.Icons;
import hemerotheque.ui.saved.StarButton;
import hemerotheque.ui.search.SearchFieldView;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar of the search field: the sidebar, imports, back and forward before it, the star and the days behind. In a
/// narrow window the field has a line of its own below all of them.
final class ToolbarView {

    /// Pixels at 100 %, chosen: a narrower window has no room for words on its star…
    private static final double STAR_WORDED = 1_150;

    /// … nor on the button of the imports…
    private static final double IMPORT_WORDED = 700;

    /// … nor, beside the rest, for a question.
    private static final double IN_A_LINE = 850;

    /// Places of the two fields among the parts of the bar.
    private static final int FIELD = 4;

    private static final int DAYS = 6;

    private final List<Node> parts;
    private final Models models;
    private final Commands commands;
    private final Wording wording;
    private final ObservableDoubleValue scale;
    private final GridPane bar = new GridPane();

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
        field.node().setMaxWidth(Double.MAX_VALUE);
        var side = icon(Feather.SIDEBAR, "frame.toolbar.sidebar", commands.looks()::toggleSidebar);
        var back = icon(Feather.ARROW_LEFT, "frame.toolbar.back", commands.moves()::back);
        var forward = icon(Feather.ARROW_RIGHT, "frame.toolbar.forward", commands.moves()::forward);
        models.search().way().ends().subscribe(ways -> {
            back.setDisable(!ways.back());
            forward.setDisable(!ways.forward());
        });
        var calendar = icon(Feather.CALENDAR, "frame.toolbar.calendar", commands.days()::showCalendar);
        this.parts = List.of(side, importing(), back, forward, field.box(), star(), days, calendar);
        bar.getChildren().setAll(parts);
        bar.getStyleClass().add("hm-toolbar");
        for (int i = 0; i < parts.size(); i++) bar.getColumnConstraints().add(column(i == FIELD));
        bar.widthProperty().subscribe(_ -> arrange());
        scale.subscribe(_ -> arrange());
        arrange();
    }

    private static ColumnConstraints column(boolean wide) {
        var column = new ColumnConstraints();
        column.setHgrow(wide ? Priority.ALWAYS : Priority.NEVER);
        return column;
    }

    /// In one line, or with the field in a second one and the days in its place. Nothing leaves the bar meanwhile, so
    /// that the keyboard stays where it is.
    private void arrange() {
        boolean two = bar.getWidth() > 0 && bar.getWidth() < IN_A_LINE * scale.get();
        for (int i = 0; i < parts.size(); i++) GridPane.setConstraints(parts.get(i), i, 0);
        if (!two) return;
        GridPane.setConstraints(parts.get(FIELD), 0, 1, parts.size(), 1);
        GridPane.setConstraints(parts.get(DAYS), FIELD, 0);
        ((Region) parts.get(DAYS)).setMaxWidth(Double.MAX_VALUE);
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
