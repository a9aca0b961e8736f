package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.ui.common.ChipLines;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Where else the text of the open article appeared: « Aussi paru dans : Le Fleuve, 3 mars 2012 … et 12 autres », in
/// one line whatever its number. Each opens, those without room from a menu.
final class ReprintsBar {

    private final Wording wording;
    private final Dates dates;
    private final Consumer<ArticleId> open;
    private final Label name = new Label();
    private final ChipLines line;
    private List<Teaser> reprints = List.of();

    ReprintsBar(Wording wording, Consumer<ArticleId> open) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.open = open;
        name.setText(wording.say("reading.reprints"));
        line = new ChipLines(name, List.of(), this::rest);
        line.setMost(1);
        line.getStyleClass().add("hm-also-in");
        line.managedProperty().bind(line.visibleProperty());
        line.more().setOnShowing(_ -> offerOthers());
        line.more()
                .accessibleTextProperty()
                .bind(line.more().textProperty().map(others -> name.getText() + " " + others));
        show(List.of());
    }

    Node node() {
        return line;
    }

    void show(List<Teaser> shown) {
        reprints = List.copyOf(shown);
        line.setVisible(!reprints.isEmpty());
        var parts = new ArrayList<Region>();
        parts.add(name);
        reprints.stream().map(this::link).forEach(parts::add);
        line.show(parts);
    }

    private String rest(int hidden) {
        int others = others(hidden);
        return wording.say(others < reprints.size() ? "reading.reprints.others" : "reading.reprints.all", others);
    }

    /// The name of the line may have no room either.
    private int others(int hidden) {
        return Math.min(hidden, reprints.size());
    }

    private void offerOthers() {
        var others = reprints.subList(reprints.size() - others(line.hidden()), reprints.size());
        line.more().getItems().setAll(others.stream().map(this::item).toList());
    }

    private MenuItem item(Teaser reprint) {
        var item = new MenuItem(spoken(reprint));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(reprint.id()));
        return item;
    }

    private Hyperlink link(Teaser reprint) {
        var link = new Hyperlink(where(reprint));
        link.setTooltip(new Tooltip(reprint.headline()));
        link.setAccessibleText(spoken(reprint));
        link.setOnAction(_ -> open.accept(reprint.id()));
        return link;
    }

    private String where(Teaser reprint) {
        var source = reprint.source().orElseGet(() -> wording.say("source.unknown"));
        return wording.say("reading.reprints.link", source, dates.brief(reprint.published()));
    }

    private String spoken(Teaser reprint) {
        return wording.say("reading.reprints.spoken", where(reprint), reprint.headline());
    }
}
