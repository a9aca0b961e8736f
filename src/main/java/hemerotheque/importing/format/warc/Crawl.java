package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.Resumption;
import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The archives in which one crawl was written: programs begin another when one is full, so that the pictures of a
/// page, or the page that was seen again unchanged, may lie in any of them. What lies in the same archive comes first.
///
/// Not changed once it is made, so any thread may ask.
public final class Crawl {

    private static final Logger LOG = LoggerFactory.getLogger(Crawl.class);

    private record Part(SavedFile file, boolean packed, Inventory inventory) {

        private Optional<Located> find(Function<Inventory, Optional<Place>> sought) {
            return sought.apply(inventory).map(place -> new Located(file, packed, place));
        }
    }

    private final List<Part> parts;

    private Crawl(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Looks through the heads of all records once. An archive that cannot be read is left out, as is one in which no
    /// place can be reached but by reading up to it; together they have [Inventory#MOST] places at the most.
    ///
    /// @param stopped asked between two records
    public static Crawl of(List<SavedFile> archives, BooleanSupplier stopped) {
        var parts = new ArrayList<Part>();
        int left = Inventory.MOST;
        for (var archive : archives) {
            if (!archive.jumps()) continue;
            try {
                boolean packed = WarcReader.isPacked(archive);
                var inventory = Inventory.of(archive, packed, left, stopped);
                parts.add(new Part(archive, packed, inventory));
                left -= inventory.size();
            } catch (IOException e) {
                LOG.info("{} cannot be looked through", archive.origin(), e); // told when it is read for its pages
            }
        }
        return new Crawl(parts);
    }

    /// Of one archive, of which an earlier reading may have noted what lies where.
    static Crawl of(SavedFile archive, Resumption resumption, BooleanSupplier stopped) throws IOException {
        var known = resumption.notes().flatMap(Inventory::of);
        if (known.isPresent()) return new Crawl(List.of(new Part(archive, WarcReader.isPacked(archive), known.get())));
        var crawl = of(List.of(archive), stopped);
        for (var part : crawl.parts) {
            boolean worthwhile =
                    archive.size() > Resumption.STEP && part.inventory().isWhole();
            if (worthwhile) resumption.note(part.inventory().bytes());
        }
        return crawl;
    }

    /// Whether nothing can be found in it.
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Where the picture is whose address has this key.
    ///
    /// @param near the archive of the page
    Optional<Located> picture(SavedFile near, String addressKey) {
        return find(near, inventory -> inventory.picture(addressKey));
    }

    /// Where the page is that a revisit found unchanged.
    ///
    /// @param near the archive of the revisit
    Optional<Located> original(SavedFile near, Head revisit) {
        return find(near, inventory -> inventory.original(revisit));
    }

    private Optional<Located> find(SavedFile near, Function<Inventory, Optional<Place>> sought) {
        var own = parts.stream().filter(part -> part.file() == near);
        var others = parts.stream().filter(part -> part.file() != near);
        return Stream.concat(own, others)
                .flatMap(part -> part.find(sought).stream())
                .findFirst();
    }
}
