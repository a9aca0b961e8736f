package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.Dating;
import hemerotheque.model.Digest;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import hemerotheque.search.Contents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Dates that a reader gives and takes back, in whatever order pages come in between.
class CorrectedDatesProperties {

    /// @param article by its place among those that there are
    record Wish(int article, Dating dating) {}

    /// What a list, a timeline and the lookup of pages go by.
    private record Seen(List<ArchivedArticle> articles, Contents contents, List<String> lookedUp) {

        static Seen of(ArchiveStore store) {
            var ids = new ArrayList<ArticleId>();
            store.forEachId(ids::add);
            var lookedUp = store.read(session -> session.list(
                    "SELECT day, hex(hash), article FROM day_shingle ORDER BY 1, 2, 3",
                    row -> row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3)));
            return new Seen(store.articles(ids), store.contents(), lookedUp);
        }
    }

    @Property(tries = 25)
    void takenBackInTheReverseOrderNothingIsLeftOfThem(
            @ForAll("pages") List<Harvest> pages, @ForAll("wishes") List<Wish> wishes) {
        inNewArchive(store -> {
            store.put(pages);
            var before = Seen.of(store);

            var done = new ArrayList<Redating>();
            for (var wish : wishes) done.addAll(date(store, wish));
            for (var change : done.reversed()) store.datings().change(List.of(change.back()));

            assertEquals(before, Seen.of(store));
            assertEquals(0, (long) store.read(session -> session.number("SELECT count(*) FROM corrected_date")));
            assertTrue(store.check().clean());
        });
    }

    @Property(tries = 25)
    void withoutThemAnArchiveIsWhatItWouldBeHadThereBeenNone(
            @ForAll("pages") List<Harvest> first, @ForAll("wishes") List<Wish> wishes) {
        inNewArchive(plain -> inNewArchive(store -> {
            plain.put(first);
            store.put(first);
            for (var wish : wishes) date(store, wish);

            var again = first.stream().map(CorrectedDatesProperties::changed).toList();
            var expected = plain.put(again);
            assertEquals(expected, store.put(again));

            var ids = new ArrayList<ArticleId>();
            store.forEachId(ids::add);
            store.datings().date(ids, new Dating.Told());
            assertEquals(Seen.of(plain), Seen.of(store));
            assertTrue(store.check().clean());
        }));
    }

    /// The same page in other bytes.
    private static Harvest changed(Harvest harvest) {
        var bytes = (new String(harvest.original(), StandardCharsets.UTF_8) + " ").getBytes(StandardCharsets.UTF_8);
        var capture = harvest.capture();
        var other = new Capture(capture.origin(), capture.address(), capture.captured(), Digest.sha256(bytes));
        return new Harvest(harvest.article(), other, bytes);
    }

    private static List<Redating> date(ArchiveStore store, Wish wish) {
        var ids = new ArrayList<ArticleId>();
        store.forEachId(ids::add);
        return store.datings().date(List.of(ids.get(wish.article() % ids.size())), wish.dating());
    }

    @Provide
    Arbitrary<List<Harvest>> pages() {
        return Combinators.combine(
                        Arbitraries.of("Le bac reprend", "La halle rouvre", "Une lettre"),
                        Arbitraries.of(
                                "Un texte.", "Un autre texte.", "Encore un autre, plus long que les deux autres."),
                        Arbitraries.of("", "2012", "2012-05", "2012-05-06", "2012-05-07T10:30"),
                        Arbitraries.of("", "https://exemple.fr/a", "https://exemple.fr/b"),
                        Arbitraries.of("", "Le Quotidien"))
                .as((headline, text, date, address, source) -> Harvests.page(headline, text)
                        .on(date)
                        .at(address)
                        .from(source)
                        .harvest())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<Dating> given = Arbitraries.of("", "2013", "2012-05", "2012-05-06", "2012-05-07")
                .map(iso -> new Dating.Given(
                        iso.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(iso, Evidence.READER))));
        var datings = Arbitraries.oneOf(given, Arbitraries.just(new Dating.Told()));
        return Combinators.combine(Arbitraries.integers().between(0, 9), datings)
                .as(Wish::new)
                .list()
                .ofMaxSize(8);
    }

    private static void inNewArchive(Consumer<ArchiveStore> test) {
        try {
            var folder = Files.createTempDirectory("corrected");
            try (var store = ArchiveStore.open(
                    folder, Access.WRITE, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC))) {
                test.accept(store);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
