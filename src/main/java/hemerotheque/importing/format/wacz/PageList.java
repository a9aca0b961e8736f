package hemerotheque.importing.format.wacz;

import hemerotheque.importing.format.ByteLines;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages that a WACZ lists as seen, an object a line after a head of its own: addresses and moments.
///
/// Source: WACZ 1.1.1, section 5.3.
final class PageList {

    /// Bytes, our choice: programs put the text of the page into its line.
    private static final int LONGEST_LINE = 16 << 20;

    /// Our choice: bounds the memory.
    static final int MOST = 500_000;

    private final Map<String, Optional<Instant>> pages = new LinkedHashMap<>();

    /// Adds the pages of one file, up to [#MOST] in all.
    ///
    /// @return how many of its lines cannot be read
    long add(InputStream in) throws IOException {
        long unreadable = 0;
        try (var lines = new ByteLines(in, LONGEST_LINE)) {
            for (var line = lines.next(); line.isPresent() && pages.size() < MOST; line = lines.next()) {
                if (!line.get().isBlank() && !add(line.get())) unreadable++;
            }
        }
        return unreadable;
    }

    private boolean add(ByteLines.Line line) {
        if (line.tooLong()) return false;
        try {
            var page = JsonMapper.shared().readTree(line.bytes());
            var address = page.path("url");
            if (address.isString() && !address.asString().isBlank())
                pages.putIfAbsent(address.asString(), moment(page));
            return page.isObject();
        } catch (JacksonException _) {
            return false;
        }
    }

    private static Optional<Instant> moment(JsonNode page) {
        var written = page.path("ts");
        if (!written.isString()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(written.asString()).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty(); // as good as none
        }
    }

    boolean isFull() {
        return pages.size() >= MOST;
    }

    /// By address, in order.
    Map<String, Optional<Instant>> pages() {
        return pages;
    }
}
