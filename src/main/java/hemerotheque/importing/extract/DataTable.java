package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Tables that hold rows of facts, as against those that lay out a page.
final class DataTable {

    /// Characters of the longest cell, our choice: a layout table holds paragraphs.
    private static final int LONGEST_CELL = 200;

    private DataTable() {}

    static boolean is(Element table) {
        if (table.selectFirst("table table, div div div, h1, h2, form, ul, p + p, article") != null) return false;
        var rows = rows(table);
        if (rows.size() < 2 || rows.stream().mapToInt(List::size).max().orElse(0) < 2) return false;
        int links = table.select("a").size();
        int cells = rows.stream().mapToInt(List::size).sum();
        return links * 2 <= cells
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
    }

    static List<List<String>> rows(Element table) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr")) {
            var cells = row.children().stream()
                    .filter(cell ->
                            cell.normalName().equals("td") || cell.normalName().equals("th"))
                    .map(cell -> Plain.line(cell.text()))
                    .toList();
            if (!cells.isEmpty()) rows.add(cells);
        }
        return rows;
    }
}
