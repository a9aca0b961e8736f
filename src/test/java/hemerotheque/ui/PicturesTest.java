package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import hemerotheque.model.DateRange;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.browse.HitList;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Draws the window into `target/pictures`, to be looked at, and checks that each has the colours of its theme.
class PicturesTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final Settings FRENCH = Settings.first(Language.FRENCH).dressed(Theme.LIGHT);
    private static final Settings FOLDED = FRENCH.asking(now -> now.folding(true));
    private static final int PAPER = 0xFBF8F1;
    private static final int NIGHT = 0x1C1B19;

    @Test
    void byDay() throws Exception {
        draw("light", FRENCH, 1_284, PicturesTest::askInFull, PAPER);
    }

    @Test
    void byNight() throws Exception {
        draw("dark", FRENCH.dressed(Theme.DARK), 1_284, PicturesTest::askInFull, NIGHT);
    }

    @Test
    void everythingInEnglish() throws Exception {
        draw("everything-en", FRENCH.in(Language.ENGLISH), 1_284, _ -> {}, PAPER);
    }

    @Test
    void twiceAsLarge() throws Exception {
        draw("large", FRENCH.textOf(200), 1_284, PicturesTest::askInFull, PAPER);
    }

    @Test
    void asNarrowAsMayBe() throws Exception {
        draw("narrow", FRENCH, 900, 1_284, PicturesTest::pick, PAPER);
        draw("narrow-large", FRENCH.textOf(200), 900, 1_284, PicturesTest::askInFull, PAPER);
    }

    @Test
    void reprintsFoldedAndUnfolded() throws Exception {
        draw("folded", FOLDED, 1_284, PicturesTest::unfold, PAPER);
        draw("folded-dark", FOLDED.dressed(Theme.DARK), 1_284, PicturesTest::unfold, NIGHT);
        draw("folded-large", FOLDED.textOf(150), 1_284, PicturesTest::unfold, PAPER);
    }

    /// Unfolds the first line with something behind it, and opens its article.
    private static void unfold(Room room) {
        ask(room, "retraites");
        var list = room.models().list();
        var hits = list.hits().get();
        int row = 0;
        while (hits.get(row) instanceof HitList.Row.Here(var hit, var _)
                && hit.reprints().size() < 2) row++;
        list.selected().set(row);
        list.toggle(row);
        assertInstanceOf(HitList.Row.Reprint.class, hits.get(row + 1));
        assertEquals(row, list.selected().get(), "the same article is open");
    }

    @Test
    void aQuestionExplainedAndMarked() throws Exception {
        draw("explained", FRENCH, 1_284, PicturesTest::askWithSigns, PAPER);
        draw("explained-dark", FRENCH.dressed(Theme.DARK), 1_284, PicturesTest::askWithSigns, NIGHT);
    }

    @Test
    void daysInWords() throws Exception {
        draw("dated", FRENCH, 1_284, room -> ask(room, "retraites décembre 2019"), PAPER);
        draw("dated-dark", FRENCH.dressed(Theme.DARK), 1_284, room -> ask(room, "retraites décembre 2019"), NIGHT);
    }

    private static void askWithSigns(Room room) {
        ask(room, "retraites date:1er mai 1998 est:vu -titre:(grève OU blocage) « conseil d’État");
    }

    @Test
    void nothingFound() throws Exception {
        draw("nothing", FRENCH, 1_284, room -> ask(room, "introuvable"), PAPER);
    }

    @Test
    void anEmptyArchive() throws Exception {
        draw("welcome", FRENCH, 0, _ -> {}, PAPER);
    }

    private static void ask(Room room, String words) {
        var search = room.models().search();
        search.ask(search.question().asking(words));
    }

    private static void askInFull(Room room) {
        ask(room, "retraites");
        var search = room.models().search();
        search.narrow(filter -> filter.within(new DateRange(LocalDate.of(2008, 1, 1), LocalDate.of(2016, 12, 31))));
    }

    private static void pick(Room room) {
        ask(room, "");
        room.models().timeline().pick(20, 28);
    }

    private static void draw(String name, Settings settings, int articles, Consumer<Room> asked, int page)
            throws Exception {
        draw(name, settings, 1440, articles, asked, page);
    }

    private static void draw(String name, Settings settings, int width, int articles, Consumer<Room> asked, int page)
            throws Exception {
        var shown = Toolkit.on(() -> {
            var window = Shown.room(articles, settings, width);
            asked.accept(window.room());
            Picture.of(window.scene());
            return window;
        });
        Toolkit.settle();
        var picture = Toolkit.on(() -> Picture.of(shown.scene()));
        picture.write(PICTURES.resolve("window-" + name + ".png"));

        assertEquals(width, picture.width());
        assertEquals(page, picture.rgb(width - 10, 800), "the page has the colour of its theme");
    }
}
