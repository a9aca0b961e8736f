package hemerotheque.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How one text became another, word by word.
///
/// @param runs in the order of both texts, which they cover wholly; of what changed in one place, what went comes first
public record TextDiff(String before, String after, List<Run> runs) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Blanks that Unicode does not count among them.
    private static final String NO_WIDTH = "\u200B\u2060\uFEFF";

    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /// Characters of both texts; the span of the one that lacks them is empty. Those of a kept run may differ in blanks
    /// and apostrophes.
    public record Run(Kind kind, Span before, Span after) {}

    /// A piece of one text that shows both.
    public record Piece(Kind kind, String text) {}

    public TextDiff {
        runs = List.copyOf(runs);
    }

    public boolean isSame() {
        return runs.stream().allMatch(run -> run.kind() == Kind.KEPT);
    }

    /// How many words came or went.
    public int words(Kind kind) {
        return (int) runs.stream()
                .filter(run -> run.kind() == kind)
                .map(this::text)
                .mapToLong(text -> WORD.matcher(text).results().count())
                .sum();
    }

    private String text(Run run) {
        return run.kind() == Kind.REMOVED
                ? before.substring(run.before().start(), run.before().end())
                : after.substring(run.after().start(), run.after().end());
    }

    /// What the text is now, made of the words of the old one and of what came; blanks between words may differ.
    public String applyTo(String old) {
        var text = new StringBuilder();
        for (var run : runs) {
            switch (run.kind()) {
                case KEPT ->
                    text.append(words(old.substring(
                                    run.before().start(), run.before().end())))
                            .append(blanksAfter(text(run)));
                case ADDED -> text.append(text(run));
                case REMOVED -> {} // gone
            }
        }
        return text.toString();
    }

    /// Without the blanks at its end, whether they break or not.
    private static String words(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) end--;
        return text.substring(0, end);
    }

    private static String blanksAfter(String text) {
        return text.substring(words(text).length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || NO_WIDTH.indexOf(c) >= 0;
    }

    /// Both texts in one, to be shown: kept pieces as the new text has them, blanks never at the end of what came or
    /// went.
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var text = text(run);
            var words = words(text);
            boolean replaced = run.kind() == Kind.REMOVED
                    && i + 1 < runs.size()
                    && runs.get(i + 1).kind() == Kind.ADDED;
            if (run.kind() == Kind.KEPT) {
                pieces.add(new Piece(Kind.KEPT, text));
            } else {
                if (!words.isEmpty()) pieces.add(new Piece(run.kind(), words));
                if (!replaced && words.length() < text.length())
                    pieces.add(new Piece(Kind.KEPT, text.substring(words.length())));
            }
        }
        return pieces;
    }
}
