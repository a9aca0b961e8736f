package hemerotheque.model;

import hemerotheque.archive.Cancel;
import hemerotheque.store.PlantedStore;

/// The ground that knows what stands on it.
public record PlantedArrow(Cancel cancel, PlantedStore.Cycle cycle) {}
