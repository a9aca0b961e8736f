package hemerotheque.ui.search;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the words of a question into the groups that can be taken out of it one by one: each word, phrase, parenthesis
/// or field, with the sign that excludes it. A question with an OU outside parentheses is one group, since OU binds
/// last.
final class WordGroups {

    private static final Set<String> OR = Set.of("OU", "OR", "|");
    private static final Set<String> AND = Set.of("ET", "AND", "&&");
    private static final Set<String> NOT = Set.of("SAUF", "NOT");

    private WordGroups() {}

    /// The places of the groups in `words`, in order, without the ET between them.
    static List<Span> of(String words) {
        var pieces = pieces(words);
        if (pieces.stream().anyMatch(piece -> OR.contains(text(words, piece)))) {
            return List.of(new Span(pieces.getFirst().start(), pieces.getLast().end()));
        }
        var groups = new ArrayList<Span>();
        boolean joined = false;
        int excluded = -1;
        for (var piece : pieces) {
            var text = text(words, piece);
            if (AND.contains(text)) continue;
            if (NOT.contains(text)) {
                excluded = piece.start();
            } else if (isNear(text) && !groups.isEmpty()) {
                joined = true;
            } else {
                int start = joined ? groups.removeLast().start() : excluded < 0 ? piece.start() : excluded;
                groups.add(new Span(start, piece.end()));
                joined = false;
                excluded = -1;
            }
        }
        return groups;
    }

    /// What is left of `words` without `group`, one of [#of].
    static String without(String words, Span group) {
        var kept = of(words).stream().filter(other -> !other.equals(group)).map(other -> text(words, other));
        return String.join(" ", kept.toList());
    }

    private static boolean isNear(String text) {
        return text.matches("(PROCHE|NEAR)/\\d{1,4}");
    }

    private static String text(String words, Span place) {
        return words.substring(place.start(), place.end());
    }

    /// Runs between blanks, where quotation marks and parentheses hold blanks together.
    private static List<Span> pieces(String words) {
        var pieces = new ArrayList<Span>();
        int at = 0;
        while (at < words.length()) {
            if (isBlank(words.charAt(at))) {
                at++;
            } else {
                int end = end(words, at);
                pieces.add(new Span(at, end));
                at = end;
            }
        }
        return pieces;
    }

    private static int end(String words, int start) {
        int depth = 0;
        int at = start;
        while (at < words.length()) {
            char c = words.charAt(at);
            int close = closing(words, at);
            if (close > at) at = close;
            else if (c == '(') depth++;
            else if (c == ')') depth--;
            else if (isBlank(c) && depth <= 0) return at;
            at++;
        }
        return at;
    }

    /// Where the quotation that opens at `at` closes: at the end where it never does; `at` where none opens.
    private static int closing(String words, int at) {
        var closings = switch (words.charAt(at)) {
            case '«' -> "»";
            case '"' -> "\"";
            case '“', '„', '‟' -> "”“\"";
            default -> "";
        };
        if (closings.isEmpty()) return at;
        for (int i = at + 1; i < words.length(); i++) if (closings.indexOf(words.charAt(i)) >= 0) return i;
        return words.length() - 1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
