package hemerotheque.ui;

import hemerotheque.settings.Places;
import hemerotheque.settings.SettingsFile;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// The door with a window: opens it, and comes back when it is closed.
public final class WindowDoor {

    /// How it went.
    public enum Ending {
        CLOSED(0),

        /// There is no display to open a window on, or JavaFX cannot use it.
        NO_DISPLAY(3);

        private final int exitCode;

        Ending(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Places places;
    private final Clock clock;
    private final Optional<Path> samples;

    /// @param samples the folder of sample pages, where the distribution has it
    public WindowDoor(Places places, Clock clock, Optional<Path> samples) {
        this.places = places;
        this.clock = clock;
        this.samples = samples;
    }

    /// Shows the archive of `folder`, made where there is none, or with `demo` a throw-away one made of the samples.
    /// Not for the JavaFX thread. Once per process: JavaFX does not start twice.
    ///
    /// @param usual the language where the reader has chosen none in the settings
    /// @param asked the language until another is chosen in the window, whatever the settings say; it is not kept
    public Ending open(Path folder, boolean demo, Language usual, Optional<Language> asked) {
        var closed = new CompletableFuture<Workshop>();
        var file = new SettingsFile(places.settings(), usual);
        try {
            Platform.startup(() -> {
                var workshop = new Workshop(closed::complete);
                Runtime.getRuntime().addShutdownHook(new Thread(workshop::close)); // ended by Ctrl+C, say
                Window.open(workshop, new Window.Habits(file, asked), clock, samples)
                        .start(folder, demo);
            });
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError noDisplay) {
            return Ending.NO_DISPLAY;
        }
        closed.join().close();
        Platform.exit();
        return Ending.CLOSED;
    }
}
