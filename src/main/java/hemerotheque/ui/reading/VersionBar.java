package hemerotheque.ui.reading;

import hemerotheque.model.ArticleVersion;
import hemerotheque.wording.VersionWords;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says that an older version is shown: « Version du 12 mars 2021 — voir la plus récente ».
final class VersionBar {

    private final VersionWords words;
    private final Label name = new Label("", new FontIcon(Feather.CLOCK));
    private final Hyperlink compare;
    private final HBox bar;
    private Optional<ArticleVersion> older = Optional.empty();

    VersionBar(Wording wording, Runnable newest, Consumer<ArticleVersion> compared) {
        words = new VersionWords(wording);
        name.getStyleClass().add("hm-strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var leave = new Hyperlink(wording.say("reading.version.newest"));
        leave.setOnAction(_ -> newest.run());
        compare = new Hyperlink(wording.say("reading.version.compare"));
        compare.setOnAction(_ -> older.ifPresent(compared));
        bar = new HBox(name, new Label("—"), leave, new Label("·"), compare);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("hm-version-bar");
        bar.managedProperty().bind(bar.visibleProperty());
        show(Optional.empty());
    }

    Node node() {
        return bar;
    }

    void show(Optional<ArticleVersion> version) {
        older = version;
        bar.setVisible(version.isPresent());
        name.setText(
                version.map(shown -> words.name(shown.capture().captured())).orElse(""));
    }
}
