package hemerotheque.importing.format.factiva;

import java.util.List;
import java.util.regex.Pattern;

/// A line of RTF or text, or a row of a table.
///
/// @param code of the field that begins here; empty where none does
/// @param text behind the code; lines apart by `\n`; blank for an empty line
/// @param border whether nothing before it belongs to the article of what follows; it is itself part of none
/// @param onNewPage whether a page begins with it
/// @param mark where it stands in the file
record Row<M>(String code, String text, boolean bold, boolean border, boolean onNewPage, M mark) {

    private static final Pattern BORDER = Pattern.compile("^\\s*(?:[-_=*–—]\\s?){60,}\\s*$");

    /// What stands between articles that were copied from the reader.
    private static final Pattern COPIED = Pattern.compile(
            "(?iu)^\\s*article\\s+\\d{1,4}\\s*(?:[:.]?\\s*|\\b.*\\b(?:next|previous|suivant|précédent|headlines|weiter|zurück|siguiente|anterior)\\b.*)$"
                    + "|^\\s*(?:article\\s*)?/?\\s*(?:next|suivant)\\s*/?\\s*(?:previous|précédent)\\s*$|^\\s*return to (?:top|headlines)\\s*$");

    /// What stands at the edges of pages.
    private static final Pattern EDGE = Pattern.compile(
            "(?iu)^\\s*(?:page|seite|página|pagina)\\s+\\d+\\s+\\p{L}+\\s+\\d+\\b.{0,80}$|^\\s*(?:©|\\(c\\))\\s*(?:19|20)\\d\\d\\s+factiva\\b.*$"
                    + "|^\\s*dow jones factiva\\s*$");

    private static final int LONGEST = 300; // characters, our choice

    /// How lines open that [#BORDER], [#COPIED] and [#EDGE] know: few others do, and are spared the patterns.
    private static final List<String> OF_BORDERS = List.of("-", "_", "=", "*", "–", "—");

    private static final List<String> OF_COPIED = List.of("article", "/", "next", "suivant", "return to ");

    private static final List<String> OF_EDGES = List.of("page", "seite", "página", "pagina", "©", "(c)", "dow jones ");

    boolean isCoded() {
        return !code.isEmpty();
    }

    /// Whether an article ends with it.
    boolean isLast() {
        return isCoded() ? code.equals("AN") : Shapes.isDocumentLine(text);
    }

    static boolean isBorder(String line) {
        if (line.length() >= LONGEST) return false;
        return opens(line, OF_BORDERS) && BORDER.matcher(line).matches()
                || opens(line, OF_COPIED) && COPIED.matcher(line).matches();
    }

    static boolean isEdge(String line) {
        return line.length() < LONGEST
                && opens(line, OF_EDGES)
                && EDGE.matcher(line).matches();
    }

    private static boolean opens(String line, List<String> words) {
        int at = 0;
        while (at < line.length() && Shapes.BLANKS.indexOf(line.charAt(at)) >= 0) at++;
        for (var word : words) if (line.regionMatches(true, at, word, 0, word.length())) return true;
        return false;
    }
}
