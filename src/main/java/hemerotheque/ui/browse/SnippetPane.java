package hemerotheque.ui.browse;

import hemerotheque.model.Span;
import hemerotheque.search.Snippet;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A few words of an article with the matches marked, cut with « … » after the last whole word that it has room for.
final class SnippetPane extends Pane {

    private final Path marks = new Path();
    private final TextFlow flow = new TextFlow();
    private final Rectangle visible = new Rectangle();
    private Snippet whole = new Snippet("", List.of());
    private final SnippetFit fitting = new SnippetFit();
    private Snippet snippet = whole;
    private String filled = "";
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
        filled = text;
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
        double line = fitting.line(font());
        if (line <= 0) return height;
        return Math.max(1, Math.floor((height + 1) / line)) * line;
    }

    private Font font() {
        return flow.getChildren().isEmpty()
                ? Font.getDefault()
                : ((Text) flow.getChildren().getFirst()).getFont();
    }

    /// What was measured in one piece may take more room in several.
    private void fit(double width, double height) {
        fittedWidth = width;
        fittedHeight = height;
        var fitted = fitting.fit(whole, width, height);
        refill(fitted);
        while (fitted.end() > 0 && flow.prefHeight(width) > height + 1) {
            fitted = fitted.shorter();
            refill(fitted);
        }
    }

    private void refill(SnippetFit.Fitted fitted) {
        if (fitted.text().equals(filled)) return;
        snippet = fitted.snippet();
        fill(fitted.text());
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
