package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What lies in the container of a page, taken out when the first of it is asked for; again where memory was short.
///
/// A file at hand is then read again, so that pages which wait to be understood do not hold their containers. Another
/// is held: getting it again may take as long as reading all that stands before it.
public final class ResourcesOnDemand implements Resources {

    private static final Logger LOG = LoggerFactory.getLogger(ResourcesOnDemand.class);

    private static final int MOST = Integer.MAX_VALUE - 8; // bytes: the reader has judged the size before

    private final SavedFile file;
    private final Optional<byte[]> held;
    private final Function<byte[], Resources> container;
    private SoftReference<Resources> known = new SoftReference<>(null);

    /// @param bytes of `file`
    /// @param container takes everything out of such bytes; asked again and again, from any thread
    public ResourcesOnDemand(SavedFile file, byte[] bytes, Function<byte[], Resources> container) {
        this.file = file;
        this.held = file.isAtHand() ? Optional.empty() : Optional.of(bytes);
        this.container = container;
    }

    @Override
    public Optional<byte[]> at(String reference) {
        return out().at(reference);
    }

    private synchronized Resources out() {
        var before = known.get();
        if (before != null) return before;
        var now = held.map(container).orElseGet(this::readAgain);
        known = new SoftReference<>(now);
        return now;
    }

    private Resources readAgain() {
        try {
            return file.bytes(MOST).map(container).orElse(NONE);
        } catch (IOException e) {
            LOG.warn("{} cannot be read again for its pictures", file.origin(), e);
            return NONE;
        }
    }
}
