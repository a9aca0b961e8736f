package hemerotheque.ui.importing;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Calls again and again while something is going on. Tests tick by hand.
public interface Ticker {

    /// Calls `each` from now on, on the screen's thread.
    void start(Runnable each);

    void stop();

    /// Ten times a second, by JavaFX's own clock: often enough to look alive.
    static Ticker tenTimesASecond() {
        return new Ticker() {
            private final Timeline timeline = new Timeline();

            @Override
            public void start(Runnable each) {
                timeline.stop();
                timeline.getKeyFrames().setAll(new KeyFrame(Duration.millis(100), _ -> each.run()));
                timeline.setCycleCount(Animation.INDEFINITE);
                timeline.play();
            }

            @Override
            public void stop() {
                timeline.stop();
            }
        };
    }
}
