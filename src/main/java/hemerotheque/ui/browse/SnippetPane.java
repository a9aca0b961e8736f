package hemerotheque.ui.browse;

import hemerotheque.model.Span;
import hemerotheque.search.Snippet;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A few words of an article with the matches marked, cut with « … » after the last whole word that it has room for.
final class SnippetPane extends Pane {

    /// Before a match that would not be seen otherwise, chosen.
    private static final int WORDS_BEFORE = 3;

    private static final int MOST_WORDS_BEFORE = 12;

    private final Path marks = new Path();
    private final TextFlow flow = new TextFlow();
    private final Rectangle visible = new Rectangle();
    private Snippet whole = new Snippet("", List.of());
    private Snippet snippet = whole;
    private double fittedWidth;
    private double fittedHeight;

    SnippetPane() {
        marks.setManaged(false);
        marks.getStyleClass().add("hm-mark");
        getStyleClass().add("hm-snippet");
        getChildren().addAll(marks, flow);
        setClip(visible);
    }

    void show(Snippet other) {
        whole = other;
        snippet = other;
        fittedWidth = -1;
        fill(snippet.text());
        requestLayout();
    }

    private void fill(String text) {
        flow.getChildren().clear();
        int at = 0;
        for (var match : matches(text)) {
            if (match.start() > at) add(text.substring(at, match.start()), "hm-snippet-text");
            add(text.substring(match.start(), match.end()), "hm-match");
            at = match.end();
        }
        if (at < text.length()) add(text.substring(at), "hm-snippet-text");
    }

    private List<Span> matches(String text) {
        return snippet.matches().stream()
                .filter(match -> match.end() <= text.length())
                .toList();
    }

    private void add(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        flow.applyCss();
        double height = wholeLines(getHeight());
        visible.setWidth(width);
        visible.setHeight(height);
        if (width != fittedWidth || height != fittedHeight) fit(width, height);
        flow.resizeRelocate(0, 0, width, flow.prefHeight(width));
        mark();
    }

    /// The height of as many whole lines as go into `height`, one at the least.
    private double wholeLines(double height) {
        double line = new TextFlow(sample()).prefHeight(-1);
        if (line <= 0) return height;
        return Math.max(1, Math.floor((height + 1) / line)) * line;
    }

    private Text sample() {
        var sample = new Text("É");
        if (!flow.getChildren().isEmpty())
            sample.setFont(((Text) flow.getChildren().getFirst()).getFont());
        return sample;
    }

    private void fit(double width, double height) {
        fittedWidth = width;
        fittedHeight = height;
        snippet = whole;
        int cut = fitted(width, height);
        if (hides(cut)) fitFromMatch(width, height);
    }

    /// Whether the first match stands behind `cut`.
    private boolean hides(int cut) {
        return snippet.matches().stream()
                .findFirst()
                .filter(match -> match.end() > cut)
                .isPresent();
    }

    /// Fills in the text from a few words before its first match: from fewer where these hide it, from more where the
    /// text would else end before the pane does.
    private void fitFromMatch(double width, double height) {
        int words = WORDS_BEFORE;
        int cut = fitted(words, width, height);
        while (hides(cut) && words > 0) cut = fitted(--words, width, height);
        if (words < WORDS_BEFORE) return;
        while (cut == snippet.text().length() && words < MOST_WORDS_BEFORE) cut = fitted(++words, width, height);
        if (words > WORDS_BEFORE) fitted(words - 1, width, height);
    }

    private int fitted(int wordsBefore, double width, double height) {
        snippet = fromMatch(whole, wordsBefore);
        return fitted(width, height);
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

    /// Fills in what of `snippet` there is room for.
    ///
    /// @return where it was cut
    private int fitted(double width, double height) {
        fill(snippet.text());
        flow.applyCss();
        double needed = flow.prefHeight(width);
        if (needed <= height + 1) return snippet.text().length();
        flow.resize(width, needed);
        flow.layout();
        int last = flow.getHitInfo(new Point2D(width - 1, height - 2)).getCharIndex();
        int end = Math.clamp((long) last + 1, 0, snippet.text().length());
        cut(end);
        while (end > 0 && flow.prefHeight(width) > height + 1) {
            end = Math.max(snippet.text().lastIndexOf(' ', end - 1), 0);
            cut(end);
        }
        return end;
    }

    private void cut(int end) {
        fill(snippet.text().substring(0, end).replaceAll("[\\s.,;:]+$", "") + "…");
        flow.applyCss();
    }

    private void mark() {
        marks.getElements().clear();
        int at = 0;
        flow.layout();
        for (var child : flow.getChildren()) {
            var text = (Text) child;
            int end = at + text.getText().length();
            if (text.getStyleClass().contains("hm-match"))
                marks.getElements().addAll(flow.getRangeShape(at, end, false));
            at = end;
        }
    }
}
