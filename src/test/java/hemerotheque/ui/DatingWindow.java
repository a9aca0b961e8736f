package hemerotheque.ui;

import atlantafx.base.controls.ModalPane;
import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.PublicationDate;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.settings.Theme;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/// A whole window over a real archive, with the dialog in which dates are corrected.
final class DatingWindow {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    static final int ARTICLES = 120;

    private final Path folder;
    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private Optional<Window> window = Optional.empty();

    /// @param folder for the archive
    DatingWindow(Path folder) throws Exception {
        this.folder = folder;
        InventedPress.open(folder, ARTICLES, NOW).close();
    }

    void open(Settings settings) throws Exception {
        new SettingsFile(folder.resolve("settings"), Language.FRENCH).write(settings);
        window = Optional.of(Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(new SettingsFile(folder.resolve("settings"), Language.FRENCH), Optional.empty()),
                    NOW,
                    Optional.empty());
            opened.start(folder.resolve("archive"), false);
            return opened;
        }));
        until(() -> window.orElseThrow().room().isPresent() && answered() == ARTICLES);
        until(() -> article().isPresent());
    }

    void open() throws Exception {
        open(Settings.first(Language.FRENCH).dressed(Theme.LIGHT));
    }

    void close() throws Exception {
        Toolkit.run(window.orElseThrow()::quit);
        closed.get().close();
    }

    Commands commands() {
        return window.orElseThrow().commands();
    }

    Models models() {
        return window.orElseThrow().room().orElseThrow().models();
    }

    Optional<ArticleId> article() {
        return window.orElseThrow().room().flatMap(Room::article);
    }

    long answered() {
        return models().search().state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    Scene scene() {
        return window.orElseThrow().room().orElseThrow().view().node().getScene();
    }

    Optional<Node> dialog() {
        return Walk.nodes(scene().getRoot())
                .filter(node -> node instanceof ModalPane modal && modal.isDisplay())
                .flatMap(Walk::nodes)
                .filter(node -> node.getStyleClass().contains("hm-dating"))
                .findFirst();
    }

    TextField field() {
        return (TextField) dialog().orElseThrow().lookup(".text-field");
    }

    Button button(String name) {
        return dialog().orElseThrow().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    String understood() {
        return ((Label) dialog().orElseThrow().lookup(".hm-dating-understood")).getText();
    }

    void ask() throws Exception {
        until(() -> article().isPresent());
        Toolkit.run(commands().dates()::correct);
        until(() -> dialog().isPresent());
    }

    String status() {
        return String.join(
                " ",
                scene().lookup(".hm-status").lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    void way() throws Exception {
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());
    }

    String published(ArticleId id) throws Exception {
        var open = Archive.openReadOnly(folder.resolve("archive"), NOW);
        try (open) {
            var held = open.finder().article(id).orElseThrow();
            return held.article().published().map(PublicationDate::iso).orElse("none");
        }
    }

    void until(BooleanSupplier condition) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Toolkit.on(condition::getAsBoolean)) {
            if (Instant.now().isAfter(end))
                throw new AssertionError("it did not come to that: " + answered() + status());
            Thread.sleep(20);
        }
    }

    String told() {
        return dialog().orElseThrow().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (all, text) -> all + "\n" + text);
    }
}
