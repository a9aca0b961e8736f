package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Where else the text of the open article appeared: « Aussi paru dans : Le Fleuve, 3 mars 2012 ». Each opens.
final class ReprintsBar {

    /// Our choice: what fits two lines of a common window.
    private static final int FIRST = 6;

    private final Wording wording;
    private final Dates dates;
    private final Consumer<ArticleId> open;
    private final FlowPane pane = new FlowPane();

    ReprintsBar(Wording wording, Consumer<ArticleId> open) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.open = open;
        pane.getStyleClass().add("hm-also-in");
        pane.managedProperty().bind(pane.visibleProperty());
        show(List.of());
    }

    Node node() {
        return pane;
    }

    void show(List<Teaser> reprints) {
        pane.setVisible(!reprints.isEmpty());
        show(reprints, Math.min(FIRST, reprints.size()));
    }

    private void show(List<Teaser> reprints, int most) {
        pane.getChildren().setAll(new Label(wording.say("reading.reprints")));
        reprints.stream().limit(most).map(this::link).forEach(pane.getChildren()::add);
        if (most == reprints.size()) return;
        var more = new Hyperlink(new Figures(wording).reprints(reprints.size() - most));
        more.setOnAction(_ -> show(reprints, reprints.size()));
        pane.getChildren().add(more);
    }

    private Node link(Teaser reprint) {
        var source = reprint.source().orElseGet(() -> wording.say("source.unknown"));
        var link = new Hyperlink(wording.say("reading.reprints.link", source, dates.brief(reprint.published())));
        link.setTooltip(new Tooltip(reprint.headline()));
        link.setAccessibleText(wording.say("reading.reprints.spoken", link.getText(), reprint.headline()));
        link.setOnAction(_ -> open.accept(reprint.id()));
        return link;
    }
}
