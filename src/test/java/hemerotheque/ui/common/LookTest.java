package hemerotheque.ui.common;

import static org.junit.jupiter.api.Assertions.assertNull;

import hemerotheque.settings.Theme;
import hemerotheque.ui.Toolkit;
import java.lang.ref.WeakReference;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void aWindowThatIsGoneIsNotKept() throws Exception {
        var gone = new WeakReference<>(Toolkit.on(() -> {
            var scene = new Scene(new Pane());
            new Look(Theme.AUTO, 100).applyTo(scene);
            return scene;
        }));

        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Toolkit.settle();
            Thread.sleep(20);
        }

        assertNull(gone.get());
    }
}
