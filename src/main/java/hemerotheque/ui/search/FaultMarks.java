package hemerotheque.ui.search;

import hemerotheque.search.Warning;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lines under those places of a text field that could not be read. They follow the text as it scrolls, and go when it
/// is changed.
final class FaultMarks extends Pane {

    /// Pixels.
    private static final double THICKNESS = 2;

    private final TextField field;
    private String read = "";
    private List<Warning> faults = List.of();

    FaultMarks(TextField field) {
        this.field = field;
        setMouseTransparent(true);
        field.textProperty().subscribe(_ -> requestLayout());
        field.caretPositionProperty().subscribe(_ -> requestLayout());
        field.widthProperty().subscribe(_ -> requestLayout());
    }

    /// @param faults of `words`, which stand in the field
    void show(String words, List<Warning> faults) {
        this.read = words;
        this.faults = faults.stream().filter(fault -> fault.length() > 0).toList();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        var text = field.getText();
        if (!(field.getSkin() instanceof TextFieldSkin skin) || !text.strip().equals(read)) return;
        int lead = text.length() - text.stripLeading().length();
        for (var fault : faults) mark(skin, lead + fault.at(), lead + fault.at() + fault.length() - 1);
    }

    /// Under the characters from `first` to `last`, as far as they are in sight.
    private void mark(TextFieldSkin skin, int first, int last) {
        var begin = skin.getCharacterBounds(first);
        var end = skin.getCharacterBounds(last);
        double left = Math.max(field.snappedLeftInset(), begin.getMinX());
        double right = Math.min(field.getWidth() - field.snappedRightInset(), end.getMaxX());
        if (right <= left) return;
        var line = new Region();
        line.getStyleClass().add("hm-fault");
        getChildren().add(line);
        line.resizeRelocate(left, begin.getMaxY(), right - left, THICKNESS);
    }
}
