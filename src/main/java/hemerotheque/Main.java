package hemerotheque;

import hemerotheque.cli.CommandLineDoor;
import hemerotheque.cli.Surroundings;
import hemerotheque.settings.Places;
import hemerotheque.ui.WindowDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/// Picks a door and opens it.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        NoNetwork.install(); // first: what has connected before would keep its way
        var places =
                Places.of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        LogFile.install(places.log());
        var clock = Clock.systemDefaultZone();
        var window = new WindowDoor(places, clock, samples());
        var door = new CommandLineDoor(
                Surroundings.ofProcess(version(), places, clock),
                request -> window.open(request.archive(), request.demo(), request.usual(), request.asked())
                        .exitCode());
        System.exit(door.run(arguments));
    }

    /// The pages that come with the program: beside its `lib`, or in the working folder.
    private static Optional<Path> samples() {
        return Stream.of(System.getProperty("hemerotheque.home", ""), "")
                .map(home -> Path.of(home, "samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "—" : version;
    }
}
