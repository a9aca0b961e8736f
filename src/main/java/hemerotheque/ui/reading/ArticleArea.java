package hemerotheque.ui.reading;

import hemerotheque.model.Anchor;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.ui.reading.ArticlePage.Place;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SideDecorator;
import jfx.incubator.scene.control.richtext.TextPos;

/// The text of an article on the screen: read, selected, copied, never written in.
///
/// The only class that holds the incubating text control, so that another can take its place.
final class ArticleArea {

    private static final double MEASURE = 36; // ems of the body text: some 70 characters of Source Serif 4, measured
    private static final double LEAST = 18; // pixels, on either side, however narrow the reader is
    private static final double MARGIN = 3.2; // ems, on the left where there is room

    private final RichTextArea area = new RichTextArea();
    private final Duration blink = area.getCaretBlinkPeriod();
    private final Lettering lettering;
    private final Scrolling scrolling;
    private final PictureBox.Frame frame;
    private Optional<Sought> sought = Optional.empty();

    /// A place to be scrolled to.
    ///
    /// @param style of what is drawn there
    private record Sought(TextPos end, String style) {}

    /// @param name for those who hear it
    /// @param frame what the pictures in it need
    ArticleArea(Lettering lettering, String name, PictureBox.Frame frame) {
        this.lettering = lettering;
        this.scrolling = new Scrolling(area, lettering);
        this.frame = frame;
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(true);
        area.getStyleClass().add("hm-article");
        area.setAccessibleText(name);
        area.widthProperty().subscribe(this::set);
        area.heightProperty().subscribe(this::set);
        lettering.size().subscribe(_ -> resize());
        lettering.family().subscribe(_ -> letter());
    }

    RichTextArea node() {
        return area;
    }

    Scrolling scrolling() {
        return scrolling;
    }

    /// Has the text stand so far down, once it has its lines, whatever place was looked for.
    void descend(double height) {
        Platform.runLater(() -> {
            sought = Optional.empty();
            scrolling.to(height);
        });
    }

    /// Whether the caret blinks. JavaFX 26 never stops it with the window that it blinks in: the toolkit's clock would
    /// keep the text, and with it the whole window, for ever.
    void blink(boolean blinks) {
        area.setCaretBlinkPeriod(blinks ? blink : Duration.ZERO);
    }

    void show(ArticlePage page, Marks marks, Highlights highlights) {
        sought = Optional.empty();
        area.setModel(new ArticleModel(page, marks, highlights, lettering.pixels(), frame));
        set(); // with a new margin: the old one remembers the quotes of another article
        area.select(TextPos.ZERO);
    }

    private void resize() {
        letter();
        set();
        if (area.getModel() instanceof ArticleModel model) {
            var caret = area.getCaretPosition();
            area.setModel(model.at(lettering.pixels()));
            area.select(caret);
        }
    }

    private void letter() {
        area.setStyle(String.format(
                Locale.ROOT,
                "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
                lettering.family().getValue(),
                lettering.pixels()));
    }

    /// Sets the lines to their measure: the text stands left, its margin shrinks before its lines do.
    private void set() {
        double em = lettering.pixels();
        double spare = Math.max(0, area.getWidth() - MEASURE * em);
        double left = Math.clamp(spare / 2, LEAST, MARGIN * em);
        double right = Math.max(LEAST, spare - left);
        double top = Math.min(1.9 * em, area.getHeight() / 8); // a low window is for the text
        var padding = new Insets(top, 0, 2.5 * em, 0); // JavaFX 26 halves unequal ones left and right
        if (!padding.equals(area.getContentPadding())) area.setContentPadding(padding); // each lays all lines out again
        area.setLeftDecorator(new QuoteMargin(left));
        if (!(area.getRightDecorator() instanceof Margin beside && beside.width == right))
            area.setRightDecorator(new Margin(right));
    }

    /// The space beside the text.
    private class Margin implements SideDecorator {

        private final double width;

        Margin(double width) {
            this.width = width;
        }

        @Override
        public double getPrefWidth(double viewWidth) {
            return width;
        }

        @Override
        public Node getMeasurementNode(int index) {
            return new Region();
        }

        @Override
        public Node getNode(int index) {
            return new Region();
        }
    }

    /// The space left of the text, where the rules of quotes stand.
    private final class QuoteMargin extends Margin {

        QuoteMargin(double width) {
            super(width);
        }

