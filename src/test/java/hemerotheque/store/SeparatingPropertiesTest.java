package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.Harvest;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import hemerotheque.search.Contents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Versions of articles, taken apart and put together again. Nothing is read again: what each capture told is kept.
class SeparatingPropertiesTest {

    private static final Reread NEVER = (_, capture, _) -> {
        throw new AssertionError("what " + capture + " tells is known");
    };

    @Property(tries = 8)
    void everyCaptureTellsWhatItToldWhenItCame(@ForAll("pages") List<Harvest> pages) {
        inNewArchive(store -> {
            run(store, pages);

            for (var version : versions(store)) assertEquals(told(pages, version), version.told());
        });
    }

    @Property(tries = 8)
    void aSeparatedCaptureIsWhatItTellsAndTheOthersAreWhatTheyTell(@ForAll("pages") List<Harvest> pages) {
        inNewArchive(store -> {
            run(store, pages);
            for (var version : versions(store)) {
                var from = version.article();
                var before = store.captures().versions(from);
                if (before.size() == 1) {
                    assertEquals(Optional.empty(), store.captures().separate(from, version.id(), NEVER));
                    continue;
                }

                var fresh = store.captures().separate(from, version.id(), NEVER).orElseThrow();

                assertEquals(
                        told(pages, version).orElseThrow(),
                        article(store, fresh).article());
                assertEquals(List.of(version.capture()), article(store, fresh).captures());
                var left = before.stream()
                        .filter(other -> !other.id().equals(version.id()))
                        .toList();
                assertEquals(together(left), article(store, from).article());
                assertEquals(
                        left.stream().map(ArticleVersion::id).sorted().toList(),
                        store.captures().versions(from).stream()
                                .map(ArticleVersion::id)
                                .sorted()
                                .toList());
                assertTrue(store.captures().separatedFrom(fresh).contains(from));
                assertTrue(store.captures().separatedFrom(from).contains(fresh));
                assertSound(store);
                while (store.groups().group() > 0) {}
                assertEquals(groups(store), groupsAnew(store));
            }
        });
    }

    /// As though the captures had come one after the other, in the order in which they did.
    private static Article together(List<ArticleVersion> versions) {
        var inOrder = versions.stream()
                .sorted(java.util.Comparator.comparing(ArticleVersion::id))
                .map(version -> new Version(version.told().orElseThrow(), version.capture()))
                .toList();
        var all = inOrder.getFirst();
        for (var next : inOrder.subList(1, inOrder.size())) all = next.over(all);
        return all.article();
    }

    @Property(tries = 8)
    void reunitingLeavesNoTrace(@ForAll("pages") List<Harvest> pages) {
        inNewArchive(store -> {
            run(store, pages);
            var before = Seen.of(store);
            for (var version : versions(store)) {
                var fresh = store.captures().separate(version.article(), version.id(), NEVER);
                if (fresh.isEmpty()) continue;

                assertEquals(Optional.of(version.article()), store.captures().reunite(fresh.get(), NEVER));

                assertEquals(before, Seen.of(store));
                assertEquals(Optional.empty(), store.captures().reunite(version.article(), NEVER));
                assertSound(store);
            }
        });
    }

    @Property(tries = 8)
    void whatWasSeparatedIsNotJoinedByALaterImport(@ForAll("pages") List<Harvest> pages) {
        inNewArchive(store -> {
            run(store, pages.subList(0, 1));
            run(store, pages);
            var several = versions(store).stream()
                    .filter(version ->
                            store.captures().versions(version.article()).size() > 1)
                    .toList();
            if (several.isEmpty()) return;
            var version = several.getLast();
            var fresh = store.captures()
                    .separate(version.article(), version.id(), NEVER)
                    .orElseThrow();
            var seen = Seen.of(store);

            run(store, pages);
            assertEquals(seen.articles(), Seen.of(store).articles(), "the same bytes are where they were");

            var again = run(store, List.of(other(told(pages, version).orElseThrow(), version)));
            if (Identity.of(article(store, version.article()).article(), version.capture())
                            .copyKey()
                    != Identity.of(article(store, fresh).article(), version.capture())
                            .copyKey())
                assertEquals(
                        Outcome.in(again.getFirst().origin(), Outcome.Kind.DUPLICATE, fresh),
                        again.getFirst(),
                        "other bytes that tell the same");
        });
    }

