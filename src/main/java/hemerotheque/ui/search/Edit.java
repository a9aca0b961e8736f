package hemerotheque.ui.search;

/// The text of a field after something was written into it, and where its caret stands then.
///
/// @param caret in UTF-16 units of `text`
public record Edit(String text, int caret) {

    /// What is selected in a field; nothing where both ends are one.
    public record Selection(int start, int end) {}

    /// `operator` between what stands before the selection and what follows, with a blank on either side.
    static Edit joined(String text, Selection at, String operator) {
        var before = text.substring(0, at.end()).stripTrailing();
        var after = text.substring(at.end()).stripLeading();
        var begun = (before.isEmpty() ? "" : before + " ") + operator + " ";
        return new Edit(begun + after, begun.length());
    }

    /// The selection, or the word at its place, between quotation marks; empty ones where there is no word.
    static Edit quoted(String text, Selection at) {
        var word = word(text, at);
        var quoted = '"' + text.substring(word.start(), word.end()).replace("\"", "") + '"';
        boolean empty = word.start() == word.end();
        return replaced(text, word, quoted, word.start() + (empty ? 1 : quoted.length()));
    }

    /// `sign` behind the word at this place.
    static Edit behind(String text, Selection at, String sign) {
        var word = word(text, at);
        return replaced(text, new Selection(word.end(), word.end()), sign, word.end() + sign.length());
    }

    /// `condition` as one more, typing going on behind it.
    static Edit with(String text, Selection at, String condition) {
        var begun = text.substring(0, at.end()).stripTrailing();
        var before = begun + (begun.isEmpty() || begun.endsWith("(") ? "" : " ") + condition;
        var rest = text.substring(at.end()).stripLeading();
        boolean open = condition.endsWith(":");
        return new Edit(before + (open && rest.isEmpty() ? "" : " ") + rest, before.length() + (open ? 0 : 1));
    }

    private static Edit replaced(String text, Selection part, String other, int caret) {
        return new Edit(text.substring(0, part.start()) + other + text.substring(part.end()), caret);
    }

    /// The selection without blanks at its ends, or the word that its place is in or at.
    private static Selection word(String text, Selection at) {
        int start = at.start();
        int end = at.end();
        if (start == end) {
            while (start > 0 && isOfWord(text.charAt(start - 1))) start--;
            while (end < text.length() && isOfWord(text.charAt(end))) end++;
        } else {
            while (start < end && text.charAt(start) == ' ') start++;
            while (end > start && text.charAt(end - 1) == ' ') end--;
        }
        return new Selection(start, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }
}
