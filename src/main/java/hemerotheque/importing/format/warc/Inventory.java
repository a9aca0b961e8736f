package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.BaseAddress;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the pictures and the pages of an archive lie, found in one passage over the heads of its records: a page may
/// come before its pictures. Not changed once it is made, so any thread may ask.
final class Inventory {

    private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);

    /// Our choice: bounds the memory, with some hundred bytes each. What comes later in a larger crawl is not found.
    static final int MOST = 500_000;

    /// To be raised where names are made otherwise.
    private static final long FORM = 1;

    /// Bytes of a number and its place, once noted.
    private static final int ENTRY = 3 * Long.BYTES;

    private final Map<Long, Place> places = new HashMap<>();
    private final int most;
    private boolean whole = true;

    private Inventory(int most) {
        this.most = most;
    }

    /// @param file one in which a late place is reached as soon as an early one
    /// @param most places
    /// @return what comes before a place that cannot be read, which whoever reads the pages meets again
    static Inventory of(SavedFile file, boolean packed, int most, BooleanSupplier stopped) {
        var inventory = new Inventory(most);
        try (var records = new Records(file, packed, Place.START, stopped, _ -> {})) {
            for (var head = records.next(); head.isPresent(); head = records.next()) {
                inventory.note(head.get(), records);
            }
        } catch (IOException e) {
            inventory.whole = false;
            LOG.info("{} cannot be read to its end", file.origin(), e);
        }
        inventory.whole &= !stopped.getAsBoolean();
        return inventory;
    }

    /// Whether the archive was looked through to its end.
    boolean isWhole() {
        return whole;
    }

    /// One that was made of the same archive before.
    ///
    /// @param noted by [#bytes]
    /// @return nothing where a program of another form has noted it
    static Optional<Inventory> of(byte[] noted) {
        var in = ByteBuffer.wrap(noted);
        if (noted.length % ENTRY != Long.BYTES || in.getLong() != FORM) return Optional.empty();
        var inventory = new Inventory(MOST);
        while (in.hasRemaining()) inventory.places.put(in.getLong(), new Place(in.getLong(), in.getLong()));
        return Optional.of(inventory);
    }

    /// All of it, for [#of(byte[])].
    byte[] bytes() {
        var out = ByteBuffer.allocate(Long.BYTES + places.size() * ENTRY).putLong(FORM);
        places.forEach(
                (number, place) -> out.putLong(number).putLong(place.piece()).putLong(place.within()));
        return out.array();
    }

    private void note(Head head, Records records) throws IOException {
        if (places.size() >= most) return;
        switch (Content.of(head, records.start(Tape.AHEAD))) {
            case Content.Picture _ -> put(pictureKey(addressKey(head.target())), records.place());
            case Content.Candidate _ -> names(head).forEach(name -> put(name, records.place()));
            case Content.Nothing _ -> {}
        }
    }

    /// How many places.
    int size() {
        return places.size();
    }

    private void put(String name, Place place) {
        places.putIfAbsent(number(name), place);
    }

    /// Eight bytes of a digest, so that nobody can make two names meet.
    private static long number(String name) {
        var digest = Digest.sha256(name.getBytes(StandardCharsets.UTF_8));
        return Long.parseUnsignedLong(digest.substring(0, 16), 16);
    }

    private static String pictureKey(String addressKey) {
        return "picture " + addressKey;
    }

    /// By what later records may refer to this one. Source: ISO 28500, section 6.7.
    private static Stream<String> names(Head head) {
        var fields = head.fields();
        var named = Stream.of(
                "id " + fields.value("warc-record-id"),
                "at " + addressKey(head.target()) + " " + fields.value("warc-date"));
        var digest = fields.value("warc-payload-digest");
        return digest.isEmpty() ? named : Stream.of("digest " + digest);
    }

    /// Where the picture is whose address has this key.
    Optional<Place> picture(String addressKey) {
        return Optional.ofNullable(places.get(number(pictureKey(addressKey))));
    }

    /// Where the page is that a revisit found unchanged.
    Optional<Place> original(Head revisit) {
        var fields = revisit.fields();
        var target = fields.value("warc-refers-to-target-uri");
        var address = addressKey(target.isEmpty() ? revisit.target() : target);
        return Stream.of(
                        "digest " + fields.value("warc-payload-digest"),
                        "id " + fields.value("warc-refers-to"),
                        "at " + address + " " + fields.value("warc-refers-to-date"))
                .map(name -> places.get(number(name)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /// Two spellings of one address have one key, and `http` and `https` are one: sites change, their pictures stay.
    static String addressKey(String address) {
        return addressKey(new BaseAddress(Optional.empty()), address);
    }

    static String addressKey(BaseAddress base, String address) {
        return base.key(address).replaceFirst("^(?i:https?):(?=//)", "");
    }
}
