package hemerotheque.importing.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Where a page stood on the web.
final class Address {

    private static final int LONGEST = 2000; // characters, our choice

    /// More than the front page of a site, on one line, at a host by name or number.
    private static final Pattern WHOLE = Pattern.compile(
            "https?://(?:[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*|\\[[\\p{XDigit}:.]+])(?::\\d{1,5})?[/?#][^\\p{Cntrl}]{2,}");

    private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");

    private static final Evaluator SHARED = Selector.evaluatorOf("meta[property=og:url]");

    private Address() {}

    /// The canonical address that the page tells, else the container's, else its saver's.
    static Optional<String> of(Document document, String html, Optional<String> container) {
        var canonical = Optional.ofNullable(document.selectFirst(CANONICAL)).map(link -> link.attr("href"));
        var shared = Optional.ofNullable(document.selectFirst(SHARED)).map(meta -> meta.attr("content"));
        return canonical
                .filter(Address::isWhole)
                .or(() -> shared.filter(Address::isWhole))
                .or(() -> container)
                .or(() -> CaptureMark.addressIn(html))
                .map(String::strip);
    }

    static boolean isWhole(String address) {
        var stripped = address.strip();
        return stripped.length() < LONGEST && WHOLE.matcher(stripped).matches();
    }
}
