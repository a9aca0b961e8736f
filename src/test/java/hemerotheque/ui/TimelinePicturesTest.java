package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.DateRange;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Draws the timeline, low and high, into `target/pictures`, to be looked at; nothing in it may be mute.
class TimelinePicturesTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final Settings FRENCH = Settings.first(Language.FRENCH).dressed(Theme.LIGHT);
    private static final DateRange EARLY = new DateRange(LocalDate.of(1998, 1, 1), LocalDate.of(2001, 12, 31));

    @Test
    void highInLayersAndDark() throws Exception {
        draw("layers", FRENCH, 1440, 1_284, TimelinePicturesTest::layered);
        draw("layers-dark", FRENCH.dressed(Theme.DARK), 1440, 1_284, TimelinePicturesTest::layered);
    }

    @Test
    void highWithTimesThatTheArchiveHoldsNothingOf() throws Exception {
        draw("bare", FRENCH, 1440, 1_284, TimelinePicturesTest::early);
        draw("bare-dark", FRENCH.dressed(Theme.DARK), 1440, 1_284, TimelinePicturesTest::early);
        draw("large", FRENCH.textOf(200), 1440, 1_284, TimelinePicturesTest::early);
        draw("narrow", FRENCH, 900, 1_284, TimelinePicturesTest::layered);
    }

    @Test
    void asATableAndOfOneArticle() throws Exception {
        draw("table", FRENCH, 1440, 1_284, TimelinePicturesTest::listed);
        draw("table-dark", FRENCH.dressed(Theme.DARK), 1440, 1_284, TimelinePicturesTest::listed);
        draw("one", FRENCH, 1440, 1, room -> room.models().timeline().tall().set(true));
    }

    private static void layered(Room room) {
        ask(room);
        var timeline = room.models().timeline();
        timeline.tall().set(true);
        timeline.layer(true);
        timeline.pick(20, 20);
    }

    private static void early(Room room) {
        ask(room);
        room.models().search().zoom(EARLY);
        var timeline = room.models().timeline();
        timeline.tall().set(true);
        timeline.share().set(true);
    }

    private static void listed(Room room) {
        layered(room);
        room.models().timeline().listed().set(true);
    }

    private static void ask(Room room) {
        var search = room.models().search();
        search.ask(search.question().asking("retraites"));
    }

    private static void draw(String name, Settings settings, int width, int articles, Consumer<Room> asked)
            throws Exception {
        var shown = Toolkit.on(() -> {
            var window = Shown.room(articles, settings, width);
            asked.accept(window.room());
            Picture.of(window.scene());
            return window;
        });
        Toolkit.settle();
        var picture = Toolkit.on(() -> Picture.of(shown.scene()));
        picture.write(PICTURES.resolve("timeline-" + name + ".png"));

        assertEquals(width, picture.width());
        assertEquals(List.of(), Toolkit.on(() -> Walk.mute(shown.scene().getRoot())));
    }
}
