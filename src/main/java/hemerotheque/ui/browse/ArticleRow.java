package hemerotheque.ui.browse;

import hemerotheque.model.ArticleState;
import hemerotheque.search.Hit;
import hemerotheque.search.Snippet;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An article in the list: source and date, its headline on one line or two, and a few of its words in what is left.
final class ArticleRow extends Region {

    private final Wording wording;
    private final Dates dates;
    private final Figures figures;
    private final Label source = new Label();
    private final Region dot = new Region();
    private final Region star = new Region();
    private final Label notes = new Label("", new FontIcon(Feather.EDIT_3));
    private final Label captures = new Label("", new FontIcon(Feather.COPY));
    private final Label date = new Label();
    private final Label headline = new Label();
    private final SnippetPane snippet = new SnippetPane();
    private final Label lacks = new Label();
    private final Label reprints = new Label("", new FontIcon(Feather.CHEVRON_RIGHT));

    /// What the reader has noted of an article.
    ///
    /// @param notes how many
    record Noted(Set<ArticleState> states, int notes) {}

    /// @param toggle shows what stands behind the article, or hides it
    ArticleRow(Wording wording, Runnable toggle) {
        this.wording = wording;
        reprints.getStyleClass().addAll("hm-small", "hm-reprints", "hm-small-icon");
        reprints.setOnMouseClicked(click -> {
            toggle.run();
            click.consume();
        });
        reprints.setOnMousePressed(MouseEvent::consume); // unfolding a line does not open its article
        this.dates = new Dates(wording);
        this.figures = new Figures(wording);
        source.getStyleClass().addAll("hm-secondary", "hm-small");
        date.getStyleClass().addAll("hm-secondary", "hm-small");
        captures.getStyleClass().addAll("hm-secondary", "hm-small", "hm-captures", "hm-small-icon");
        notes.getStyleClass().addAll("hm-secondary", "hm-small", "hm-row-notes", "hm-small-icon");
        lacks.getStyleClass().addAll("hm-secondary", "hm-small", "hm-lacks");
        headline.getStyleClass().addAll("hm-serif", "hm-row-headline");
        headline.setWrapText(true);
        getStyleClass().add("hm-row");
        dot.getStyleClass().add("hm-unread-dot");
        star.getStyleClass().add("hm-favourite-star");
        dot.setAccessibleText(wording.say("state.unread"));
        star.setAccessibleText(wording.say("state.favourite"));
        getChildren().addAll(dot, source, star, notes, captures, date, headline, snippet, lacks, reprints);
    }

    /// @param open whether what stands behind `hit` is shown below
    void show(Hit hit, Noted noted, boolean open) {
        show(hit, noted);
        style("hm-reprint", false);
        reprints.setVisible(!hit.reprints().isEmpty());
        reprints.setText(figures.reprints(hit.reprints().size()));
        ((FontIcon) reprints.getGraphic()).setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }

    /// Shows an article that stands behind the one above.
    void showReprint(Hit hit, Noted noted) {
        show(hit, noted);
        style("hm-reprint", true);
    }

    /// What changes its styles is styled anew, even where they are the same again.
    private void style(String name, boolean wanted) {
        var names = getStyleClass();
        if (wanted == names.contains(name)) return;
        if (wanted) names.add(name);
        else names.remove(name);
    }

