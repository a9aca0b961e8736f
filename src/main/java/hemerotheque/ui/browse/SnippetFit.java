package hemerotheque.ui.browse;

import hemerotheque.model.Span;
import hemerotheque.search.Snippet;
import javafx.geometry.Point2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Finds what of a snippet there is room for: its beginning, or what stands around its first match where that would
/// not be seen. Measured apart from the window and in one piece, matches and all, as all of it is of one font: a text
/// in the window is styled each time that it changes.
final class SnippetFit {

    /// Before a match that would not be seen otherwise, chosen.
    private static final int WORDS_BEFORE = 3;

    private static final int MOST_WORDS_BEFORE = 12;

    /// What there is room for.
    ///
    /// @param end where the text of `snippet` is cut; its length where it is not
    record Fitted(Snippet snippet, int end) {

        String text() {
            return isWhole() ? snippet.text() : snippet.text().substring(0, end).replaceAll("[\\s.,;:]+$", "") + "…";
        }

        boolean isWhole() {
            return end == snippet.text().length();
        }

        /// Whether the first match stands behind the cut.
        private boolean hidesMatch() {
            return snippet.matches().stream()
                    .findFirst()
                    .filter(match -> match.end() > end)
                    .isPresent();
        }

        /// With a word less.
        Fitted shorter() {
            return new Fitted(snippet, Math.max(snippet.text().lastIndexOf(' ', end - 1), 0));
        }
    }

    private final Text words = new Text();
    private final TextFlow flow = new TextFlow(words);
    private double line;

    /// The height of a line of `font`, in which all is measured from now on.
    double line(Font font) {
        if (line == 0 || !font.equals(words.getFont())) {
            words.setFont(font);
            words.setText("É");
            line = flow.prefHeight(-1);
        }
        return line;
    }

    Fitted fit(Snippet whole, double width, double height) {
        var fitted = cut(whole, width, height);
        return fitted.hidesMatch() ? aroundMatch(whole, width, height) : fitted;
    }

    /// The text from a few words before its first match: from fewer where these hide it, from more where the text would
    /// else end before the room does.
    private Fitted aroundMatch(Snippet whole, double width, double height) {
        int before = WORDS_BEFORE;
        var fitted = cut(fromMatch(whole, before), width, height);
        while (fitted.hidesMatch() && before > 0) fitted = cut(fromMatch(whole, --before), width, height);
        if (before < WORDS_BEFORE) return fitted;
        while (fitted.isWhole() && before < MOST_WORDS_BEFORE) {
            var more = cut(fromMatch(whole, ++before), width, height);
            if (!more.isWhole()) return fitted;
            fitted = more;
        }
        return fitted;
    }

    /// `snippet` without the words that stand before its first match, but so many.
    private static Snippet fromMatch(Snippet snippet, int words) {
        int start = snippet.matches().getFirst().start();
        for (int i = 0; i < words && start > 0; i++) start = snippet.text().lastIndexOf(' ', start - 2) + 1;
        if (start == 0) return snippet;
        int shift = start - 1; // « … » takes the place of one sign
        var matches = snippet.matches().stream()
                .map(span -> new Span(span.start() - shift, span.end() - shift))
                .toList();
        return new Snippet("…" + snippet.text().substring(start), matches);
    }

    private Fitted cut(Snippet snippet, double width, double height) {
        var whole = new Fitted(snippet, snippet.text().length());
        double needed = needed(whole, width);
        if (needed <= height + 1) return whole;
        flow.resize(width, needed);
        flow.layout();
        int last = flow.getHitInfo(new Point2D(width - 1, height - 2)).getCharIndex();
        var cut = new Fitted(
                snippet, Math.clamp((long) last + 1, 0, snippet.text().length()));
        while (cut.end() > 0 && needed(cut, width) > height + 1) cut = cut.shorter();
        return cut;
    }

    private double needed(Fitted fitted, double width) {
        words.setText(fitted.text());
        return flow.prefHeight(width);
    }
}
