package hemerotheque.ui.reading;

import hemerotheque.ui.common.Icons;
import hemerotheque.ui.reading.ArticlePage.Illustration;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// A picture as large as the reader and its own pixels allow, over the article. Échap closes it, the arrows lead to the
/// other pictures of the article.
final class LargePicture {

    private static final double MARGIN = 24; // pixels around the picture

    private final Pictures pictures;
    private final Wording wording;
    private final Runnable closed;
    private final BorderPane whole = new BorderPane();
    private final ImageView view = new ImageView();
    private final Label broken = new Label();
    private final StackPane middle = new StackPane(view, broken);
    private final Label caption = new Label();
    private final Label count = new Label();
    private List<Illustration> all = List.of();
    private int current;

    /// @param closed called when the article is to be seen again
    LargePicture(Pictures pictures, Wording wording, Runnable closed) {
        this.pictures = pictures;
        this.wording = wording;
        this.closed = closed;
        view.setPreserveRatio(true);
        view.setSmooth(true);
        middle.setMinSize(0, 0);
        middle.setPadding(new Insets(MARGIN));
        middle.widthProperty().subscribe(_ -> fit());
        middle.heightProperty().subscribe(_ -> fit());
        middle.setOnMouseClicked(_ -> closed.run());
        caption.setWrapText(true);
        caption.getStyleClass().add("hm-large-caption");
        count.getStyleClass().add("hm-large-count");
        broken.getStyleClass().add("hm-large-caption");
        whole.getStyleClass().add("hm-large-picture");
        whole.setTop(top());
        whole.setCenter(middle);
        whole.setBottom(caption);
        BorderPane.setAlignment(caption, Pos.CENTER);
        whole.setFocusTraversable(true);
        whole.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        whole.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        whole.addEventHandler(KeyEvent.KEY_TYPED, KeyEvent::consume);
    }

    private Node top() {
        Button close = Icons.button(Feather.X, wording.say("reading.picture.close"));
        close.setFocusTraversable(false);
        close.setOnAction(_ -> closed.run());
        var top = new BorderPane();
        top.setLeft(count);
        BorderPane.setAlignment(count, Pos.CENTER_LEFT);
        top.setRight(close);
        top.setPadding(new Insets(6, 10, 0, 16));
        return top;
    }

    Node node() {
        return whole;
    }

    /// @param shown the pictures of the article, in order; `at` among them
    void show(List<Illustration> shown, Illustration at) {
        all = shown;
        current = Math.max(0, shown.indexOf(at));
        draw();
    }

    private void draw() {
        var illustration = all.get(current);
        var kept = illustration.kept().orElseThrow();
        int asked = current;
        count.setText(all.size() < 2 ? "" : wording.say("reading.picture.count", current + 1, all.size()));
        caption.setText(
                illustration.told().map(Displayed::of).map(Displayed::text).orElse(""));
        whole.setAccessibleText(illustration.told().orElse(wording.say("reading.picture")));
        view.setImage(null);
        broken.setText("");
        double density =
                whole.getScene() == null ? 1 : whole.getScene().getWindow().getOutputScaleX();
        double room = whole.getScene() == null ? kept.width() : whole.getScene().getWidth();
        pictures.draw(kept, (int) Math.ceil(room * PictureBox.density(whole)), image -> {
            if (asked != current) return;
            image.ifPresentOrElse(view::setImage, () -> broken.setText(wording.say("reading.picture.broken")));
            fit();
        });
    }

    private void fit() {
        if (view.getImage() == null || all.isEmpty()) return;
        var kept = all.get(current).kept().orElseThrow();
        view.setFitWidth(Math.clamp(middle.getWidth() - 2 * MARGIN, 1, kept.width()));
        view.setFitHeight(Math.clamp(middle.getHeight() - 2 * MARGIN, 1, kept.height()));
    }

    /// No other key means anything while the article is covered.
    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE, ENTER, SPACE -> closed.run();
            case LEFT, UP, PAGE_UP -> move(-1);
            case RIGHT, DOWN, PAGE_DOWN -> move(1);
            default -> {}
        }
        if (!key.isShortcutDown() && !key.isAltDown()) key.consume();
    }

    private void move(int by) {
        current = Math.floorMod(current + by, all.size());
        draw();
    }
}
