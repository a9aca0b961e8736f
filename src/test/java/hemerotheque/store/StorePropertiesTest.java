package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.DateRange;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Teaser;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for any article, any archive and any filter.
class StorePropertiesTest {

    @Property(tries = 40)
    void whatGoesInComesOut(@ForAll("harvests") List<Harvest> batch) {
        inNewArchive(store -> {
            var outcomes = store.put(batch);

            for (int i = 0; i < batch.size(); i++) {
                if (outcomes.get(i).kind() != Outcome.Kind.ADDED) continue;
                var held =
                        store.article(outcomes.get(i).article().orElseThrow()).orElseThrow();
                if (held.captures().size() > 1) continue; // another page of the batch became the same article
                assertEquals(batch.get(i).article(), held.article());
                assertEquals(List.of(batch.get(i).capture()), held.captures());
                assertArrayEquals(
                        batch.get(i).original(),
                        store.captures().original(held.id()).orElseThrow());
                for (var picture : batch.get(i).pictures()) {
                    assertArrayEquals(
                            picture.bytes(),
                            store.picture(picture.sha256()).orElseThrow().bytes());
                }
            }
            assertTrue(store.check().clean());
        });
    }

    @Property(tries = 20)
    void puttingTwiceIsPuttingOnce(@ForAll("harvests") List<Harvest> batch) {
        inNewArchive(store -> {
            store.put(batch);
            long seq = store.seq();

            var again = store.put(batch);

            assertTrue(again.stream().allMatch(outcome -> outcome.kind() == Outcome.Kind.DUPLICATE));
            assertEquals(seq, store.seq());
        });
    }

    /// Against a count that goes through all articles.
    @Property(tries = 40)
    void everyCountAgreesWithTheArticles(@ForAll("archives") List<Article> articles, @ForAll("filters") Filter filter) {
        inNewArchive(store -> {
            store.put(articles.stream().map(StorePropertiesTest::saved).toList());
            var through =
                    articles.stream().filter(article -> passes(article, filter)).toList();

            assertEquals(through.size(), store.count(filter));
            for (var sort : Sort.values()) {
                assertEquals(
                        through.stream().map(Article::headline).sorted().toList(),
                        store.browse(filter, sort, 0, 1000).stream()
                                .map(Teaser::headline)
                                .sorted()
                                .toList());
            }
            for (var step : Step.values()) {
                agrees(store.timeline(filter, step), through);
                agreesInLayers(store.layers(filter, step), store.timeline(filter, step), through);
            }
        });
    }

    private static void agrees(Timeline timeline, List<Article> through) {
        assertEquals(through.size(), timeline.total());
        timeline.bars()
                .forEach((start, count) -> assertEquals(
                        count,
                        through.stream()
                                .flatMap(article -> article.published().stream())
                                .filter(date -> timeline.step().places(date.precision())
                                        && timeline.step().start(date.first()).equals(start))
                                .count()));
    }

    private static void agreesInLayers(Timeline layered, Timeline bare, List<Article> through) {
        assertEquals(bare, new Timeline(layered.step(), layered.bars(), layered.undated(), layered.coarse()));
        for (var layer : layered.layers()) {
            if (layer.source().isEmpty()) continue;
            agrees(
                    layer.counts(),
                    through.stream()
                            .filter(article ->
                                    article.source().map(Source::name).equals(layer.source()))
                            .toList());
        }
    }

    private static boolean passes(Article article, Filter filter) {
        return filter.days()
                        .map(days -> article.published()
                                .map(PublicationDate::range)
                                .filter(days::overlaps)
                                .isPresent())
                        .orElse(true)
                && (!filter.undated() || article.published().isEmpty())
                && (!filter.unsourced() || article.source().isEmpty())
                && (filter.sources().isEmpty()
                        || article.source()
                                .map(Source::name)
                                .filter(filter.sources()::contains)
                                .isPresent())
                && (filter.section().isEmpty() || filter.section().equals(article.section()));
    }

    @Provide
    Arbitrary<List<Harvest>> harvests() {
        return AnyArticle.harvest().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Article>> archives() {
        var dated = Combinators.combine(
                AnyArticle.date().optional(0.8), names("Le Soir", "L’Écho", "Zénith"), names("Monde", "Sport"));
        return dated.as((date, source, section) -> new Article(
                        source.map(Source::new),
                        "?",
                        Optional.empty(),
                        List.of(),
                        date,
                        Optional.empty(),
                        section,
                        Optional.empty(),
                        List.of(),
                        List.of(new Block.Paragraph("?"))))
                .list()
                .ofMaxSize(40)
                .map(StorePropertiesTest::numbered);
    }

    /// So that no two of them are the same.
    private static List<Article> numbered(List<Article> articles) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> {
                    var article = articles.get(i);
                    return new Article(
                            article.source(),
                            "Titre " + i,
                            Optional.empty(),
                            List.of(),
                            article.published(),
                            Optional.empty(),
                            article.section(),
                            Optional.empty(),
                            List.of(),
                            article.body());
                })
                .toList();
    }

    @Provide
    Arbitrary<Filter> filters() {
        var days = Combinators.combine(AnyArticle.date(), AnyArticle.date())
                .as((one, other) -> DateRange.between(one.first(), other.last()));
        var sources = Arbitraries.of("Le Soir", "L’Écho", "Inconnu").list().ofMaxSize(2);
        var lacking = Arbitraries.of(true, false);
        return Combinators.combine(days.optional(), lacking, sources, lacking, names("Monde", "Autre"))
                .as((within, undated, from, unsourced, section) ->
                        new Filter(within, undated && within.isEmpty(), from, unsourced && from.isEmpty(), section));
    }

    private static Arbitrary<Optional<String>> names(String... names) {
        return Arbitraries.of(names).optional(0.6);
    }

    private static Harvest saved(Article article) {
        var page = Harvests.page(article.headline(), "?").harvest();
        return new Harvest(article, page.capture(), page.original(), AnyArticle.pictures(article));
    }

    private static void inNewArchive(Consumer<ArchiveStore> test) {
        try {
            var folder = Files.createTempDirectory("archive");
            try (var store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC())) {
                test.accept(store);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