        @Override
        public Node getNode(int index) {
            return area.getModel() instanceof ArticleModel model && index < model.size()
                    ? model.margin(index)
                    : new Region();
        }
    }

    /// Shows other marks. Where the current one is out of sight, it comes to stand a third down the screen.
    void mark(Marks marks) {
        if (!(area.getModel() instanceof ArticleModel model)) return;
        model.mark(marks);
        if (marks.current() < 0) return;
        seek(new Sought(model.end(marks.places().get(marks.current())), ".hm-mark-current"));
    }

    /// Shows other highlights, and the passage that is gone to, in the same way.
    void highlight(Highlights highlights) {
        if (!(area.getModel() instanceof ArticleModel model)) return;
        model.highlight(highlights);
        highlights
                .first(highlights.current())
                .ifPresent(place -> seek(new Sought(model.end(place), ".hm-note-current")));
    }

    private void seek(Sought place) {
        sought = Optional.of(place);
        if (area.getHeight() > 0) reveal();
        else Platform.runLater(this::reveal); // it has yet to be given a size
    }

    /// What is selected; nothing where that is no text of the article.
    Optional<Anchor> selected() {
        var selection = area.getSelection();
        return area.getModel() instanceof ArticleModel model && selection != null
                ? model.anchor(selection.getMin(), selection.getMax())
                : Optional.empty();
    }

    /// The highlight that the caret stands in.
    Optional<Highlights.Part> under(Highlights highlights) {
        var caret = area.getCaretPosition();
        if (!(area.getModel() instanceof ArticleModel model) || caret == null) return Optional.empty();
        return highlights.parts().stream()
                .filter(part -> model.isWithin(part.place(), caret))
                .findFirst();
    }

    /// Leaves the caret where it is and nothing selected, so that what was highlighted shows its colour.
    void unselect() {
        Optional.ofNullable(area.getCaretPosition()).ifPresent(area::select);
    }

    Optional<Anchor> anchor(Place place) {
        return area.getModel() instanceof ArticleModel model ? model.anchor(place) : Optional.empty();
    }

    /// Selects the current mark, where it is in sight: JavaFX 26 fails at laying out a selection that is not.
    void select(Marks marks) {
        if (!(area.getModel() instanceof ArticleModel model) || marks.current() < 0) return;
        var place = marks.places().get(marks.current());
        if (drawn(".hm-mark-current").filter(this::isInSight).isPresent())
            area.select(model.start(place), model.end(place));
    }

    private void reveal() {
        sought.ifPresent(this::reveal);
        sought = Optional.empty();
    }

    private void reveal(Sought place) {
        layOut();
        if (drawn(place.style()).filter(this::isInSight).isPresent())
            return; // even a caret in sight may scroll in JavaFX 26
        area.select(place.end()); // the caret alone: JavaFX 26 fails at laying out a selection that is out of sight
        layOut();
        drawn(place.style()).ifPresent(mark -> scrolling.by(mark.getMinY() - area.getHeight() / 3));
    }

    private void layOut() {
        area.applyCss();
        area.layout();
    }

    /// Where what has a style is drawn, in pixels from the top of what is seen; nothing where it is far out of sight or
    /// in a table.
    private Optional<Bounds> drawn(String style) {
        return area.lookupAll(style).stream()
                .map(mark -> area.sceneToLocal(mark.localToScene(mark.getBoundsInLocal())))
                .findFirst();
    }

    private boolean isInSight(Bounds mark) {
        return mark.getMinY() >= 0 && mark.getMaxY() <= area.getHeight();
    }

    /// The first picture that is in sight, wholly or in part, of those that can be shown large.
    Optional<Illustration> pictureInSight() {
        return area.lookupAll(".hm-picture").stream()
                .map(PictureBox.class::cast)
                .filter(box -> box.illustration().kept().isPresent())
                .filter(box -> isSeen(area.sceneToLocal(box.localToScene(box.getBoundsInLocal()))))
                .min(Comparator.comparingDouble(
                        box -> box.localToScene(box.getBoundsInLocal()).getMinY()))
                .map(PictureBox::illustration);
    }

    private boolean isSeen(Bounds bounds) {
        return bounds.getMaxY() > 0 && bounds.getMinY() < area.getHeight();
    }

    /// Copies the selection, or the whole article where none is made.
    void copy() {
        if (area.hasNonEmptySelection()) {
            area.copy();
        } else if (area.getModel() instanceof ArticleModel model) {
            var content = new ClipboardContent();
            content.putString(model.page().articleText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
