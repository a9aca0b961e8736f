package hemerotheque.ui.reading;

import hemerotheque.wording.WhyWords;
import hemerotheque.wording.WhyWords.Line;
import hemerotheque.wording.WhyWords.Share;
import hemerotheque.wording.WhyWords.Sign;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lines of an explanation, drawn: what an article has behind a sign, what it weighed behind a bar.
final class WhyRows {

    /// Pixels that a line inside a condition stands further right.
    private static final double STEP = 22;

    private final Wording wording;
    private final WhyWords words;

    WhyRows(Wording wording) {
        this.wording = wording;
        this.words = new WhyWords(wording);
    }

    Node reasons(List<Line> lines) {
        var grid = grid();
        for (var line : lines) {
            var sign = new FontIcon(icon(line.sign()));
            var mark = new Label("", sign);
            mark.getStyleClass().addAll("hm-why-sign", style(line.sign()));
            mark.setPadding(new Insets(0, 0, 0, line.depth() * STEP));
            row(grid, mark, wrapped(line.text()));
        }
        return grid;
    }

    Node shares(List<Share> shares) {
        var grid = grid();
        for (var share : shares) {
            var percent = new Label(words.percent(share.share()));
            percent.getStyleClass().add("hm-why-percent");
            percent.setMinWidth(Region.USE_PREF_SIZE);
            var bar = new ProgressBar(share.share());
            bar.setFocusTraversable(false);
            bar.setMinWidth(Region.USE_PREF_SIZE);
            row(grid, percent, bar, wrapped(share.text()));
            GridPane.setValignment(bar, VPos.CENTER);
        }
        return grid;
    }

    /// « Oui. « grève » : … »
    String spoken(Line line) {
        return line.sign() == Sign.TOLD
                ? line.text()
                : wording.say("why.spoken", wording.say("why.sign", line.sign()), line.text());
    }

    /// « 62 %, « grève » »
    String spoken(Share share) {
        return wording.say("why.spoken", words.percent(share.share()), share.text());
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("hm-why-rows");
        return grid;
    }

    private static void row(GridPane grid, Node... cells) {
        grid.addRow(grid.getRowCount(), cells);
        for (var cell : cells) GridPane.setValignment(cell, VPos.TOP);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Feather icon(Sign sign) {
        return switch (sign) {
            case HELD -> Feather.CHECK;
            case LACKED -> Feather.X;
            case TOLD -> Feather.MINUS;
        };
    }

    private static String style(Sign sign) {
        return switch (sign) {
            case HELD -> "hm-why-held";
            case LACKED -> "hm-why-lacked";
            case TOLD -> "hm-why-told";
        };
    }
}
