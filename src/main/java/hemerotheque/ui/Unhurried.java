package hemerotheque.ui;

import hemerotheque.ui.reading.Turn;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/// The turn of an article of the list: not before the list is drawn, with what is selected in it. Of articles that
/// follow one another in haste, as under an arrow key that is held down, only the first and the last have a turn.
final class Unhurried implements Turn {

    /// Chosen: longer than a key that is held down takes to be heard again, shorter than a pause.
    private static final Duration HASTE = Duration.millis(150);

    private final Node list;
    private final PauseTransition rest = new PauseTransition(HASTE);

    /// @param list is drawn first, where it is seen
    Unhurried(Node list) {
        this.list = list;
    }

    @Override
    public void take(Runnable work) {
        if (!isSeen()) {
            work.run();
            return;
        }
        boolean hasty = rest.getStatus() == Animation.Status.RUNNING;
        rest.setOnFinished(_ -> {
            if (hasty) work.run();
        });
        rest.playFromStart();
        if (!hasty) list.getScene().addPostLayoutPulseListener(new Drawn(list.getScene(), work));
        Platform.requestNextPulse();
    }

    private boolean isSeen() {
        var scene = list.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    /// Waits for the picture after the next one: by then that is drawn.
    private static final class Drawn implements Runnable {

        private final Scene scene;
        private final Runnable work;
        private boolean laidOut;

        Drawn(Scene scene, Runnable work) {
            this.scene = scene;
            this.work = work;
        }

        @Override
        public void run() {
            if (laidOut) {
                scene.removePostLayoutPulseListener(this);
                work.run();
            } else {
                laidOut = true;
                Platform.requestNextPulse();
            }
        }
    }
}
