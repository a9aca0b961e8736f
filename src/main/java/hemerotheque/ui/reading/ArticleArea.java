package hemerotheque.ui.reading;

import hemerotheque.ui.reading.ArticlePage.Illustration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ScrollEvent;
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

    private static final double OVERLAP = 2.2; // ems: a line and a half stay in sight when a page is turned

    private static final int NEARER = 8; // steps to a place that the scroll bar is told, enough for all measured

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
        area.heightProperty().subscribe(this::set);
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

    /// Nearly one screen down, or says that there is no more.
    ///
    /// @return whether the end was already in sight
    boolean pageDown() {
        double before = height();
        scroll(step());
        return height() == before;
    }

    void pageUp() {
        scroll(-step());
    }

    /// A screen but for a line or two, in pixels.
    private double step() {
        double seen = area.getHeight();
        return Math.max(seen / 2, seen - OVERLAP * lettering.pixels());
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
            scrollBar().ifPresent(bar -> {
                bar.setValue(bar.getMin() + height * (bar.getMax() - bar.getMin()));
                for (int i = 0; i < NEARER && Math.abs(height - height()) > 0.001; i++)
                    scroll((height - height()) * beyond(bar));
            });
        });
    }

    /// By how many pixels the text is higher than what is seen, as the scroll bar guesses.
    private double beyond(ScrollBar bar) {
        return area.getHeight() * (1 / Math.max(bar.getVisibleAmount(), 0.001) - 1);
    }

    /// Scrolls down by so many pixels, up where they are below 0, as far as the text goes. As a touch pad does: the
    /// scroll bar of JavaFX 26 goes by heights that it guesses, and may move by a tenth of what it is told.
    private void scroll(double pixels) {
        var touched = area.lookup(".vport > .content");
        if (touched == null) return; // it has yet to be given a size
        Stream.of(ScrollEvent.SCROLL_STARTED, ScrollEvent.SCROLL, ScrollEvent.SCROLL_FINISHED)
                .map(type -> touch(type, -pixels))
                .forEach(touched::fireEvent);
        layOut();
    }

    private static ScrollEvent touch(EventType<ScrollEvent> type, double y) {
        var none = ScrollEvent.HorizontalTextScrollUnits.NONE;
        var noLines = ScrollEvent.VerticalTextScrollUnits.NONE;
        return new ScrollEvent(
                type, 0, 0, 0, 0, false, false, false, false, true, false, 0, y, 0, y, none, 0, noLines, 0, 1, null);
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