    private void show(Hit hit, Noted noted) {
        reprints.setVisible(false);
        dot.setVisible(!noted.states().contains(ArticleState.READ));
        star.setVisible(noted.states().contains(ArticleState.FAVOURITE));
        notes.setVisible(noted.notes() > 0);
        notes.setText(Integer.toString(noted.notes()));
        var teaser = hit.teaser();
        source.setText(Stream.of(teaser.source().or(() -> Optional.of(wording.say("source.unknown"))), teaser.section())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        date.setText(dates.brief(teaser.published()));
        captures.setVisible(teaser.captures() > 1);
        captures.setText(Integer.toString(teaser.captures()));
        headline.setText(teaser.headline());
        snippet.show(hit.snippet());
        lacks.setVisible(!hit.lacking().isEmpty());
        lacks.setText(lacks(hit));
        style("hm-waiting", false);
        style("hm-read", noted.states().contains(ArticleState.READ));
    }

    private String lacks(Hit hit) {
        return hit.lacking().isEmpty() ? "" : wording.say("search.lacks", String.join(", ", hit.lacking()));
    }

    /// Shows that the article is on its way.
    void showWaiting() {
        reprints.setVisible(false);
        lacks.setVisible(false);
        style("hm-reprint", false);
        source.setText(wording.say("browse.row.waiting"));
        date.setText("");
        captures.setVisible(false);
        dot.setVisible(false);
        star.setVisible(false);
        notes.setVisible(false);
        headline.setText("");
        snippet.show(new Snippet("", List.of()));
        style("hm-waiting", true);
    }

    /// What a screen reader says of `hit`: the headline first, as a reader looks for it first.
    String spoken(Hit hit, Noted noted) {
        var teaser = hit.teaser();
        var versions = teaser.captures() > 1 ? wording.say("browse.row.captures", teaser.captures()) : "";
        return Stream.of(
                        teaser.headline(),
                        wording.say(noted.states().contains(ArticleState.READ) ? "state.read" : "state.unread"),
                        noted.states().contains(ArticleState.FAVOURITE) ? wording.say("state.favourite") : "",
                        noted.notes() > 0 ? wording.say("browse.row.notes", noted.notes()) : "",
                        teaser.source().orElse(wording.say("source.unknown")),
                        teaser.section().orElse(""),
                        dates.full(teaser.published()),
                        versions,
                        lacks(hit),
                        hit.reprints().isEmpty()
                                ? ""
                                : figures.reprints(hit.reprints().size()),
                        hit.snippet().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as the list, never wider
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double top = snappedTopInset();
        double line = source.prefHeight(-1);
        double dateWidth = date.prefWidth(-1);
        double capturesWidth = captures.isVisible() ? captures.prefWidth(-1) + 8 : 0;
        double gap = 8;
        date.resizeRelocate(left + width - dateWidth, top, dateWidth, line);
        captures.resizeRelocate(left + width - dateWidth - capturesWidth, top, capturesWidth, line);
        double dotSize = dot.prefWidth(-1);
        dot.resizeRelocate(snapPositionX((left - dotSize) / 2), top + (line - dotSize) / 2, dotSize, dotSize);
        double starSize = star.prefWidth(-1);
        double starWidth = star.isVisible() ? starSize + 8 : 0;
        double notesWidth = notes.isVisible() ? notes.prefWidth(-1) + 8 : 0;
        double right = left + width - dateWidth - capturesWidth - notesWidth;
        notes.resizeRelocate(right, top, notesWidth, line);
        star.resizeRelocate(right - starWidth, top + (line - starSize) / 2, starSize, starSize);
        source.resizeRelocate(left, top, Math.max(0, right - starWidth - gap - left), line);
        double bottom = getHeight() - snappedBottomInset();
        double behind = width(reprints);
        double without = Math.min(width(lacks), width / 2);
        double words = width - (behind > 0 ? behind + 2 * gap : 0) - (without > 0 ? without + 2 * gap : 0);
        double oneLine = headline.prefHeight(Double.MAX_VALUE);
        double headlineTop = top + line + 4;
        double headlineHeight = Math.min(headline.prefHeight(width), 2 * oneLine);
        headline.resizeRelocate(left, headlineTop, width, headlineHeight);
        double snippetTop = headlineTop + headlineHeight + 3;
        snippet.resizeRelocate(left, snippetTop, words, Math.max(0, bottom - snippetTop));
        double lines = Math.max(1, Math.floor((bottom - snippetTop) / line)); // beside the last one of the snippet
        double lastLine = snippetTop + (lines - 1) * line;
        reprints.resizeRelocate(left + width - behind, lastLine, behind, line);
        double end = left + width - (behind > 0 ? behind + gap : 0);
        lacks.resizeRelocate(end - without, lastLine, without, line);
    }

    private static double width(Label label) {
        return label.isVisible() ? label.prefWidth(-1) : 0;
    }
}
