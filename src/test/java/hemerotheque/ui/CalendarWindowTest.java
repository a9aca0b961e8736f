package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Progress;
import hemerotheque.model.DateRange;
import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar over a real archive, and what comes of it.
class CalendarWindowTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void narrowsToADayAndToADayOfEveryYear() throws Exception {
        fill();
        var closed = new CompletableFuture<Workshop>();
        var window = Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(new SettingsFile(folder.resolve("settings"), Language.FRENCH), Optional.empty()),
                    NOW,
                    Optional.empty());
            opened.start(folder.resolve("archive"), false);
            return opened;
        });
        try {
            until(() -> window.room().isPresent());
            until(() -> answered(window) == 4);

            Toolkit.run(() -> window.commands().days().showCalendar());
            until(() -> listed(window) == 1);
            press(window, "Filtrer");
            until(() -> answered(window) == 1);
            assertEquals(
                    Optional.of(DateRange.day(LocalDate.of(2021, 5, 4))),
                    Toolkit.on(() -> search(window).question().filter().days()));

            Toolkit.run(() -> search(window).clear());
            until(() -> answered(window) == 4);
            Toolkit.run(() -> window.commands().days().showOnThisDay());
            until(() -> listed(window) == 1);
            press(window, "Filtrer");
            until(() -> answered(window) == 2);
            assertEquals(
                    "jour:23/11", Toolkit.on(() -> search(window).question().words()));
        } finally {
            Toolkit.run(window::quit);
            closed.get().close();
        }
    }

    private void fill() throws Exception {
        var lines = List.of(line(1, "2019-11-23"), line(2, "2020-11-23"), line(3, "2021-05-04"), line(4, "2019-11"));
        Files.write(folder.resolve("press.jsonl"), lines);
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            archive.importer().run(List.of(folder.resolve("press.jsonl")), Progress.NONE, Cancel.NEVER);
        }
    }

    private static String line(int number, String date) {
        return """
                {"id": "%1$d", "title": "Conseil numéro %1$d", "body": "Le conseil %1$d s’est tenu, %2$s.", \
                "date": "%2$s", "source": "La Gazette"}""".formatted(number, date);
    }

    private static SearchViewModel search(Window window) {
        return window.room().orElseThrow().models().search();
    }

    private static Scene scene(Window window) {
        return window.room().orElseThrow().view().node().getScene();
    }

    private static int listed(Window window) {
        var list = (ListView<?>) scene(window).getRoot().lookup(".hm-day-list");
        return list == null ? 0 : list.getItems().size();
    }

    private static void press(Window window, String name) throws Exception {
        Toolkit.run(() -> Walk.nodes(scene(window).getRoot())
                .filter(node -> node instanceof ButtonBase button && name.equals(button.getText()))
                .forEach(node -> ((ButtonBase) node).fire()));
    }

    private static long answered(Window window) {
        return search(window).state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    private static void until(BooleanSupplier holds) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Toolkit.on(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "it never came to be");
            Thread.sleep(20);
        }
    }
}
