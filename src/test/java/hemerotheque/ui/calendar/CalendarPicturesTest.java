package hemerotheque.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.Theme;
import hemerotheque.ui.InventedArticles;
import hemerotheque.ui.Picture;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.calendar.CalendarViewModel.Mode;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.search.Question;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Draws the calendar over the window into `target/pictures`, to be looked at; nothing in it may be mute.
class CalendarPicturesTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);
    private static final Question ASKED = Question.EVERYTHING.asking("retraites");

    @Test
    void ofAYear() throws Exception {
        draw(
                "year",
                Theme.LIGHT,
                100,
                1440,
                6_000,
                Mode.YEAR,
                model -> model.numbered().set(true));
        draw(
                "year-dark",
                Theme.DARK,
                100,
                1440,
                6_000,
                Mode.YEAR,
                model -> model.numbered().set(true));
        draw("year-narrow", Theme.LIGHT, 100, 900, 6_000, Mode.YEAR, _ -> {});
        draw("year-large", Theme.LIGHT, 200, 1440, 6_000, Mode.YEAR, _ -> {});
    }

    @Test
    void ofAMonth() throws Exception {
        draw("month", Theme.LIGHT, 100, 1440, 6_000, Mode.MONTH, _ -> {});
        draw("month-dark", Theme.DARK, 100, 1440, 6_000, Mode.MONTH, _ -> {});
        draw("month-large", Theme.LIGHT, 200, 1440, 6_000, Mode.MONTH, _ -> {});
        draw("month-narrow", Theme.LIGHT, 100, 900, 6_000, Mode.MONTH, _ -> {});
    }

    @Test
    void ofADayOfEveryYear() throws Exception {
        draw("yearly", Theme.LIGHT, 100, 1440, 6_000, Mode.YEARLY, _ -> {});
        draw("yearly-narrow", Theme.LIGHT, 100, 900, 6_000, Mode.YEARLY, _ -> {});
        draw("yearly-dark", Theme.DARK, 100, 1440, 6_000, Mode.YEARLY, _ -> {});
    }

    @Test
    void ofNothingOfOneArticleAndAsATable() throws Exception {
        draw("none", Theme.LIGHT, 100, 1440, 0, Mode.YEAR, _ -> {});
        draw("one", Theme.LIGHT, 100, 1440, 1, Mode.MONTH, _ -> {});
        draw(
                "table",
                Theme.LIGHT,
                100,
                1440,
                6_000,
                Mode.YEAR,
                model -> model.listed().set(true));
    }

    private static void draw(
            String name, Theme theme, int percent, int width, int articles, Mode mode, Consumer<CalendarViewModel> then)
            throws Exception {
        var press = new InventedArticles(articles);
        var scene = Toolkit.on(() -> {
            var look = new Look(theme, percent);
            var model = new CalendarViewModel(
                    new CalendarViewModel.Work(press::search, press::onDayOfYear),
                    AT_ONCE,
                    articles < 2 ? Question.EVERYTHING : ASKED,
                    mode,
                    TODAY);
            var view = new CalendarView(
                    model,
                    new Wording(Language.FRENCH),
                    look.scale(),
                    new CalendarView.Wishes((_, _) -> {}, (_, _) -> {}, _ -> {}, _ -> {}, () -> {}));
            var root = new StackPane();
            var shown = new Scene(root, width, width < 1_000 ? 600 : 900);
            look.applyTo(shown);
            model.begin();
            then.accept(model);
            var box = new StackPane(view.node());
            box.getStyleClass().addAll("hm-dialog-import", "hm-dialog-wide");
            box.setMaxHeight(Region.USE_PREF_SIZE);
            root.getChildren().add(box);
            view.focus();
            Picture.of(shown);
            return shown;
        });
        Toolkit.settle();
        var picture = Toolkit.on(() -> Picture.of(scene));
        picture.write(PICTURES.resolve("calendar-" + name + ".png"));

        assertEquals(width, picture.width());
        assertEquals(List.of(), Toolkit.on(() -> Walk.mute(scene.getRoot())));
    }
}
