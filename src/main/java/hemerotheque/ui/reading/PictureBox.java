package hemerotheque.ui.reading;

import hemerotheque.model.KeptPicture;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A picture of an article, as wide as the text at the most and never larger than it is; a quiet box with the words for
/// it where it is not kept.
///
/// It takes its place before it is drawn, so that no line moves.
final class PictureBox extends Region {

    private static final double HIGHEST = 1.2; // widths of the text: a higher one would fill more than the screen

    /// What every picture of a page needs.
    ///
    /// @param open shows a picture large
    record Frame(Pictures pictures, Wording wording, Consumer<Illustration> open) {}

    private final Illustration illustration;
    private final Frame frame;
    private final double pixels;
    private final ImageView view = new ImageView();
    private final StackPane box = new StackPane();
    private int asked;

    /// @param pixels size of the body text
    /// @param below ems to the next piece
    PictureBox(Illustration illustration, Frame frame, double pixels, double below) {
        this.illustration = illustration;
        this.frame = frame;
        this.pixels = pixels;
        setPadding(new Insets(0.2 * pixels, 0, below * pixels, 0));
        getStyleClass().add("hm-picture");
        box.getStyleClass().add("hm-picture-box");
        view.setSmooth(true);
        getChildren().add(box);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        illustration.kept().ifPresentOrElse(_ -> makeOpenable(), () -> say("reading.picture.missing"));
        setAccessibleText(told());
    }

    Illustration illustration() {
        return illustration;
    }

    private String told() {
        var words = illustration.told().orElse(frame.wording().say("reading.picture"));
        return illustration.kept().isPresent() ? words : frame.wording().say("reading.picture.missing") + ". " + words;
    }

    private void makeOpenable() {
        setFocusTraversable(true);
        box.setCursor(Cursor.HAND);
        box.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) open();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            open();
            key.consume();
        });
    }

    private void open() {
        frame.open().accept(illustration);
    }

    /// The box with words in the place of the picture: those for it only where there is room.
    private void say(String key) {
        var label = new Label(frame.wording().say(key), new FontIcon(Feather.IMAGE));
        label.getStyleClass().add("hm-picture-words");
        label.setWrapText(true);
        label.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", 0.76 * pixels));
        boolean room =
                illustration.kept().filter(kept -> kept.height() < 6 * pixels).isEmpty();
        illustration.alternative().filter(_ -> room).ifPresent(words -> label.setText(label.getText() + "\n" + words));
        label.setPadding(new Insets(room ? 0.5 * pixels : 0, 0, room ? 0.5 * pixels : 0, 0));
        box.getChildren().setAll(label);
        box.getStyleClass().add("hm-picture-missing");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return illustration.kept().map(KeptPicture::width).orElse(1) + insetsWidth();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - insetsWidth();
        return snapSizeY(shown(inside).getHeight())
                + getInsets().getTop()
                + getInsets().getBottom();
    }

    private double insetsWidth() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    /// How large it stands in a text of that width.
    private Dimension2D shown(double width) {
        return illustration
                .kept()
                .map(kept -> {
                    double scale =
                            Math.min(Math.min(1, width / kept.width()), HIGHEST * Math.max(width, 1) / kept.height());
                    return new Dimension2D(Math.max(1, kept.width() * scale), Math.max(1, kept.height() * scale));
                })
                .orElseGet(() -> new Dimension2D(width, box.prefHeight(width)));
    }

    @Override
    protected void layoutChildren() {
        var size = shown(getWidth() - insetsWidth());
        layoutInArea(
                box,
                getInsets().getLeft(),
                getInsets().getTop(),
                size.getWidth(),
                size.getHeight(),
                0,
                HPos.LEFT,
                VPos.TOP);
        view.setFitWidth(size.getWidth());
        view.setFitHeight(size.getHeight());
        illustration.kept().ifPresent(kept -> ask(kept, size.getWidth()));
    }

    private void ask(KeptPicture kept, double width) {
        int wanted = (int) Math.ceil(width * density(this));
        if (wanted <= asked) return;
        asked = wanted;
        frame.pictures().draw(kept, wanted, image -> {
            if (wanted == asked) settle(image); // a smaller one may come after a larger
        });
    }

    /// Pixels of the screen for one of the layout.
    static double density(Node node) {
        return Optional.ofNullable(node.getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }

    private void settle(Optional<Image> image) {
        image.ifPresentOrElse(
                drawn -> {
                    view.setImage(drawn);
                    box.getChildren().setAll(view);
                },
                () -> say("reading.picture.broken"));
    }
}
