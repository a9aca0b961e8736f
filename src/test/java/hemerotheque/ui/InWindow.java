package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The whole window over a real archive of invented articles, and what its tests look at.
abstract class InWindow {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    static final int ARTICLES = 260;

    @TempDir
    Path folder;

    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    Optional<Window> window = Optional.empty();

    @BeforeEach
    void fill() throws Exception {
        InventedPress.open(folder, ARTICLES, NOW).close();
    }

    void open() throws Exception {
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

    @AfterEach
    void closeTheWindow() throws Exception {
        Toolkit.run(window.orElseThrow()::quit);
        closed.get().close();
    }

    void ask(String words) throws Exception {
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking(words)));
    }

    void choose(TreeView<?> tree, String name) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            tree.getSelectionModel().select(row);
            if (!cell(tree, row)
                    .map(cell -> cell.getAccessibleText().startsWith(name))
                    .orElse(false)) continue;
            Event.fireEvent(
                    tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return;
        }
    }

    Optional<IndexedCell<?>> cell(Node list, int row) {
        Picture.of(scene());
        return list.lookupAll(".indexed-cell").stream()
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.getIndex() == row && cell.isVisible() && !cell.isEmpty())
                .findFirst()
                .map(cell -> cell);
    }

    /// What a screen reader says of a row of the list.
    String spoken(int row) throws Exception {
        return Toolkit.on(
                () -> cell(scene().lookup(".hm-articles"), row).orElseThrow().getAccessibleText());
    }

    /// What it says of the line of the sidebar that begins so.
    String sidebar(String name) throws Exception {
        return Toolkit.on(() -> {
            Picture.of(scene());
            return scene().lookup(".hm-sidebar").lookupAll(".tree-cell").stream()
                    .map(Node::getAccessibleText)
                    .filter(text -> text != null && text.startsWith(name))
                    .findFirst()
                    .orElse("");
        });
    }

    String status() {
        return scene().lookup(".hm-status").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .reduce("", (all, text) -> all + " " + text);
    }

    void press(KeyCode code) {
        var list = (ListView<?>) scene().lookup(".hm-articles");
        var letter = code.getName().toLowerCase(Locale.ROOT);
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
    }

    Optional<ArticleId> article() {
        return window.orElseThrow().room().flatMap(Room::article);
    }

    /// What the window does with folders, as its menus have it done.
    Commands.Folders commands() {
        return window.orElseThrow().commands().folders();
    }

    Models models() {
        return window.orElseThrow().room().orElseThrow().models();
    }

    Scene scene() {
        return window.orElseThrow().room().orElseThrow().view().node().getScene();
    }

    long answered() {
        return models().search().state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    static void until(BooleanSupplier holds) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Toolkit.on(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "it never came to be");
            Thread.sleep(20);
        }
    }
}
