package hemerotheque.ui.importing;

import hemerotheque.model.Outcome;
import hemerotheque.wording.ReportWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.OverrunStyle;

/// What did not come in, or is to be checked, in words: the columns of the report, on the screen and copied alike.
final class TroubleWords {

    /// @param name key of its heading
    /// @param share of the width of the table
    /// @param cut where words go that do not fit: a path keeps its end
    record Column(String name, double share, OverrunStyle cut, Function<Outcome, String> words) {}

    private final Wording wording;
    private final List<Column> columns;

    TroubleWords(Wording wording) {
        this.wording = wording;
        var words = new ReportWords(wording);
        columns = List.of(
                new Column(
                        "report.column.file",
                        0.28,
                        OverrunStyle.LEADING_ELLIPSIS,
                        outcome -> words.place(outcome.origin())),
                new Column("report.column.result", 0.09, OverrunStyle.ELLIPSIS, words::result),
                new Column("report.column.cause", 0.24, OverrunStyle.ELLIPSIS, words::cause),
                new Column("report.column.remedy", 0.39, OverrunStyle.ELLIPSIS, words::remedy));
    }

    List<Column> columns() {
        return columns;
    }

    /// A row of headings, then one a trouble; tabs between cells, as spreadsheets paste them.
    String tabbed(List<Outcome> troubles) {
        var rows = new StringBuilder(row(column -> wording.say(column.name())));
        troubles.forEach(trouble -> rows.append(row(column -> column.words().apply(trouble))));
        return rows.toString();
    }

    private String row(Function<Column, String> cell) {
        return columns.stream()
                .map(column -> cell.apply(column).replaceAll("[\t\r\n]+", " "))
                .collect(Collectors.joining("\t", "", "\r\n"));
    }
}
