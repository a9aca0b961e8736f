package hemerotheque.importing.format.factiva;

import java.util.function.Predicate;

/// The lines of a text as rows, the empty ones too.
final class TextRows {

    /// @param start of the first character
    /// @param end behind the last
    record Span(int start, int end) {}

    private final String text;
    private boolean inText;

    TextRows(String text) {
        this.text = text;
    }

    /// Sends each row to `rows` until it answers that no more is wanted.
    void each(Predicate<Row<Span>> rows) {
        for (int start = 0; start < text.length(); ) {
            int found = text.indexOf('\n', start);
            int end = found < 0 ? text.length() : found + 1;
            var line = text.substring(start, end).stripTrailing();
            if (!Row.isEdge(line) && !rows.test(row(line, new Span(start, end)))) return;
            start = end;
        }
    }

    private Row<Span> row(String line, Span span) {
        if (Row.isBorder(line)) {
            inText = false;
            return new Row<>("", "", false, true, false, span);
        }
        var coded = CodedLine.of(line, inText);
        coded.ifPresent(found -> inText = CodedLine.isText(found.code()));
        return new Row<>(
                coded.map(CodedLine::code).orElse(""),
                CodedLine.withoutBar(coded.map(CodedLine::rest).orElse(line).strip()),
                false,
                false,
                false,
                span);
    }
}
