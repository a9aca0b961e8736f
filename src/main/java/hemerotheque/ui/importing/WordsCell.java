package hemerotheque.ui.importing;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell of words; what does not fit is told in full to whoever rests on it.
final class WordsCell<T> extends TableCell<T, String> {

    WordsCell(OverrunStyle cut) {
        setTextOverrun(cut);
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        boolean blank = empty || words == null || words.isEmpty();
        setText(blank ? null : words);
        setTooltip(blank ? null : new Tooltip(words));
    }
}
