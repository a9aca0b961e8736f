package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A saved search dragged onto another, with the events that a mouse would cause: no window can be dragged in without
/// a screen.
class DraggingSearchesTest {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private Shown shown;

    @BeforeEach
    void show() throws Exception {
        Toolkit.run(() -> {
            shown = Shown.room(400, Settings.first(Language.FRENCH).dressed(Theme.LIGHT));
            Picture.of(shown.scene());
        });
    }

    private List<String> names() {
        return shown.room().models().saved().searches().get().stream()
                .map(count -> count.search().name())
                .toList();
    }

    private TreeCell<?> line(String name) {
        Picture.of(shown.scene());
        return shown.scene().lookup(".hm-sidebar").lookupAll(".tree-cell").stream()
                .map(node -> (TreeCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /// What is held while the search `name` is dragged.
    private Dragboard holding(String name) {
        var board = Drags.board(TransferMode.MOVE);
        var search = shown.room().models().saved().named(name).orElseThrow();
        board.setContent(Map.of(format(), search.id()));
        return board;
    }

    private static DataFormat format() {
        return DataFormat.lookupMimeType("application/x-hemerotheque-saved-search");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "2,0", "0,2"})
    void aSearchTakesThePlaceOfThatItIsDroppedOn(int from, int to) throws Exception {
        Toolkit.run(() -> {
            var first = names();
            var moved = first.get(from);
            var held = holding(moved);
            var over = line(first.get(to));

            Drags.drag(DragEvent.DRAG_ENTERED, over, held);
            assertTrue(over.getPseudoClassStates().contains(TARGET), "the place is shown");
            Drags.drag(DragEvent.DRAG_OVER, over, held);
            Drags.drag(DragEvent.DRAG_DROPPED, over, held);
            Drags.drag(DragEvent.DRAG_EXITED, over, held);

            assertFalse(over.getPseudoClassStates().contains(TARGET));
            assertEquals(moved, names().get(to));
            shown.room().models().saved().refresh();
            assertEquals(moved, names().get(to), "it is kept");
        });
    }

    @Test
    void aSearchDroppedOnALineOfAnotherKindStays() throws Exception {
        Toolkit.run(() -> {
            var first = names();
            var held = holding(first.get(1));
            var over = line("Favoris");

            Drags.drag(DragEvent.DRAG_ENTERED, over, held);
            Drags.drag(DragEvent.DRAG_DROPPED, over, held);

            assertFalse(over.getPseudoClassStates().contains(TARGET));
            assertEquals(first, names());
        });
    }

    @Test
    void whatElseIsDraggedIsLeftToTheWindow() throws Exception {
        Toolkit.run(() -> {
            var first = names();
            var held = Drags.board(TransferMode.MOVE);
            held.setContent(Map.of(DataFormat.PLAIN_TEXT, "12"));
            var over = line(first.getFirst());

            Drags.drag(DragEvent.DRAG_ENTERED, over, held);
            Drags.drag(DragEvent.DRAG_DROPPED, over, held);

            assertFalse(over.getPseudoClassStates().contains(TARGET));
            assertEquals(first, names());
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void thePlaceIsDrawn(Theme theme) throws Exception {
        var picture = Toolkit.on(() -> {
            shown = Shown.room(400, Settings.first(Language.FRENCH).dressed(theme));
            var over = line(names().get(1));
            Drags.drag(DragEvent.DRAG_ENTERED, over, holding(names().getFirst()));
            return Picture.of(shown.scene());
        });
        picture.write(Path.of("target/pictures/dragged-onto-" + theme + ".png"));
    }
}
