package hemerotheque;

import hemerotheque.cli.CommandLineDoor;
import hemerotheque.cli.Surroundings;
import hemerotheque.settings.Places;
import java.nio.file.Path;
import java.time.Clock;

/// Picks a door and opens it.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        NoNetwork.install(); // first: what has connected before would keep its way
        var places =
                Places.of(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        LogFile.install(places.log());
        var surroundings = Surroundings.ofProcess(version(), places, Clock.systemDefaultZone());
        var door = new CommandLineDoor(surroundings, request -> 3);
        System.exit(door.run(arguments));
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "—" : version;
    }
}
