package hemerotheque.importing.format.factiva;

import hemerotheque.importing.format.rtf.RtfDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// Whether lines are those of an export, told from the first of them.
final class Signs {

    private static final int FEWEST_CODES = 4; // our choice

    /// Codes of which no article lacks all.
    private static final Set<String> TELLING = Set.of("HD", "LP", "TD");

    /// Lines, our choice: enough for a table of contents of a hundred articles.
    private static final int MOST_LINES = 5_000;

    private final Set<String> codes = new HashSet<>();
    private boolean counted;
    private boolean dated;
    private boolean numbered;
    private int lines;

    private Signs() {}

    static boolean inText(String beginning) {
        var signs = new Signs();
        new TextRows(beginning).each(row -> signs.note(row.code(), row.text()));
        return signs.found();
    }

    /// Whether `beginning` may be that of an export whose first article is longer.
    static boolean mayFollow(String beginning) {
        var signs = new Signs();
        new TextRows(beginning).each(row -> signs.note(row.code(), row.text()));
        return signs.dated || !signs.codes.isEmpty();
    }

    static boolean inRtf(String beginning) {
        var signs = new Signs();
        new RtfDocument(beginning.getBytes(StandardCharsets.ISO_8859_1)).lines(line -> {
            boolean more = true;
            for (var row : RtfRows.of(line)) more = signs.note(row.code(), row.text());
            return more;
        });
        return signs.found();
    }

    /// @return whether more lines are needed
    private boolean note(String code, String text) {
        if (!code.isEmpty()) codes.add(code);
        var line = text.strip();
        if (line.isEmpty()) return true;
        dated |= counted && Shapes.isDate(line);
        counted = Shapes.isWords(line);
        numbered |= Shapes.isDocumentLine(line);
        return ++lines < MOST_LINES && !found();
    }

    private boolean found() {
        boolean coded = codes.size() >= FEWEST_CODES && codes.stream().anyMatch(TELLING::contains);
        return coded || dated && numbered;
    }
}
