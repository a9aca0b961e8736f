package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reading a long article page by page, whatever the window leaves of it.
class TurningPagesTest {

    private Optional<ReaderStage> opened = Optional.empty();

    private ReaderStage open(double height, double size) throws Exception {
        var reader = Toolkit.on(() -> new ReaderStage(Theme.LIGHT, 560, height));
        opened = Optional.of(reader);
        Toolkit.run(() -> {
            reader.size.set(size);
            reader.show(Articles.journal(), "");
            reader.area().requestFocus();
        });
        return reader;
    }

    @AfterEach
    void close() throws Exception {
        Toolkit.run(opened.orElseThrow().stage::close);
    }

    @ParameterizedTest
    @CsvSource({"700,1,SPACE", "700,2,SPACE", "230,2,SPACE", "230,2,PAGE_DOWN", "180,1,SPACE"})
    void aPageIsNearlyWhatIsSeen(double height, double size, KeyCode key) throws Exception {
        var reader = open(height, size);
        for (int page = 1; page < 12; page++) {
            int now = page;
            Toolkit.run(() -> {
                double seen = reader.area().getHeight();
                var before = heights(reader);
                reader.press(key);
                double moved = moved(before, heights(reader));
                assertTrue(moved < seen, "page " + now + ": moved " + moved + " of " + seen);
                assertTrue(moved > seen / 2 - 1, "page " + now + ": moved " + moved + " of " + seen);
                assertTrue(seen - moved < 90 * size, "page " + now + ": moved " + moved + " of " + seen);
            });
        }
    }

    @Test
    void shiftTurnsBackByAsMuch() throws Exception {
        var reader = open(230, 2);
        Toolkit.run(() -> {
            reader.press(KeyCode.SPACE);
            reader.press(KeyCode.SPACE);
            var there = heights(reader);
            reader.press(KeyCode.SPACE);
            reader.press(KeyCode.SPACE, true);

            assertEquals(0, moved(there, heights(reader)), 1);
        });
    }

    @Test
    void spaceAsksForTheNextArticleAtTheEndOnly() throws Exception {
        var reader = open(700, 1);
        int pages = 0;
        while (Toolkit.on(reader.passed::get) == 0 && pages < 60) {
            Toolkit.run(() -> reader.press(KeyCode.SPACE));
            pages++;
        }

        assertEquals(1, reader.passed.get());
        assertTrue(Toolkit.on(() -> heights(reader).keySet().stream()
                .anyMatch(ReaderStage.lines(reader.area()).toList().getLast()::contains)));
        assertTrue(pages > 8, "pages: " + pages);
        assertTrue(pages < 40, "pages: " + pages);
    }

    /// Where the texts stand that have lines, in pixels from the top of what is seen.
    private static Map<String, Double> heights(ReaderStage reader) {
        var heights = new HashMap<String, Double>();
        Walk.nodes(reader.area())
                .filter(node -> node instanceof Text text && text.getText().length() > 8)
                .forEach(node -> heights.put(((Text) node).getText(), top(reader, node)));
        return heights;
    }

    private static double top(ReaderStage reader, Node node) {
        return reader.area()
                .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                .getMinY();
    }

    private static double moved(Map<String, Double> before, Map<String, Double> after) {
        var both = before.keySet().stream()
                .filter(after::containsKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the page before has lines"));
        return before.get(both) - after.get(both);
    }
}
