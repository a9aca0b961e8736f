package hemerotheque.ui.reading;

import hemerotheque.ui.reading.ArticlePage.Grid;
import hemerotheque.ui.reading.ArticlePage.Place;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A table of an article: rows apart by a thin rule, the first one stronger, the marks in its cells.
final class TableBox extends VBox {

    /// @param pixels size of the body text
    TableBox(Grid grid, List<Place> marks, List<Highlights.Part> highlights, double pixels) {
        var cells = new GridPane();
        cells.getStyleClass().add("hm-table");
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.SOMETIMES);
            cells.getColumnConstraints().add(constraints);
        }
        int cell = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < columns; column++) {
                var texts = grid.rows().get(row);
                boolean there = column < texts.size();
                var flow = there ? flow(texts.get(column), at(cell, marks)) : new TextFlow();
                if (there) highlight(flow, cell++, highlights);
                flow.getStyleClass().add(row == 0 ? "hm-table-head" : "hm-table-cell");
                flow.setPadding(new Insets(0.35 * pixels, 0.8 * pixels, 0.35 * pixels, 0));
                cells.add(flow, column, row);
            }
        }
        getChildren().add(cells);
        setPadding(new Insets(0.2 * pixels, 0, 1.2 * pixels, 0));
    }

    /// A cell with a note is highlighted whole.
    private static void highlight(TextFlow flow, int cell, List<Highlights.Part> highlights) {
        highlights.stream()
                .filter(part -> part.place().cell() == cell)
                .findFirst()
                .ifPresent(part -> flow.getStyleClass().addAll("hm-noted-cell", part.style()));
    }

    private static List<Place> at(int cell, List<Place> marks) {
        return marks.stream().filter(place -> place.cell() == cell).toList();
    }

    private static TextFlow flow(String imported, List<Place> marks) {
        var flow = new TextFlow();
        var text = Displayed.of(imported);
        int at = 0;
        for (var place : marks) {
            int start = text.shown(place.span().start());
            int end = text.shown(place.span().end());
            flow.getChildren().add(plain(text.text().substring(at, start)));
            var marked = new Label(text.text().substring(start, end));
            marked.getStyleClass().add("hm-marked-cell");
            flow.getChildren().add(marked);
            at = end;
        }
        flow.getChildren().add(plain(text.text().substring(at)));
        return flow;
    }

    private static Text plain(String text) {
        var plain = new Text(text);
        plain.getStyleClass().add("hm-cell-text");
        return plain;
    }
}
