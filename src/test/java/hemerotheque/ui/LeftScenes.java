package hemerotheque.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Empties the scenes that a class of tests has made, when it is done: a blinking caret would keep each, and hundreds
/// of windows are made in one process. Registered for all tests in `META-INF/services`.
public final class LeftScenes implements AfterAllCallback {

    private static final List<Scene> SCENES = new ArrayList<>();

    /// Has `scene` emptied in the end.
    public static Scene keep(Scene scene) {
        synchronized (SCENES) {
            SCENES.add(scene);
        }
        return scene;
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        empty();
    }

    /// Empties what there is, and lets go of it.
    static void empty() throws Exception {
        List<Scene> left;
        synchronized (SCENES) {
            left = List.copyOf(SCENES);
            SCENES.clear();
        }
        if (!left.isEmpty()) Toolkit.run(() -> left.forEach(scene -> scene.setRoot(new Pane())));
    }
}
