package hemerotheque.export;

import java.util.regex.Pattern;

/// Texts within Markdown. Source: CommonMark 0.31.2.
final class Markdown {

    private static final Pattern INSIDE_A_LINE = Pattern.compile("[\\\\`*_\\[\\]<>|&]");
    private static final Pattern AT_ITS_START = Pattern.compile("(?m)^[#+=~-]");
    private static final Pattern NUMBER_AT_ITS_START = Pattern.compile("(?m)^\\d{1,9}(?=[.)])");

    private Markdown() {}

    /// `text` with the letters escaped that Markdown would take for marks.
    static String escaped(String text) {
        var marks = INSIDE_A_LINE.matcher(text).replaceAll("\\\\$0");
        var starts = AT_ITS_START.matcher(marks).replaceAll("\\\\$0");
        return NUMBER_AT_ITS_START.matcher(starts).replaceAll("$0\\\\");
    }

    /// `text` as a quote.
    static String quoted(String text) {
        return "> " + escaped(text).replace("\n", "\n> ");
    }
}
