package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A dump parted where it says itself that something else begins.
///
/// @param numbered whether the lines between say so in words: « Article 2/12 »
/// @param texts in order, what stands before the first line and behind the last too
record DumpPieces(boolean numbered, List<String> texts) {

    /// Lines of one form, our choice: a single one sets off a foot or a box.
    private static final int FEWEST = 2;

    /// Our choice: more are a table, or a drawing.
    private static final int MOST = 2000;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?mi)^[^\\p{L}\\d\\n]{0,80}(?:article|document|texte|d[ée]p[êe]che|br[èe]ve)[ \\u00A0]+(?:n°[ \\u00A0]*)?\\d{1,4}[ \\u00A0]*(?:/|sur|de|of)"
                    + "[ \\u00A0]*\\d{1,4}[^\\p{L}\\d\\n]{0,80}$");

    private static final List<Pattern> RULES = List.of(
            Pattern.compile("\\f"), rule("="), rule("*"), rule("-"), rule("_"), rule("~"), rule("#"), rule("—"));

    DumpPieces {
        texts = List.copyOf(texts);
    }

    private static Pattern rule(String sign) {
        var quoted = Pattern.quote(sign);
        return Pattern.compile(
                "(?m)^[ \\t\\u00A0]{0,40}" + quoted + "(?:[ \\t\\u00A0]?" + quoted + "){4,200}[ \\t\\u00A0]*$");
    }

    /// The ways in which `text` may be parted, the surest first.
    static List<DumpPieces> of(String text) {
        var ways = new ArrayList<DumpPieces>();
        add(NUMBERED, true, text, ways);
        for (var rule : RULES) add(rule, false, text, ways);
        return ways;
    }

    private static void add(Pattern border, boolean numbered, String text, List<DumpPieces> ways) {
        long borders = border.matcher(text).results().limit(MOST + 1L).count();
        if (borders >= FEWEST && borders <= MOST) ways.add(new DumpPieces(numbered, List.of(border.split(text, -1))));
    }
}
