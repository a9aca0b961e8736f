package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class RoomLeftTest {

    /// As a window does when it opens another archive, or speaks another language.
    @Test
    void theScreensThatWereLeftAreNotKept() throws Exception {
        var left = Toolkit.on(() -> new WeakReference<>(
                Shown.room(20, Settings.first(Language.FRENCH)).scene().getRoot()));
        LeftScenes.empty();

        for (int i = 0; i < 50 && left.get() != null; i++) {
            System.gc();
            Toolkit.run(Platform::requestNextPulse);
            Thread.sleep(20);
        }

        assertTrue(left.get() == null);
    }

    /// The choices of the reader and the look of the window outlive every room.
    @Test
    void nothingThatLastsKeepsTheScreensThatWereLeft() throws Exception {
        var window = Toolkit.on(() -> Shown.Lasting.of(Settings.first(Language.FRENCH)));
        var stage = Toolkit.on(Stage::new);
        var frame = Toolkit.on(() -> new Frame(stage, window.look()));
        Toolkit.run(stage::show);
        var left = Toolkit.on(() -> {
            var first = shown(frame, window);
            first.leave();
            shown(frame, window);
            return List.of(
                    new WeakReference<Object>(first.view().node()),
                    new WeakReference<Object>(first),
                    new WeakReference<Object>(first.models()));
        });

        for (int i = 0; i < 25 && left.stream().anyMatch(part -> part.get() != null); i++) {
            System.gc();
            Toolkit.run(Platform::requestNextPulse);
            Thread.sleep(20);
        }

        assertEquals(
                List.of(),
                left.stream().map(WeakReference::get).filter(Objects::nonNull).toList());
        assertEquals(Language.FRENCH, window.choices().settings().get().language());
        Toolkit.run(stage::close);
    }

    private static Room shown(Frame frame, Shown.Lasting window) {
        var room = Shown.furnished(new InventedArticles(20).desk(), window);
        frame.show(room, new Wording(Language.FRENCH));
        Shown.ask(room.models());
        Picture.of(room.view().node().getScene());
        return room;
    }
}
