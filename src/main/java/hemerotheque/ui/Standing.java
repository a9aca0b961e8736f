package hemerotheque.ui;

import hemerotheque.settings.Stand;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it stood when it was last closed, and notes where it stands.
final class Standing {

    /// Pixels of a window that must lie on a screen for a reader to get hold of it, chosen.
    private static final int GRIP = 120;

    private Standing() {}

    static void restore(Stage stage, Stand stand) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        stand.place().ifPresent(place -> {
            fitted(place, screens).ifPresent(bounds -> {
                stage.setX(bounds.getMinX());
                stage.setY(bounds.getMinY());
                stage.setWidth(bounds.getWidth());
                stage.setHeight(bounds.getHeight());
            });
        });
        stage.setMaximized(stand.maximised());
    }

    /// Where a window is to stand that stood at `place`: there, on the screen that holds its upper left corner or some
    /// of its title, and no larger than this screen. Nothing where it would be off all `screens`.
    static Optional<Rectangle2D> fitted(Stand.Place place, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> screen.intersects(place.x(), place.y(), place.width(), GRIP))
                .filter(screen -> place.x() + place.width() >= screen.getMinX() + GRIP
                        && place.x() <= screen.getMaxX() - GRIP
                        && place.y() >= screen.getMinY() - GRIP / 4.0
                        && place.y() <= screen.getMaxY() - GRIP)
                .findFirst()
                .map(screen -> new Rectangle2D(
                        place.x(),
                        place.y(),
                        Math.min(place.width(), screen.getWidth()),
                        Math.min(place.height(), screen.getHeight())));
    }

    /// How `stage` stands; one that fills the screen keeps the place that it had `before`.
    static Stand of(Stage stage, Stand before, Optional<Integer> sidebar, Optional<Integer> list) {
        boolean filling = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        var place = new Stand.Place(
                (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight());
        return new Stand(
                filling ? before.place() : Optional.of(place),
                stage.isMaximized(),
                sidebar.or(before::sidebar),
                list.or(before::list));
    }
}
