package hemerotheque.cli;

import hemerotheque.ui.PlantedScreen;
import java.sql.Connection;

/// A door that opens another.
public record PlantedDoor(PlantedScreen screen) {

    public record Stores(Connection connection) {}
}
