package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.rtf.RtfLine;
import java.util.List;
import java.util.stream.Stream;

/// The lines of an RTF document as rows: a field is a row of a table, or a line with tabs.
final class RtfRows {

    private RtfRows() {}

    /// Nothing of a table of contents, and of what stands at the edges of pages.
    static List<Row<RtfLine>> of(RtfLine line) {
        if (line.contents()) return List.of();
        var cells = line.cells().stream().dropWhile(String::isBlank).toList();
        if (line.kind() == RtfLine.Kind.ROW && cells.size() > 1) {
            var code = Printed.line(cells.getFirst());
            var rest = String.join("\n", cells.subList(1, cells.size()));
            if (Fields.isCode(code)) return List.of(row(code, rest, line));
        }
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.split("\n")))
                .filter(text -> !text.isBlank() && !Row.isEdge(text))
                .map(text -> row(text, line))
                .toList();
    }

    private static Row<RtfLine> row(String text, RtfLine line) {
        if (Row.isBorder(text)) return new Row<>("", "", false, true, line.onNewPage(), line);
        return CodedLine.of(text, true)
                .map(coded -> row(coded.code(), coded.rest(), line))
                .orElseGet(() -> row("", text, line));
    }

    private static Row<RtfLine> row(String code, String text, RtfLine line) {
        return new Row<>(code, text, line.bold(), false, line.onNewPage(), line);
    }
}
