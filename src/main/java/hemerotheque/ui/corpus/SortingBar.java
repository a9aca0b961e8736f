package hemerotheque.ui.corpus;

import atlantafx.base.theme.Styles;
import hemerotheque.ui.corpus.ConcordanceViewModel.State;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How far the lines of a concordance are sorted by their words, with a way to leave it at that; seen only meanwhile.
final class SortingBar {

    private final HBox whole;

    SortingBar(ConcordanceViewModel model, Wording wording) {
        var words = new Label(wording.say("concordance.sorting"));
        words.getStyleClass().add("hm-secondary");
        var bar = new ProgressBar();
        bar.getStyleClass().add(Styles.SMALL);
        bar.setAccessibleText(words.getText());
        bar.progressProperty().bind(model.sorted());
        var stop = new Hyperlink(wording.say("concordance.sorting.stop"));
        stop.setOnAction(_ -> model.stopSorting());
        whole = new HBox(8, words, bar, stop);
        whole.setAlignment(Pos.CENTER_RIGHT);
        whole.setMinWidth(Region.USE_PREF_SIZE);
        whole.getStyleClass().add("hm-sorting");
        model.state().subscribe(this::show);
    }

    Node node() {
        return whole;
    }

    private void show(State state) {
        boolean sorting = state instanceof State.Shown shown && shown.sorting();
        whole.setVisible(sorting);
        whole.setManaged(sorting);
    }
}
