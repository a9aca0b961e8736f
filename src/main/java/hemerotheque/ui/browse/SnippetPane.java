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

/// A few words of an article with the matches marked, cut with « … » to the whole lines that it has room for.
final class SnippetPane extends Pane {

    private final Path marks = new Path();
    private final TextFlow flow = new TextFlow();
    private final Rectangle visible = new Rectangle();
    private Snippet snippet = new Snippet("", List.of());
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
        fill(snippet.text());
        flow.applyCss();
        double needed = flow.prefHeight(width);
        if (needed <= height + 1) return;
        flow.resize(width, needed);
        flow.layout();
        int last = flow.getHitInfo(new Point2D(width - 1, height - 2)).getCharIndex();
        int cut = Math.clamp((long) last - 2, 0, snippet.text().length());
        fill(snippet.text().substring(0, cut).stripTrailing() + "…");
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
