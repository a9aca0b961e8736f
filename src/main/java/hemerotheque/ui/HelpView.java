package hemerotheque.ui;

import hemerotheque.wording.Wording;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pages of help: the keys, how to write a query, what this program is.
final class HelpView {

    /// Per cent of the width, chosen: what is pressed or written, beside what it does.
    private static final double WRITTEN = 36;

    private static final List<String> KEYS = List.of(
            "search",
            "days",
            "clear",
            "complete",
            "next",
            "states",
            "file",
            "notes",
            "undo",
            "panes",
            "arrows",
            "alone",
            "find",
            "picture",
            "changes",
            "save",
            "saved",
            "order",
            "back",
            "import",
            "sidebar",
            "timeline",
            "calendar",
            "onThisDay",
            "concordance",
            "collocates",
            "frequency",
            "unfold",
            "why",
            "text",
            "screen",
            "help",
            "quit",
            "chart",
            "cycle",
            "join",
            "refine",
            "facet");

    private static final List<String> SYNTAX = List.of(
            "and", "or", "not", "phrase", "group", "star", "fuzzy", "exact", "form", "accents", "near", "field",
            "whole", "folder", "date", "month", "range", "then", "yearly", "came", "length", "has", "note", "state");

    private HelpView() {}

    static Node keys(Wording wording) {
        return page("frame.keys.title", table("help.keys.", KEYS, wording), wording);
    }

    static Node syntax(Wording wording) {
        return page("frame.syntax.title", table("help.syntax.", SYNTAX, wording), wording);
    }

    static Node about(String folder, Wording wording) {
        var text = new VBox(
                wrapped(wording.say("frame.about.text")),
                wrapped(wording.say("frame.about.offline")),
                wrapped(wording.say("frame.about.place", folder)),
                wrapped(wording.say("frame.about.licence")));
        text.getStyleClass().add("hm-dialog-text");
        return page("frame.about.title", text, wording);
    }

    static Node message(String key, Wording wording) {
        return page(key + ".title", wrapped(wording.say(key)), wording);
    }

    /// `content` under a title.
    static Node page(String title, Node content, Wording wording) {
        var heading = new Label(wording.say(title));
        heading.getStyleClass().addAll("hm-serif", "hm-empty-title");
        var page = new VBox(heading, content);
        page.getStyleClass().add("hm-dialog-page");
        return page;
    }

    private static Node table(String prefix, List<String> rows, Wording wording) {
        var grid = new GridPane();
        grid.getStyleClass().add("hm-help");
        grid.getColumnConstraints().setAll(column(WRITTEN), column(100 - WRITTEN));
        for (var row : rows) {
            var what = wrapped(wording.say(prefix + row));
            what.getStyleClass().add("hm-strong");
            grid.addRow(grid.getRowCount(), what, wrapped(wording.say(prefix + row + ".does")));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(wording.say(prefix + "name"));
        return scroll;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("hm-help-text");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
