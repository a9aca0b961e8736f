package hemerotheque.ui.reading;

import hemerotheque.ui.reading.ArticlePage.Illustration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
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
    private final PictureBox.Frame frame;
    private Optional<TextPos> sought = Optional.empty();

    /// @param name for those who hear it
    /// @param frame what the pictures in it need
    ArticleArea(Lettering lettering, String name, PictureBox.Frame frame) {
        this.lettering = lettering;
        this.frame = frame;
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(true);
        area.getStyleClass().add("hm-article");
        area.setAccessibleText(name);
        area.widthProperty().subscribe(this::set);
        lettering.size().subscribe(_ -> resize());
        lettering.family().subscribe(_ -> letter());
    }

    RichTextArea node() {
        return area;
    }

    /// Whether the caret blinks. JavaFX 26 never stops it with the window that it blinks in: the toolkit's clock would
    /// keep the text, and with it the whole window, for ever.
    void blink(boolean blinks) {
        area.setCaretBlinkPeriod(blinks ? blink : Duration.ZERO);
    }

    void show(ArticlePage page, Marks marks) {
        sought = Optional.empty();
        area.setModel(new ArticleModel(page, marks, lettering.pixels(), frame));
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
        area.setContentPadding(new Insets(1.9 * em, 0, 2.5 * em, 0)); // JavaFX 26 halves unequal ones left and right
        area.setLeftDecorator(new QuoteMargin(left));
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
        sought = Optional.of(model.end(marks.places().get(marks.current())));
        if (area.getHeight() > 0) reveal();
        else Platform.runLater(this::reveal); // it has yet to be given a size
    }

    private void reveal() {
        sought.ifPresent(this::reveal);
        sought = Optional.empty();
    }

    private void reveal(TextPos end) {
        layOut();
        if (currentMark().filter(this::isInSight).isPresent()) return; // even a caret in sight may scroll in JavaFX 26
        area.select(end); // the caret alone: JavaFX 26 fails at laying out a selection that is out of sight
        layOut();
        currentMark().ifPresent(mark -> scroll(mark.getMinY() - area.getHeight() / 3));
    }

    private void layOut() {
        area.applyCss();
        area.layout();
    }

    /// Where the current mark is drawn, in pixels from the top of what is seen; nothing where it is far out of sight or
    /// in a table.
    private Optional<Bounds> currentMark() {
        return area.lookupAll(".hm-mark-current").stream()
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

    /// One screen down, or says that there is no more.
    ///
    /// @return whether the end was already in sight
    boolean pageDown() {
        var bar = scrollBar();
        boolean more = bar.filter(b -> b.isVisible() && b.getValue() < b.getMax() - 0.001)
                .isPresent();
        bar.ifPresent(b -> b.setValue(Math.min(b.getMax(), b.getValue() + step(b))));
        return !more;
    }

    /// How far down the text stands: 0 at its top, 1 at its end.
    double height() {
        return scrollBar()
                .filter(bar -> bar.isVisible() && bar.getMax() > bar.getMin())
                .map(bar -> (bar.getValue() - bar.getMin()) / (bar.getMax() - bar.getMin()))
                .orElse(0.0);
    }

    /// Has the text stand so far down, once it has its lines.
    void descend(double height) {
        Platform.runLater(() -> {
            sought = Optional.empty();
            layOut();
            scrollBar().ifPresent(bar -> bar.setValue(bar.getMin() + height * (bar.getMax() - bar.getMin())));
        });
    }

    void pageUp() {
        scrollBar().ifPresent(bar -> bar.setValue(Math.max(bar.getMin(), bar.getValue() - step(bar))));
    }

    /// Scrolls down by so many pixels, up where they are below 0, as far as the text goes.
    private void scroll(double pixels) {
        scrollBar()
                .ifPresent(bar -> bar.setValue(Math.clamp(
                        bar.getValue() + pixels / area.getHeight() * screen(bar), bar.getMin(), bar.getMax())));
    }

    /// Nine tenths of a screen, in the scroll bar's own measure.
    private static double step(ScrollBar bar) {
        return 0.9 * screen(bar);
    }

    /// One screen, in the scroll bar's own measure.
    private static double screen(ScrollBar bar) {
        double seen = bar.getVisibleAmount() / (bar.getMax() - bar.getMin());
        return seen >= 1 ? bar.getMax() : seen / (1 - seen) * (bar.getMax() - bar.getMin());
    }

    private Optional<ScrollBar> scrollBar() {
        return area.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst();
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
