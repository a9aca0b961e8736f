package hemerotheque.importing.format;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Supplier;

/// What lies in the container of a page, taken out when the first of it is asked for. What memory is short of is taken
/// out
/// again.
public final class ResourcesOnDemand implements Resources {

    private final Supplier<Resources> container;
    private SoftReference<Resources> known = new SoftReference<>(null);

    /// @param container takes everything out; asked again and again, from any thread
    public ResourcesOnDemand(Supplier<Resources> container) {
        this.container = container;
    }

    @Override
    public Optional<byte[]> at(String reference) {
        return out().at(reference);
    }

    private synchronized Resources out() {
        var before = known.get();
        if (before != null) return before;
        var now = container.get();
        known = new SoftReference<>(now);
        return now;
    }
}
