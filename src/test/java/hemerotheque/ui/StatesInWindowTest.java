package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.SearchRequest;
import hemerotheque.settings.ReadAfter;
import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader notes of articles, in the whole window over a real archive.
class StatesInWindowTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int ARTICLES = 260;

    @TempDir
    Path folder;

    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private Optional<Window> window = Optional.empty();

    @BeforeEach
    void fill() throws Exception {
        InventedPress.open(folder, ARTICLES, NOW).close();
    }

    private void open() throws Exception {
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

    @Test
    void keysNoteTheOpenArticleAndEverythingShowsItAtOnce() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        assertTrue(spoken(0).contains(". non lu. "), spoken(0));
        assertFalse(star().isSelected());

        Toolkit.run(() -> {
            press(KeyCode.S);
            press(KeyCode.M);
            assertTrue(models().states().has(ArticleState.FAVOURITE, first), "before anything was written");
        });

        assertTrue(spoken(0).contains(". lu. favori. "), spoken(0));
        assertTrue(star().isSelected());
        assertEquals("Favoris, 1 article", sidebar("Favoris"));
        assertEquals("À lire, 259 articles", sidebar("À lire"));
        ask("est:favori est:lu");
        until(() -> answered() == 1);
        until(() -> article().equals(Optional.of(first)));
        Toolkit.run(() -> {
            press(KeyCode.R);
            press(KeyCode.S);
        });
        assertTrue(spoken(0).contains(". non lu. "), spoken(0));
        ask("est:lu OU est:favori");
        until(() -> answered() == 0);
    }

    @Test
    void theNextUnreadIsFoundFarBelowAndFromTheTopAgain() throws Exception {
        open();
        Toolkit.run(window.orElseThrow().commands().states()::readAll);
        until(() -> models().states().states().get().count(ArticleState.READ) == ARTICLES);
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> status().contains("Tous les articles de la liste sont lus."));

        var order = models().states().order(SearchRequest.of("").page(0, ARTICLES));
        var far = order.get(230);
        Toolkit.run(() -> models().states().mark(ArticleState.READ, List.of(far, order.get(3)), false));
        Toolkit.run(() -> models().list().selected().set(3));
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> article().equals(Optional.of(far)));
        assertEquals(230, models().list().selected().get());

        Toolkit.run(() -> models().states().mark(ArticleState.READ, List.of(order.get(3)), false));
        Toolkit.run(() -> press(KeyCode.N));
        until(() -> article().equals(Optional.of(order.get(3))));
    }

    @Test
    void whatWasMarkedAsAWholeCanBeTakenBackAsAWhole() throws Exception {
        open();
        Toolkit.run(() -> press(KeyCode.R));
        ask("source:\"Phare\"");
        until(() -> answered() > 0 && answered() < ARTICLES);
        long before = models().states().states().get().count(ArticleState.READ);

        Toolkit.run(window.orElseThrow().commands().states()::readAll);
        until(() -> models().states().states().get().count(ArticleState.READ) >= answered());
        until(() -> status().contains("marqués comme lus"));
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());

        until(() -> models().states().states().get().count(ArticleState.READ) == before);
    }

    @Test
    void anArticleIsReadOnceItWasOpenedForAWhileNotWhenItCameUp() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        Thread.sleep(1_500);
        assertEquals(0, models().states().states().get().count(ArticleState.READ), "it only came up");

        Toolkit.run(() -> models().list().move(1));
        until(() -> article().filter(shown -> !shown.equals(first)).isPresent());
        var second = Toolkit.on(() -> article().orElseThrow());
        until(() -> models().states().has(ArticleState.READ, second));
        assertFalse(models().states().has(ArticleState.READ, first));

        Toolkit.run(() -> press(KeyCode.R));
        Toolkit.run(window.orElseThrow().room().orElseThrow()::refresh);
        Thread.sleep(1_500);
        assertFalse(Toolkit.on(() -> models().states().has(ArticleState.READ, second)), "the reader has spoken");
    }

    @Test
    void nothingIsReadByItselfWhereTheReaderWantsItSo() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());
        Toolkit.run(() -> {
            models().states().readAfter(ReadAfter.NEVER.time());
            window.orElseThrow().commands().moves().movePane(1);
        });
        Thread.sleep(1_500);
        assertFalse(Toolkit.on(() -> models().states().has(ArticleState.READ, first)));
    }

    @Test
    void anArticleThatCameUpIsReadOnceTheReaderTurnsToIt() throws Exception {
        open();
        var first = Toolkit.on(() -> article().orElseThrow());

        Toolkit.run(() -> window.orElseThrow().commands().moves().movePane(1));

        until(() -> models().states().has(ArticleState.READ, first));
    }

    @Test
    void theLibraryAsksForThoseToReadAndTheFavourites() throws Exception {
        open();
        Toolkit.run(() -> press(KeyCode.S));
        var tree = (TreeView<?>) scene().lookup(".hm-sidebar");

        Toolkit.run(() -> choose(tree, "Favoris"));
        until(() -> answered() == 1);
        assertEquals("est:favori", Toolkit.on(() -> models().search().words().get()));

        Toolkit.run(() -> choose(tree, "À lire"));
        until(() -> answered() == ARTICLES);
        assertEquals("est:nonlu", Toolkit.on(() -> models().search().words().get()));
    }

    @Test
    void anArchiveThatIsOnlyReadSaysWhyNothingIsNoted() throws Exception {
        try (var _ = Archive.open(folder.resolve("archive"), NOW)) {
            open();
            Toolkit.run(() -> press(KeyCode.S));

            until(() -> models().states().failure().get().isPresent());
            until(() -> models().states().states().get().count(ArticleState.FAVOURITE) == 0);
            assertFalse(Toolkit.on(() -> star().isSelected()));
        }
    }

    private void ask(String words) throws Exception {
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking(words)));
    }

    private void choose(TreeView<?> tree, String name) {
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

    private Optional<IndexedCell<?>> cell(Node list, int row) {
        Picture.of(scene());
        return list.lookupAll(".indexed-cell").stream()
                .map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.getIndex() == row && cell.isVisible() && !cell.isEmpty())
                .findFirst()
                .map(cell -> cell);
    }

    /// What a screen reader says of a row of the list.
    private String spoken(int row) throws Exception {
        return Toolkit.on(
                () -> cell(scene().lookup(".hm-articles"), row).orElseThrow().getAccessibleText());
    }

    /// What it says of the line of the sidebar that begins so.
    private String sidebar(String name) throws Exception {
        return Toolkit.on(() -> {
            Picture.of(scene());
            return scene().lookup(".hm-sidebar").lookupAll(".tree-cell").stream()
                    .map(Node::getAccessibleText)
                    .filter(text -> text != null && text.startsWith(name))
                    .findFirst()
                    .orElse("");
        });
    }

    private ToggleButton star() {
        return (ToggleButton) scene().lookup(".hm-favourite");
    }

    private String status() {
        return scene().lookup(".hm-status").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .reduce("", (all, text) -> all + " " + text);
    }

    private void press(KeyCode code) {
        var list = (ListView<?>) scene().lookup(".hm-articles");
        var letter = code.getName().toLowerCase(Locale.ROOT);
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
    }

    private Optional<ArticleId> article() {
        return window.orElseThrow().room().flatMap(Room::article);
    }

    private Models models() {
        return window.orElseThrow().room().orElseThrow().models();
    }

    private Scene scene() {
        return window.orElseThrow().room().orElseThrow().view().node().getScene();
    }

    private long answered() {
        return models().search().state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    private static void until(BooleanSupplier holds) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Toolkit.on(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "it never came to be");
            Thread.sleep(20);
        }
    }
}
