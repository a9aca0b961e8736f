package hemerotheque.ui.common;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide a text is drawn.
public final class TextWidth {

    private TextWidth() {}

    /// In pixels, on one line.
    public static double of(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
