package hemerotheque.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table of a name and figures a row, the figures set to the right.
record FigureTable(Session session) {

    /// @param rows as many cells each as the heading has
    void write(List<String> heading, List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(heading);
        all.addAll(rows);
        var widths = IntStream.range(0, heading.size())
                .map(column -> all.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        session.out().line(Paper.bold(row(heading, widths)));
        rows.forEach(row -> session.out().line(row(row, widths)));
    }

    private static String row(List<String> cells, int[] widths) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            var pad = " ".repeat(widths[i] - width(cells.get(i)));
            row.append(i == 0 ? cells.get(i) + pad : "  " + pad + cells.get(i));
        }
        return row.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
