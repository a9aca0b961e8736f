package hemerotheque.ui.importing;

import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.OverrunStyle;

/// What did not come in, in words: the columns of the report, on the screen, copied and exported alike.
final class TroubleWords {

    private static final String BYTE_ORDER_MARK = "\ufeff"; // for spreadsheets, which otherwise guess the encoding

    /// @param name key of its heading
    /// @param share of the width of the table
    /// @param cut where words go that do not fit: a path keeps its end
    record Column(String name, double share, OverrunStyle cut, Function<Outcome, String> words) {}

    private final Wording wording;
    private final List<Column> columns;

    TroubleWords(Wording wording) {
        this.wording = wording;
        columns = List.of(
                new Column("importing.column.file", 0.28, OverrunStyle.LEADING_ELLIPSIS, TroubleWords::file),
                new Column(
                        "importing.column.result",
                        0.09,
                        OverrunStyle.ELLIPSIS,
                        outcome -> wording.say("importing.result", outcome.kind())),
                new Column(
                        "importing.column.cause", 0.24, OverrunStyle.ELLIPSIS, outcome -> of(outcome, wording::said)),
                new Column(
                        "importing.column.remedy", 0.39, OverrunStyle.ELLIPSIS, outcome -> of(outcome, this::remedy)));
    }

    List<Column> columns() {
        return columns;
    }

    private static String file(Outcome outcome) {
        var origin = outcome.origin();
        return origin.entry().map(entry -> origin.file() + " › " + entry).orElse(origin.file());
    }

    private static String of(Outcome outcome, Function<Problem, String> words) {
        return outcome.problem().map(words).orElse("");
    }

    private String remedy(Problem problem) {
        return wording.remedy(problem);
    }

    /// A row of headings, then one a trouble; tabs between cells, as spreadsheets paste them.
    String tabbed(List<Outcome> troubles) {
        return rows(troubles, "\t", text -> text.replaceAll("[\t\r\n]+", " "));
    }

    /// As French spreadsheets read it: semicolons, UTF-8 with its mark. Source: RFC 4180 for the quotes.
    String csv(List<Outcome> troubles) {
        return BYTE_ORDER_MARK + rows(troubles, ";", text -> '"' + text.replace("\"", "\"\"") + '"');
    }

    private String rows(List<Outcome> troubles, String between, Function<String, String> cell) {
        var rows = new StringBuilder(columns.stream()
                .map(column -> cell.apply(wording.say(column.name())))
                .collect(Collectors.joining(between, "", "\r\n")));
        for (var trouble : troubles) {
            rows.append(columns.stream()
                    .map(column -> cell.apply(column.words().apply(trouble)))
                    .collect(Collectors.joining(between, "", "\r\n")));
        }
        return rows.toString();
    }
}
