package hemerotheque.importing.extract;

import java.util.Optional;
import org.jsoup.nodes.Document;

/// Where a page stood on the web.
final class Address {

    private Address() {}

    /// The canonical address that the page tells, else the container's, else its saver's.
    static Optional<String> of(Document document, String html, Optional<String> container) {
        var canonical =
                Optional.ofNullable(document.selectFirst("link[rel=canonical]")).map(link -> link.attr("href"));
        var shared = Optional.ofNullable(document.selectFirst("meta[property=og:url]"))
                .map(meta -> meta.attr("content"));
        return canonical
                .filter(Address::isWhole)
                .or(() -> shared.filter(Address::isWhole))
                .or(() -> container)
                .or(() -> CaptureMark.addressIn(html))
                .map(String::strip);
    }

    static boolean isWhole(String address) {
        var stripped = address.strip();
        boolean web = stripped.startsWith("http://") || stripped.startsWith("https://");
        return web
                && stripped.length() < 2000
                && stripped.replaceFirst("^https?://[^/]*/?", "").length() > 1;
    }
}
