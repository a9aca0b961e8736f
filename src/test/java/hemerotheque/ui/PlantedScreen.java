package hemerotheque.ui;

import hemerotheque.archive.Cancel;

/// A screen, and a view that goes past its model.
public record PlantedScreen() {

    public record NosyView(Cancel cancel) {}
}
