package hemerotheque.importing.extract;

import hemerotheque.model.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// The newspaper or site that an article comes from, under the name its page gives it.
final class SourceName {

    private static final int LONGEST = 60;

    private SourceName() {}

    /// The name; the address's host where the page tells none; nothing where there is no address either.
    static Optional<Source> of(Page page) {
        return told(page).or(() -> suffix(page)).or(() -> host(page)).map(Source::new);
    }

    /// The name that the metadata tell.
    static Optional<String> told(Page page) {
        var metadata = page.metadata();
        return metadata.first("og:site_name")
                .or(() -> metadata.data().publisher())
                .or(() -> metadata.first(
                        "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright"))
                .map(name -> name.replaceAll("^(?:https?://)?(?:www\\.)", "")
                        .replaceAll("^©\\s*(?:\\d{4})?\\s*", "")
                        .strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http"));
    }

    private static Optional<String> suffix(Page page) {
        var suffix = SiteSuffix.suffix(page.metadata().title());
        if (page.dump() || suffix.isEmpty()) return Optional.empty();
        var key = Plain.key(suffix.get()).replace(" ", "");
        boolean hosts = host(page)
                .map(host -> host.replaceAll("[^a-z0-9]", "").contains(key))
                .orElse(true);
        return key.isEmpty() || !hosts ? Optional.empty() : suffix;
    }

    /// The host of the page's address, without `www`.
    static Optional<String> host(Page page) {
        return page.address().flatMap(SourceName::hostOf);
    }

    private static Optional<String> hostOf(String address) {
        try {
            return Optional.ofNullable(new URI(address.replace(' ', '+')).getHost())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", ""))
                    .filter(host -> !host.isEmpty());
        } catch (URISyntaxException e) {
            return Optional.empty(); // no address, whatever it calls itself
        }
    }
}
