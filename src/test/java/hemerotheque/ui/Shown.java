package hemerotheque.ui;

import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Choices;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.Ticker;
import hemerotheque.ui.settings.WelcomeView;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.Scene;

/// The screens over invented articles, with nothing that waits: for looking at them. On the JavaFX thread.
record Shown(Scene scene, Room room) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /// The room over so many articles in a scene of 1440 × 900 pixels.
    static Shown room(int articles, Settings settings) {
        return room(articles, settings, 1440);
    }

    /// The same, so many pixels wide.
    static Shown room(int articles, Settings settings, int width) {
        return room(new InventedArticles(articles).desk(), settings, width);
    }

    /// The same over `desk`.
    static Shown room(Desk desk, Settings settings, int width) {
        return room(desk, settings, width, 900);
    }

    /// What lives as long as a window does, whatever it shows.
    record Lasting(Choices choices, Look look) {

        static Lasting of(Settings settings) {
            var file = new SettingsFile(Path.of("target", "never-written.properties"), settings.language());
            var background = new Background(Runnable::run, Runnable::run);
            return new Lasting(
                    new Choices(settings, file, background, _ -> {}),
                    new Look(settings.theme(), settings.textPercent()));
        }
    }

    /// The same in a scene of so many pixels.
    static Shown room(Desk desk, Settings settings, int width, int height) {
        return room(desk, Lasting.of(settings), width, height);
    }

    /// The third of 400 articles open in a scene of so many pixels, in French, with text of so many percent.
    static Shown third(int width, int height, int percent, Theme theme) {
        var settings = Settings.first(Language.FRENCH).dressed(theme).textOf(percent);
        var shown = room(new InventedArticles(400).desk(), settings, width, height);
        shown.room().models().list().selected().set(2);
        return shown;
    }

    private static Shown room(Desk desk, Lasting window, int width, int height) {
        var room = furnished(desk, window);
        var scene = LeftScenes.keep(new Scene(room.view().node(), width, height));
        window.look().applyTo(scene);
        Picture.of(scene);
        room.view().panes().settle(width);
        Picture.of(scene);
        ask(room.models());
        return new Shown(scene, room);
    }

    /// A room that stands in no scene yet.
    static Room furnished(Desk desk, Lasting window) {
        var settings = window.choices().settings().get();
        var background = new Background(Runnable::run, Runnable::run);
        var wording = new Wording(settings.language());
        var models = Models.over(desk, background, (_, work) -> work.run(), TODAY, new FacetWords(wording));
        var importing = new ImportViewModel(background, desk.importing(), silent(), InstantSource.system());
        return new Room(
                models,
                desk.shelf(),
                importing,
                new Room.Furniture(background, wording, window.choices(), window.look(), ZoneOffset.UTC),
                new Room.Wishes(
                        new Quiet().commands(),
                        new WelcomeView.Ways(() -> {}, () -> {}, () -> {}, _ -> {}),
                        () -> {},
                        _ -> {},
                        _ -> {},
                        _ -> {}));
    }

    /// Has all of it counted and asked.
    static void ask(Models models) {
        models.library().refresh();
        models.saved().refresh();
        models.states().refresh();
        models.folders().refresh();
        models.history().refresh();
        models.search().again();
    }

    private static Ticker silent() {
        return new Ticker() {
            @Override
            public void start(Runnable each) {}

            @Override
            public void stop() {}
        };
    }
}
