package hemerotheque.importing.format.factiva;

import hemerotheque.importing.format.database.ExportedArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One article in rows of RTF or lines of text, in either display.
final class RowsArticle {

    private static final int FEWEST_CODES = 3; // our choice

    /// Codes of what is set in paragraphs.
    private static final Set<String> PARAGRAPHS = Set.of("LP", "TD", "ART", "NT");

    private RowsArticle() {}

    /// @param wrapped whether a paragraph may be set on several lines
    /// @return the article in `rows`; nothing where they are none.
    static <M> Optional<ExportedArticle> of(List<Row<M>> rows, boolean wrapped) {
        long codes =
                rows.stream().filter(Row::isCoded).map(Row::code).distinct().count();
        return codes >= FEWEST_CODES ? coded(rows, wrapped) : PlainRows.article(rows, wrapped);
    }

    private static <M> Optional<ExportedArticle> coded(List<Row<M>> rows, boolean wrapped) {
        var lines = new LinkedHashMap<String, List<String>>();
        var code = "";
        for (var row : rows) {
            if (row.isCoded()) code = row.code();
            if (!code.isEmpty())
                lines.computeIfAbsent(code, _ -> new ArrayList<>()).add(row.text());
        }
        var fields = fields(lines, wrapped);
        boolean told = fields.has("HD") || fields.has("SN") && fields.hasAny("LP", "TD");
        return told ? Optional.of(fields.article()) : Optional.empty();
    }

    private static Fields fields(Map<String, List<String>> lines, boolean wrapped) {
        var fields = new Fields();
        lines.forEach((code, value) -> {
            if (PARAGRAPHS.contains(code))
                fields.add(code, wrapped ? Wrapping.paragraphs(value) : Wrapping.each(value));
            else fields.add(code, String.join(" ", value).strip());
        });
        return fields;
    }
}
