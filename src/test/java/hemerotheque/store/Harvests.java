package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Digest;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A page to store, with as much said of it as a test needs: the rest is usual.
record Harvests(
        Optional<String> source,
        Optional<String> section,
        String headline,
        String text,
        Optional<String> published,
        Optional<String> modified,
        Optional<String> address,
        Optional<String> entry,
        Optional<String> captured,
        String bytes) {

    /// A page of a paper, dated, without an address.
    static Harvests page(String headline, String text) {
        return new Harvests(
                Optional.of("Le Quotidien"),
                Optional.empty(),
                headline,
                text,
                Optional.of("2012-05-06"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "<h1>" + headline + "</h1>" + text);
    }

    /// A page that tells nothing of where it comes from and when.
    static Harvests dump(String headline, String text) {
        return page(headline, text).from("").on("");
    }

    /// @param name "" for none, here and below
    Harvests from(String name) {
        return with(some(name), section, text, published, modified, address, captured, bytes);
    }

    Harvests in(String name) {
        return with(source, some(name), text, published, modified, address, captured, bytes);
    }

    Harvests on(String iso) {
        return with(source, section, text, some(iso), modified, address, captured, bytes);
    }

    Harvests modified(String iso) {
        return with(source, section, text, published, some(iso), address, captured, bytes);
    }

    Harvests at(String url) {
        return with(source, section, text, published, modified, some(url), captured, bytes);
    }

    Harvests saved(String day) {
        return with(source, section, text, published, modified, address, some(day), bytes);
    }

    Harvests saying(String other) {
        return with(source, section, other, published, modified, address, captured, bytes + other);
    }

    /// The same page in other bytes, as another browser saves it.
    Harvests again(String difference) {
        return with(source, section, text, published, modified, address, captured, bytes + difference);
    }

    Harvests entry(String name) {
        return new Harvests(source, section, headline, text, published, modified, address, some(name), captured, bytes);
    }

    Harvests headed(String other) {
        return new Harvests(source, section, other, text, published, modified, address, entry, captured, bytes + other);
    }

    private Harvests with(
            Optional<String> source,
            Optional<String> section,
            String text,
            Optional<String> published,
            Optional<String> modified,
            Optional<String> address,
            Optional<String> captured,
            String bytes) {
        return new Harvests(source, section, headline, text, published, modified, address, entry, captured, bytes);
    }

    /// With bytes that change with what the page says, but not with where and when it was saved.
    Harvest harvest() {
        var original = (bytes + source + section + published + modified).getBytes(StandardCharsets.UTF_8);
        var article = new Article(
                source.map(Source::new),
                headline,
                Optional.empty(),
                List.of(new Author("Camille Le Goff")),
                published.map(iso -> PublicationDate.parse(iso, Evidence.META)),
                modified.map(iso -> PublicationDate.parse(iso, Evidence.META)),
                section,
                Optional.of("fr"),
                List.of("essai"),
                List.of(new Block.Paragraph(text)));
        return new Harvest(article, capture(original), original);
    }

    private Capture capture(byte[] original) {
        return new Capture(
                new Origin("pages/a.html", entry), address, captured.map(Harvests::savedOn), Digest.sha256(original));
    }

    /// @param when a day, or a moment in UTC
    private static CaptureDay savedOn(String when) {
        if (when.length() == 10) return CaptureDay.of(LocalDate.parse(when), Evidence.CONTAINER);
        var day = LocalDate.parse(when.substring(0, 10));
        return new CaptureDay(day, Optional.of(Instant.parse(when)), Evidence.CONTAINER);
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
