package hemerotheque.importing.format.message;

import hemerotheque.importing.format.LocatedResources;
import hemerotheque.importing.format.Resources;
import java.lang.ref.SoftReference;
import java.util.Optional;

/// The pictures in a message, by `cid:` and by location. Decoded when the first is asked for; what memory is short of
/// is
/// decoded again.
///
/// Source: RFC 2392 for `cid:`, RFC 2557 for locations.
final class MessageResources implements Resources {

    private final Message message;
    private final Optional<String> base;
    private SoftReference<Resources> decoded = new SoftReference<>(null);

    /// @param base the address to which relative ones belong
    MessageResources(Message message, Optional<String> base) {
        this.message = message;
        this.base = base;
    }

    @Override
    public Optional<byte[]> at(String reference) {
        return pictures().at(reference);
    }

    private synchronized Resources pictures() {
        var known = decoded.get();
        if (known != null) return known;
        var pictures = new LocatedResources(base);
        for (var part : PartWalk.of(message, Part::isPicture, LARGEST).parts()) {
            part.location().ifPresent(location -> pictures.add(location, part.bytes()));
            part.id().ifPresent(id -> pictures.add("cid:" + id, part.bytes()));
        }
        decoded = new SoftReference<>(pictures);
        return pictures;
    }
}
