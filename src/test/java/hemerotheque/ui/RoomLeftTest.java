package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.lang.ref.WeakReference;
import javafx.application.Platform;
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
}
