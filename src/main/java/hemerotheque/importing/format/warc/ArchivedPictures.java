package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.BaseAddress;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pictures that lie in the crawl of a page, by the addresses that the page writes.
///
/// @param file the archive of the page
/// @param base to which the relative ones belong
record ArchivedPictures(SavedFile file, Crawl crawl, BaseAddress base) implements Resources {

    private static final Logger LOG = LoggerFactory.getLogger(ArchivedPictures.class);

    @Override
    public Optional<byte[]> at(String reference) {
        if (reference.isBlank() || reference.length() > BaseAddress.LONGEST) return Optional.empty();
        var key = Inventory.addressKey(base, reference);
        return crawl.picture(file, key).flatMap(found -> read(found, key));
    }

    private static Optional<byte[]> read(Located found, String key) {
        try (var records = found.records(() -> false)) {
            var head = records.next();
            boolean same = head.isPresent()
                    && Inventory.addressKey(head.get().target()).equals(key);
            return same ? bytes(head.get(), records.body(LARGEST)) : Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be read again for a picture", found.file().origin(), e);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Head head, Body body) {
        if (!body.isThere()) return Optional.empty();
        if (head.type().equals("resource")) return Optional.of(body.bytes());
        return Answer.in(body.bytes())
                .map(answer -> new Coding(LARGEST).decode(answer, body.bytes()))
                .filter(Decoded.Bytes.class::isInstance)
                .map(decoded -> ((Decoded.Bytes) decoded).bytes());
    }
}
