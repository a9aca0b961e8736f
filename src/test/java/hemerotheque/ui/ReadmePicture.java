package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Progress;
import hemerotheque.model.DateRange;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.settings.Theme;
import hemerotheque.ui.browse.HitList;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// Draws the pictures of the README: the window over the samples, by day and by night. Not a test: it is started by
/// `mvn -Ppictures`, and what it draws is for people to look at.
public final class ReadmePicture {

    private static final Path PICTURES = Path.of("src/site/resources");
    private static final String HEADLINE = "Retraites\u00a0: le projet de loi adopté en conseil des ministres";
    private static final String SOURCE = "L’Estafette";

    private final Path folder;

    private ReadmePicture(Path folder) {
        this.folder = folder;
    }

    /// Draws them all, and ends.
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("pictures");
        try (var archive = Archive.open(folder.resolve("archive"), Clock.systemDefaultZone())) {
            archive.importer().run(List.of(Path.of("samples")), Progress.NONE, Cancel.NEVER);
        }
        var picture = new ReadmePicture(folder);
        picture.draw(Theme.LIGHT, "fenetre.png");
        picture.draw(Theme.DARK, "fenetre-nuit.png");
        Platform.exit();
    }

    private void draw(Theme theme, String name) throws Exception {
        var file = new SettingsFile(folder.resolve(name + ".properties"), Language.FRENCH);
        file.write(Settings.first(Language.FRENCH).dressed(theme));
        var closed = new CompletableFuture<Workshop>();
        var window = Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(file, Optional.empty()),
                    Clock.systemDefaultZone(),
                    Optional.empty());
            opened.start(folder.resolve("archive"), false);
            return opened;
        });
        until(() -> window.room().filter(room -> isAnswered(room)).isPresent());
        var room = window.room().orElseThrow();
        Toolkit.run(() ->
                room.models().search().ask(room.models().search().question().asking("retraites")));
        until(() -> isAnswered(room));
        var years = new DateRange(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31));
        Toolkit.run(() -> room.models().search().narrow(filter -> filter.within(years)));
        until(() -> isAnswered(room));
        Toolkit.run(() -> room.models().list().selected().set(place(room)));
        Thread.sleep(1_500); // until the article is read and drawn: nobody tells
        Toolkit.on(() -> Picture.of(room.view().node().getScene())).write(PICTURES.resolve(name));
        Toolkit.run(window::quit);
        closed.get().close();
    }

    private static boolean isAnswered(Room room) {
        return room.models().search().state().get() instanceof State.Answered;
    }

    /// Where the article of the picture stands in the list.
    private static int place(Room room) {
        var rows = room.models().list().hits().get();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof HitList.Row.Here(var hit, var _)
                    && hit.teaser().headline().replace('\u202f', '\u00a0').equals(HEADLINE)
                    && hit.teaser().source().equals(Optional.of(SOURCE))) return i;
        }
        throw new IllegalStateException("not among the articles found: " + HEADLINE);
    }

    private static void until(BooleanSupplier holds) throws Exception {
        var end = System.nanoTime() + 60_000_000_000L;
        while (!Toolkit.on(holds::getAsBoolean)) {
            if (System.nanoTime() > end) throw new TimeoutException("it never came to be");
            Thread.sleep(50);
        }
    }
}
