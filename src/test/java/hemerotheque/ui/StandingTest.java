package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.Stand.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final List<Rectangle2D> SCREENS =
            List.of(new Rectangle2D(0, 0, 1920, 1050), new Rectangle2D(-1280, 0, 1280, 1024));

    @Test
    void aWindowComesBackWhereItStood() {
        assertEquals(
                Optional.of(new Rectangle2D(100, 50, 1000, 700)),
                Standing.fitted(new Place(100, 50, 1000, 700), SCREENS));
        assertEquals(
                Optional.of(new Rectangle2D(-1200, 50, 1000, 700)),
                Standing.fitted(new Place(-1200, 50, 1000, 700), SCREENS),
                "on the other screen");
    }

    @Test
    void itIsNeverLargerThanItsScreen() {
        assertEquals(
                Optional.of(new Rectangle2D(0, 0, 1920, 1050)), Standing.fitted(new Place(0, 0, 2560, 1400), SCREENS));
    }

    @Test
    void oneThatIsOffTheScreensIsPutAnew() {
        var one = List.of(SCREENS.getFirst());

        assertEquals(Optional.empty(), Standing.fitted(new Place(-1200, 50, 1000, 700), one));
        assertEquals(Optional.empty(), Standing.fitted(new Place(1900, 50, 1000, 700), one));
        assertEquals(Optional.empty(), Standing.fitted(new Place(100, 1040, 1000, 700), one));
        assertEquals(Optional.empty(), Standing.fitted(new Place(100, -600, 1000, 700), one));
    }
}
