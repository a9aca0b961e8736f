package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.facets.AllValuesView;
import hemerotheque.ui.facets.AllValuesViewModel;
import hemerotheque.wording.Language;
import hemerotheque.wording.NameOrder;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.scene.Scene;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Draws the facets into `target/pictures`, to be looked at.
class FacetPicturesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Settings FRENCH = Settings.first(Language.FRENCH).dressed(Theme.LIGHT);

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void fill() throws Exception {
        archive = InventedPress.open(folder, 200, NOW);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @Test
    void asTheyBegin() throws Exception {
        draw("light", FRENCH, 1440, _ -> {});
    }

    @Test
    void withValuesChosenAndExcluded() throws Exception {
        draw("chosen", FRENCH, 1440, FacetPicturesTest::choose);
        draw("chosen-dark", FRENCH.dressed(Theme.DARK), 1440, FacetPicturesTest::choose);
    }

    @Test
    void narrowAndLarge() throws Exception {
        draw("narrow", FRENCH, 900, FacetPicturesTest::choose);
        draw("large", FRENCH.textOf(200), 1440, FacetPicturesTest::choose);
    }

    @Test
    void whereNothingIsFoundAndWhereValuesAreLookedFor() throws Exception {
        draw("nothing", FRENCH, 1440, room -> ask(room, "introuvable"));
        draw("looked", FRENCH, 1440, room -> room.models().facets().look("le"));
    }

    @Test
    void whatIsExcludedKeepsItsRow() throws Exception {
        draw("excluded", FRENCH, 1440, room -> {
            choose(room);
            scroll(room);
        });
    }

    private static void scroll(Room room) {
        var tree = (TreeView<?>) room.view().node().lookup(".hm-facets");
        tree.scrollTo(18);
        tree.requestFocus();
        tree.getSelectionModel().select(21);
    }

    @Test
    void whatWasReadAndWhatIsKept() throws Exception {
        archive.marking().mark(ArticleState.READ, ids(1, 60), true);
        archive.marking().mark(ArticleState.FAVOURITE, ids(40, 71), true);
        Consumer<Room> there = room -> {
            ask(room, "-est:favori");
            var tree = (TreeView<?>) room.view().node().lookup(".hm-facets");
            tree.scrollTo(tree.getExpandedItemCount() - 1);
        };
        draw("states", FRENCH, 1440, there);
        draw("states-dark", FRENCH.dressed(Theme.DARK), 1440, there);
        draw("states-large", FRENCH.textOf(200), 1440, there);
        draw("states-low", FRENCH.dressed(Theme.DARK).textOf(200), 900, there);
    }

    private static List<ArticleId> ids(int first, int last) {
        return LongStream.rangeClosed(first, last).mapToObj(ArticleId::new).toList();
    }

    @Test
    void allValuesOfOne() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            var scene = Toolkit.on(() -> {
                var room = Shown.room(Desk.of(archive), FRENCH, 1440).room();
                choose(room);
                var wording = new Wording(Language.FRENCH);
                var look = new Look(theme, 100);
                var model = new AllValuesViewModel(
                        room.models().facets(), Facet.Kind.AUTHOR, new NameOrder(wording.locale()));
                var view = new AllValuesView(model, wording, look.scale(), () -> {});
                var box = new StackPane(view.node());
                box.getStyleClass().add("hm-dialog-values");
                var shown = new Scene(box, 640, 680);
                look.applyTo(shown);
                return shown;
            });
            Toolkit.settle();
            Toolkit.on(() -> Picture.of(scene))
                    .write(Path.of("target/pictures/facets-all-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
        }
    }

    private static void choose(Room room) {
        ask(room, "retraites");
        var choosing = room.models().choosing();
        choosing.add(Choice.of(Facet.Kind.SOURCE, "La Gazette du Rhône"));
        choosing.add(Choice.of(Facet.Kind.SOURCE, "Ère nouvelle"));
        choosing.exclude(Choice.of(Facet.Kind.SECTION, "Culture"));
        choosing.exclude(Choice.of(Facet.Kind.AUTHOR, "Camille N° 41"));
    }

    private static void ask(Room room, String words) {
        room.models().search().ask(room.models().search().question().asking(words));
    }

    private static void draw(String name, Settings settings, int width, Consumer<Room> done) throws Exception {
        var shown = Toolkit.on(() -> {
            var window = Shown.room(Desk.of(archive), settings, width);
            window.room().view().panes().refine();
            done.accept(window.room());
            Picture.of(window.scene());
            return window;
        });
        Toolkit.settle();
        var picture = Toolkit.on(() -> Picture.of(shown.scene()));
        picture.write(Path.of("target/pictures/facets-" + name + ".png"));

        assertEquals(width, picture.width());
    }
}