    /// The same page of the same address in other bytes.
    private static Harvest other(Article told, ArticleVersion version) {
        var bytes = ("other " + version.id()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var capture = version.capture();
        return new Harvest(
                told,
                new hemerotheque.model.Capture(
                        new hemerotheque.model.Origin("elsewhere/" + version.id(), Optional.empty()),
                        capture.address(),
                        capture.captured(),
                        hemerotheque.model.Digest.sha256(bytes)),
                bytes);
    }

    @Property(tries = 8)
    void anImportThatComesAgainAfterItsUndoingIsKeptApartAgain(
            @ForAll("pages") List<Harvest> before, @ForAll("pages") List<Harvest> last) {
        inNewArchive(store -> {
            run(store, before);
            var id = new ImportId(store.journal().imports().getFirst().id().value() + 1);
            run(store, last);
            var brought = versions(store).stream()
                    .filter(version -> version.sightings().getFirst().within().equals(id))
                    .filter(version -> store.captures().versions(version.article()).stream()
                            .anyMatch(other ->
                                    !other.sightings().getFirst().within().equals(id)))
                    .toList();
            if (brought.isEmpty()) return;
            var version = brought.getFirst();
            store.captures().separate(version.article(), version.id(), NEVER).orElseThrow();

            store.journal().undo(id, NEVER, _ -> {});
            assertSound(store);
            run(store, last);

            var back = versions(store).stream()
                    .filter(other ->
                            other.capture().sha256().equals(version.capture().sha256()))
                    .findFirst()
                    .orElseThrow();
            assertNotEquals(version.article(), back.article());
            assertSound(store);
        });
    }

    // ---- what is seen ----

    private record Seen(List<ArchivedArticle> articles, Contents contents, long originals, long pictures) {

        static Seen of(ArchiveStore store) {
            return new Seen(
                    store.articles(ids(store)),
                    store.contents(),
                    count(store, "original"),
                    count(store, "article_picture"));
        }
    }

    private static long count(ArchiveStore store, String table) {
        return store.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    private static List<ArticleId> ids(ArchiveStore store) {
        var ids = new ArrayList<ArticleId>();
        store.forEachId(ids::add);
        return ids;
    }

    private static List<ArticleVersion> versions(ArchiveStore store) {
        return ids(store).stream()
                .flatMap(id -> store.captures().versions(id).stream())
                .toList();
    }

    private static ArchivedArticle article(ArchiveStore store, ArticleId id) {
        return store.article(id).orElseThrow();
    }

    /// What the page said whose bytes a version has.
    private static Optional<Article> told(List<Harvest> pages, ArticleVersion version) {
        return pages.stream()
                .filter(page -> page.capture().sha256().equals(version.capture().sha256()))
                .map(Harvest::article)
                .findFirst();
    }

    private static Map<ArticleId, List<Long>> groups(ArchiveStore store) {
        var groups = new HashMap<ArticleId, List<Long>>();
        for (var id : ids(store))
            groups.put(
                    id,
                    store.groups().of(id).stream()
                            .map(teaser -> teaser.id().value())
                            .sorted()
                            .toList());
        return groups;
    }

    private static Map<ArticleId, List<Long>> groupsAnew(ArchiveStore store) {
        store.groups().forget();
        while (store.groups().group() > 0) {}
        return groups(store);
    }

    /// Nothing damaged, and every article looked up by the day and the shingles that it has.
    private static void assertSound(ArchiveStore store) {
        assertTrue(store.check().clean(), () -> store.check().toString());
        assertEquals(0, (long) store.read(session -> session.number("""
                SELECT count(*) FROM (
                  SELECT day, hash, article FROM day_shingle
                  EXCEPT
                  SELECT unixepoch(a.published_first) / 86400, substr(s.hashes, p.column1, 4), a.id
                    FROM article a JOIN sketch s ON s.article = a.id JOIN (VALUES (1), (5), (9), (13)) p
                   WHERE a.source IS NOT NULL AND a.published_precision = 'day')
                """)));
        assertEquals(0, (long) store.read(session ->
                session.number("SELECT count(*) FROM telling WHERE id NOT IN (SELECT telling FROM version)")));
    }

    /// An import of a file for each page, in one batch.
    private static List<Outcome> run(ArchiveStore store, List<Harvest> pages) {
        var journal = store.journal();
        var id = journal.begin(Optional.empty(), List.of("pages"));
        var batch = new ArrayList<Portion>();
        for (int i = 0; i < pages.size(); i++) {
            var file = new FileState("/pages/" + id + "/" + i, "pages/a.html", 12, "2026-01-01T00:00:00Z");
            batch.add(
                    new Portion(Optional.of(new Stretch(file, 0, 1, true)), List.of(new Arrival.Fresh(pages.get(i)))));
        }
        var outcomes = journal.put(id, batch);
        journal.end(id, Import.State.DONE);
        return outcomes;
    }

    @Provide
    Arbitrary<List<Harvest>> pages() {
        return new UndoPropertiesTest().pages();
    }

    private static void inNewArchive(Consumer<ArchiveStore> test) {
        UndoPropertiesTest.inNewArchive(test);
    }
}
