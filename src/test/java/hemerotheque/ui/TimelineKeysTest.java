package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Step;
import hemerotheque.settings.Settings;
import hemerotheque.ui.browse.TimelineExport.Exported;
import hemerotheque.ui.browse.TimelineOutput.Labels;
import hemerotheque.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The timeline under the keyboard and the mouse, as it is drawn, and taken elsewhere.
class TimelineKeysTest {

    private interface Using {
        void of(Room room, Node chart) throws Exception;
    }

    private static void use(Using using) throws Exception {
        Toolkit.on(() -> {
            var shown = Shown.room(400, Settings.first(Language.FRENCH));
            var chart = Walk.nodes(shown.scene().getRoot())
                    .filter(node -> node.getStyleClass().contains("hm-chart"))
                    .findFirst()
                    .orElseThrow();
            using.of(shown.room(), chart);
            return true;
        });
    }

    private static void press(Node chart, KeyCode code, boolean shift) {
        Event.fireEvent(chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    @Test
    void theKeyboardGoesFromBarToBarAndSaysEach() throws Exception {
        use((room, chart) -> {
            assertTrue(chart.getAccessibleText().startsWith("Chronologie"), chart.getAccessibleText());

            press(chart, KeyCode.END, false);
            press(chart, KeyCode.LEFT, false);
            assertTrue(chart.getAccessibleText().matches("2025\u00a0: \\d+ articles"), chart.getAccessibleText());
            press(chart, KeyCode.LEFT, true);
            assertTrue(
                    chart.getAccessibleText().matches("2024 – 2025\u00a0: \\d+ articles"), chart.getAccessibleText());
            press(chart, KeyCode.HOME, false);
            assertTrue(chart.getAccessibleText().startsWith("1999"), chart.getAccessibleText());

            press(chart, KeyCode.ENTER, false);
            assertTrue(room.models().search().question().filter().days().isPresent());
            press(chart, KeyCode.ESCAPE, false);
            assertTrue(room.models().search().question().filter().days().isEmpty());
        });
    }

    @Test
    void theShareIsSaidWithTheBar() throws Exception {
        use((room, chart) -> {
            room.models().search().ask(room.models().search().question().asking("grève"));
            room.models().timeline().share().set(true);

            press(chart, KeyCode.END, false);

            assertTrue(
                    chart.getAccessibleText().matches("2026\u00a0: \\d+ articles?, [\\d,]+ ‰ de l’archive"),
                    chart.getAccessibleText());
        });
    }

    @Test
    void draggingAsksAndDoubleClickingZooms() throws Exception {
        use((room, chart) -> {
            var width = chart.getLayoutBounds().getWidth();

            mouse(chart, MouseEvent.MOUSE_PRESSED, width * 0.5, 1);
            mouse(chart, MouseEvent.MOUSE_DRAGGED, width * 0.7, 1);
            mouse(chart, MouseEvent.MOUSE_RELEASED, width * 0.7, 1);
            var days = room.models().search().question().filter().days().orElseThrow();
            assertTrue(days.first().getYear() < days.last().getYear());

            mouse(chart, MouseEvent.MOUSE_PRESSED, width * 0.6, 2);
            mouse(chart, MouseEvent.MOUSE_RELEASED, width * 0.6, 2);
            assertEquals(
                    Step.WEEK,
                    room.models().timeline().bars().get().axis().orElseThrow().step());
        });
    }

    private static void mouse(Node chart, javafx.event.EventType<MouseEvent> kind, double x, int clicks) {
        boolean down = kind != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                chart,
                new MouseEvent(
                        kind,
                        x,
                        20,
                        x,
                        20,
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    @Test
    void theWheelWithCtrlZooms() throws Exception {
        use((room, chart) -> {
            wheel(chart, 40);
            assertTrue(room.models().timeline().bars().get().zoomed());
            wheel(chart, -40);
            assertFalse(room.models().timeline().bars().get().zoomed());
        });
    }

    private static void wheel(Node chart, double turned) {
        double x = chart.getLayoutBounds().getWidth() / 2;
        Event.fireEvent(
                chart,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        20,
                        x,
                        20,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        0,
                        turned,
                        0,
                        turned,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    @Test
    void theFiguresAreCopiedAndWritten(@TempDir Path folder) throws Exception {
        use((room, _) -> {
            var labels = new Labels("Chronologie", "Articles", "", "Autres", "Rien", Locale.FRANCE);
            var export = room.models().export();
            var copied = new ArrayList<String>();

            export.copy(labels, copied::add);
            assertInstanceOf(Exported.Copied.class, export.exported().get());
            assertEquals(30, copied.getFirst().lines().count(), "a heading, the years 1999 to 2026, and the undated");

            export.writeTable(labels, folder.resolve("t.csv"));
            assertEquals(List.of("\ufeff" + copied.getFirst()), List.of(Files.readString(folder.resolve("t.csv"))));
            export.draw(labels, folder.resolve("t.svg"));
            assertTrue(Files.readString(folder.resolve("t.svg")).startsWith("<svg"));
            export.draw(labels, folder.resolve("none").resolve("t.svg"));
            assertInstanceOf(Exported.Failed.class, export.exported().get());
        });
    }
}
