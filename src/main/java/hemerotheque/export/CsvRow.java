package hemerotheque.export;

import java.util.List;
import java.util.stream.Collectors;

/// A row of a CSV file. Written here, as it is three rules, too few for a library.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it: a page from the web must not run in
/// someone's spreadsheet. Source: RFC 4180 §2; OWASP, CSV Injection.
public final class CsvRow {

    private CsvRow() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = startsFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
