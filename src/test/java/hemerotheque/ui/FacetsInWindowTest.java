package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The facets of a real archive, by keyboard and mouse.
class FacetsInWindowTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void fill() throws Exception {
        archive = InventedPress.open(folder, 120, NOW);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    /// The panel of a window.
    private record Panel(Shown shown, TreeView<?> tree) {

        String words() {
            return shown.room().models().search().words().get();
        }

        /// What a screen reader says of the line that has the keyboard.
        String spoken() {
            Picture.of(shown.scene());
            int selected = tree.getSelectionModel().getSelectedIndex();
            return cell(selected).getAccessibleText();
        }

        IndexedCell<?> cell(int row) {
            return tree.lookupAll(".tree-cell").stream()
                    .map(node -> (IndexedCell<?>) node)
                    .filter(cell -> cell.getIndex() == row)
                    .findFirst()
                    .orElseThrow();
        }

        void press(KeyCode code, boolean ctrl, boolean alt) {
            Event.fireEvent(tree, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false));
        }

        void click(int row, boolean ctrl, boolean alt) {
            var cell = cell(row);
            Event.fireEvent(
                    cell,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            60,
                            5,
                            60,
                            5,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            ctrl,
                            alt,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
        }
    }

    private static void inPanel(Consumer<Panel> done) throws Exception {
        Toolkit.run(() -> {
            var shown = Shown.room(Desk.of(archive), Settings.first(Language.FRENCH), 1440);
            shown.room().view().panes().refine();
            Picture.of(shown.scene());
            done.accept(new Panel(shown, (TreeView<?>) shown.scene().lookup(".hm-facets")));
        });
    }

    @Test
    void spaceLeadsThroughTheThreeStatesAndTheRowIsSpokenAndKept() throws Exception {
        inPanel(panel -> {
            panel.tree.getSelectionModel().select(2);
            var name = panel.spoken().split(",")[0];
            assertTrue(panel.spoken().endsWith("articles, ni inclus ni exclu"), panel.spoken());

            panel.press(KeyCode.SPACE, false, false);
            assertTrue(panel.spoken().startsWith(name) && panel.spoken().endsWith("articles, inclus"), panel.spoken());
            assertEquals("source:=\"" + name + "\"", panel.words());
            panel.press(KeyCode.SPACE, false, false);
            assertEquals(name + ", exclu", panel.spoken());
            assertEquals("-source:=\"" + name + "\"", panel.words());
            panel.press(KeyCode.SPACE, false, false);

            assertTrue(panel.spoken().startsWith(name), panel.spoken());
            assertEquals("", panel.words());
            assertEquals(2, panel.tree.getSelectionModel().getSelectedIndex());
        });
    }

    @Test
    void clicksAddReplaceAndExclude() throws Exception {
        inPanel(panel -> {
            panel.click(1, false, false);
            Picture.of(panel.shown.scene());
            panel.click(2, false, false);
            Picture.of(panel.shown.scene());
            assertEquals(2, panel.words().split(" OU ").length, panel.words());

            panel.click(3, true, false);
            Picture.of(panel.shown.scene());
            assertFalse(panel.words().contains(" OU "), panel.words());
            panel.click(1, false, true);

            assertTrue(panel.words().contains(" -source:="), panel.words());
        });
    }

    @Test
    void aHeadingFoldsAndStaysFoldedWhileOtherThingsAreAsked() throws Exception {
        inPanel(panel -> {
            int before = panel.tree.getExpandedItemCount();
            panel.click(0, false, false);
            int folded = panel.tree.getExpandedItemCount();
            assertTrue(folded < before);

            var search = panel.shown.room().models().search();
            search.ask(search.question().asking("retraites"));
            Picture.of(panel.shown.scene());

            assertFalse(panel.tree.getTreeItem(0).isExpanded());
        });
    }

    @Test
    void theSameKeysLeadBackToTheLibrary() throws Exception {
        inPanel(panel -> {
            var library = panel.shown.scene().lookup(".hm-sidebar:not(.hm-facets)");
            assertTrue(panel.tree.getParent().getParent().isVisible());
            panel.tree.requestFocus();

            panel.shown.room().view().panes().refine();

            assertFalse(panel.tree.getParent().getParent().isVisible());
        });
    }
}
