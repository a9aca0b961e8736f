package hemerotheque.importing.extract;

import java.util.regex.Pattern;

/// Straight quotes that a bad conversion multiplied and moved, set right for display: `" "L'été " chaud "` becomes
/// `L'été "chaud"`. French quotes stay as they were typed.
final class Quotes {

    private static final Pattern EMPTY_AT_START = Pattern.compile("^[\"“”]\\s*(?=[\"“”])");

    private Quotes() {}

    static String mended(String text) {
        var start = EMPTY_AT_START.matcher(text);
        boolean mangled = start.find();
        if (!mangled && !text.contains("\" ")) return text;
        var rest = mangled ? text.substring(start.end()) : text;
        if (mangled && count(rest) % 2 == 1) rest = rest.substring(1);
        return count(rest) % 2 == 0 ? paired(rest) : text;
    }

    private static long count(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    /// Every second quote closes: no blank inside a pair, one outside unless punctuation follows.
    private static String paired(String text) {
        var paired = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                boolean blankInside = c == ' ' && open && paired.charAt(paired.length() - 1) == '"';
                if (!blankInside) paired.append(c);
                continue;
            }
            if (open) stripEnd(paired);
            paired.append(c);
            open = !open;
        }
        return paired.toString().replaceAll(" {2,}", " ").strip();
    }

    private static void stripEnd(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
    }
}
