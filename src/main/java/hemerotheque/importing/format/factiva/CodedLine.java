package hemerotheque.importing.format.factiva;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A line of text that begins a field: its code filled up to four columns, or behind and before a tab, or a bar.
record CodedLine(String code, String rest) {

    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]{0,2}\\|?[ \\t]?([A-Z]{2,3})(?:(?<blanks>[ \u00A0]+)|(?<border>[ \u00A0]*(?:\\t+|\\|)[ \\t]*)|$)(.*)$");

    /// Codes of three letters that may come behind a text.
    private static final Set<String> BEHIND_TEXT = Set.of("IPC", "IPD", "PUB");

    private static final int LONGEST_FIELD = 100; // characters, our choice: what a line in a text may have besides

    /// @param inText whether the line before belongs to the text of an article
    static Optional<CodedLine> of(String line, boolean inText) {
        var found = LINE.matcher(line);
        if (!found.matches() || !Fields.isCode(found.group(1))) return Optional.empty();
        var code = found.group(1);
        var blanks = found.group("blanks");
        boolean bordered = found.group("border") != null;
        boolean filled = blanks == null || code.length() + blanks.length() >= 4;
        if (!filled) return Optional.empty();
        var rest = bordered ? withoutBar(found.group(4).strip()) : found.group(4);
        boolean chance = inText && code.length() == 3 && blanks != null && blanks.length() == 1;
        if (chance && (!BEHIND_TEXT.contains(code) || rest.length() > LONGEST_FIELD)) return Optional.empty();
        return Optional.of(new CodedLine(code, rest));
    }

    /// `line` without the bar that ends it.
    static String withoutBar(String line) {
        return line.endsWith("|") ? line.substring(0, line.length() - 1).stripTrailing() : line;
    }

    static boolean isText(String code) {
        return code.equals("LP") || code.equals("TD");
    }
}
