package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes by their keys, in the whole window over a real archive.
class NotesInWindowTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int ARTICLES = 40;

    @TempDir
    Path folder;

    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private Window window;

    @BeforeEach
    void open() throws Exception {
        InventedPress.open(folder, ARTICLES, NOW).close();
        window = Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(new SettingsFile(folder.resolve("settings"), Language.FRENCH), Optional.empty()),
                    NOW,
                    Optional.empty());
            opened.start(folder.resolve("archive"), false);
            return opened;
        });
        until(() -> window.room().isPresent() && answered() == ARTICLES);
        until(() -> article().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(window::quit);
        closed.get().close();
    }

    /// Selects the headline of the open article.
    private void selectHeadline() {
        Picture.of(scene());
        area().select(
                        TextPos.ofLeading(1, 0),
                        TextPos.ofLeading(1, area().getPlainText(1).length()));
    }

    private RichTextArea area() {
        return (RichTextArea) scene().lookup(".hm-article");
    }

    private void press(Node at, KeyCode code, boolean shift, boolean shortcut) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "h", "h", code, shift, shortcut, false, false));
    }

    @Test
    void aPassageIsHighlightedByItsKeyFoundAndTakenBack() throws Exception {
        var id = Toolkit.on(() -> article().orElseThrow());
        var headline = Toolkit.on(() -> {
            selectHeadline();
            press(area(), KeyCode.H, false, false);
            return area().getPlainText(1);
        });

        until(() -> notes().size() == 1);
        assertEquals(id, notes().getFirst().article());
        assertEquals(
                headline.replace('\u00a0', ' '),
                notes().getFirst().passage().orElseThrow().quote());
        assertTrue(Toolkit.on(() -> {
            Picture.of(scene());
            return spokenRows().stream().anyMatch(row -> row.contains(". 1 note. "));
        }));
        ask("a:note");
        until(() -> answered() == 1);
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());
        until(() -> notes().isEmpty());
        ask("a:note ");
        until(() -> answered() == 0);
    }

    @Test
    void aNoteIsWrittenByItsKeyAndKept() throws Exception {
        Toolkit.run(() -> {
            selectHeadline();
            press(area(), KeyCode.H, true, false);
        });
        Toolkit.run(() -> {
            Picture.of(scene());
            var field = (TextArea) scene().lookup(".hm-note-editor .text-area");
            field.setText("À vérifier");
            press(field, KeyCode.H, false, false);
            press(field, KeyCode.ENTER, false, true);
        });

        until(() -> notes().size() == 1);
        until(() -> labels().contains("Note enregistrée."));
        assertEquals(Optional.of("À vérifier"), notes().getFirst().text());
        ask("note:verifier");
        until(() -> answered() == 1);
        try (var archive = Archive.openReadOnly(folder.resolve("archive"), NOW)) {
            assertEquals(1, archive.annotations().all().all().size());
        }
    }

    @Test
    void inAFieldTheLetterIsALetter() throws Exception {
        Toolkit.run(() -> {
            selectHeadline();
            var field = (TextInputControl) scene().lookup(".hm-search");
            field.requestFocus();
            press(field, KeyCode.H, false, false);
            press(field, KeyCode.H, true, false);
        });
        Toolkit.settle();

        assertEquals(List.of(), notes());
        assertEquals(Optional.empty(), Toolkit.on(() -> Optional.ofNullable(scene().lookup(".hm-note-editor"))));
    }

    private List<String> spokenRows() {
        return scene().lookup(".hm-articles").lookupAll(".indexed-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList();
    }

    private List<String> labels() {
        return scene().lookup(".hm-status").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void ask(String words) throws Exception {
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking(words)));
    }

    private List<Note> notes() {
        return models().notes().notes().get().all();
    }

    private Optional<ArticleId> article() {
        return window.room().flatMap(Room::article);
    }

    private Models models() {
        return window.room().orElseThrow().models();
    }

    private Scene scene() {
        return window.room().orElseThrow().view().node().getScene();
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
