package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Harvest;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Picture;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Undoing an import, for pages that are now and then the same page, the same bytes, or another saving of one.
class UndoPropertiesTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final List<Picture> PICTURES = Stream.of("mer", "port")
            .map(name -> Picture.of(Picture.Kind.PNG, 100 * name.length(), 99, name.getBytes(StandardCharsets.UTF_8)))
            .toList();

    /// All that a reader sees of an archive.
    private record Seen(
            List<ArchivedArticle> articles,
            List<String> originals,
            List<Boolean> pictures,
            Contents contents,
            List<Import> imports) {

        static Seen of(ArchiveStore store) {
            var ids = new ArrayList<ArticleId>();
            store.forEachId(ids::add);
            return new Seen(
                    store.articles(ids),
                    ids.stream()
                            .map(id -> new String(store.captures().original(id).orElseThrow(), StandardCharsets.UTF_8))
                            .toList(),
                    PICTURES.stream()
                            .map(picture -> store.picture(picture.sha256()).isPresent())
                            .toList(),
                    store.contents(),
                    store.journal().imports());
        }
    }

    @Property(tries = 25)
    void theLastImportLeavesNothingBehind(
            @ForAll("imports") List<List<Harvest>> before, @ForAll("pages") List<Harvest> last) {
        inNewArchive(store -> {
            for (var pages : before) run(store, pages);
            var seen = Seen.of(store);

            var id = run(store, last);
            var foreseen = store.journal().undoing(id);
            var undone = store.journal().undo(id, reread(Stream.concat(before.stream(), Stream.of(last))), _ -> {});

            assertEquals(foreseen, undone);
            assertEquals(seen, Seen.of(store));
            assertTrue(store.check().clean(), () -> store.check().toString());
        });
    }

    @Property(tries = 12)
    void whateverTheOrderNothingIsLeftOfUndoneImports(@ForAll("imports") List<List<Harvest>> imports) {
        inNewArchive(store -> {
            var empty = Seen.of(store);
            var ids = new ArrayList<ImportId>();
            for (var pages : imports) ids.add(run(store, pages));

            for (var id : ids) {
                store.journal().undo(id, reread(imports.stream()), _ -> {});
                assertTrue(store.check().clean(), () -> store.check().toString());
            }

            assertEquals(empty, Seen.of(store));
            assertEquals(0L, (long) store.read(session -> session.number("SELECT count(*) FROM original")));
        });
    }

    @Property(tries = 12)
    void whatAnotherImportSawAsWellStays(
            @ForAll("pages") List<Harvest> pages, @ForAll("imports") List<List<Harvest>> others) {
        inNewArchive(store -> {
            var first = run(store, pages);
            for (var other : others) run(store, other);
            run(store, pages);
            long captures = store.contents().captures();

            store.journal().undo(first, reread(Stream.concat(Stream.of(pages), others.stream())), _ -> {});

            assertEquals(captures, store.contents().captures());
        });
    }

    /// An import of a file for each page, in one batch.
    private static ImportId run(ArchiveStore store, List<Harvest> pages) {
        var journal = store.journal();
        var id = journal.begin(Optional.empty(), List.of("pages"));
        var batch = new ArrayList<Portion>();
        for (int i = 0; i < pages.size(); i++) {
            var file = new FileState("/pages/" + id + "/" + i, "pages/a.html", 12, "2026-01-01T00:00:00Z");
            batch.add(
                    new Portion(Optional.of(new Stretch(file, 0, 1, true)), List.of(new Arrival.Fresh(pages.get(i)))));
        }
        journal.put(id, batch);
        journal.end(id, Import.State.DONE);
        return id;
    }

    private static Reread reread(Stream<List<Harvest>> pages) {
        Map<String, Harvest> all = new HashMap<>();
        pages.flatMap(List::stream).forEach(page -> all.put(page.capture().sha256(), page));
        return (_, capture, _) -> Optional.of(all.get(capture.sha256()))
                .map(page -> new Harvest(page.article(), capture, page.original(), page.pictures()));
    }

    @Provide
    Arbitrary<List<List<Harvest>>> imports() {
        return pages().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Harvest>> pages() {
        var saved = Combinators.combine(
                        Arbitraries.of("", "https://exemple.fr/a", "https://exemple.fr/b"),
                        Arbitraries.of("", "2012-05-06", "2012-05-08"),
                        Arbitraries.of("", "2012-05-07T10:00+02:00", "2012-05-09T10:00+02:00"),
                        Arbitraries.of("", " "))
                .as(Tuple::of);
        var told = Combinators.combine(
                        Arbitraries.of("La halle rouvre", "Le bac reprend"),
                        Arbitraries.of("Un texte.", "Un autre texte.", "Un troisième."),
                        Arbitraries.of("", "Le Quotidien", "La Gazette"),
                        Arbitraries.of("", "Région"),
                        Arbitraries.integers().between(0, 2))
                .as(Tuple::of);
        return Combinators.combine(told, saved)
                .as((what, where) -> {
                    var page = Harvests.page(what.get1(), what.get2())
                            .from(what.get3())
                            .in(what.get4())
                            .at(where.get1())
                            .modified(where.get3());
                    if (!where.get2().isEmpty()) page = page.saved(where.get2());
                    return illustrated(
                            page.again(where.get4() + where.get1() + where.get2() + what.get5()), what.get5());
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Harvest illustrated(Harvests page, int pictures) {
        var plain = page.harvest();
        var shown = PICTURES.subList(0, pictures);
        var body = new ArrayList<>(plain.article().body());
        shown.forEach(picture -> body.add(new Block.Figure(
                Optional.empty(),
                Optional.of("Vue"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(picture.kept()))));
        var article = plain.article();
        return new Harvest(
                new Article(
                        article.source(),
                        article.headline(),
                        article.standfirst(),
                        article.authors(),
                        article.published(),
                        article.modified(),
                        article.section(),
                        article.language(),
                        article.tags(),
                        body),
                plain.capture(),
                plain.original(),
                shown);
    }

    static void inNewArchive(Consumer<ArchiveStore> test) {
        try {
            var folder = Files.createTempDirectory("archive");
            try (var store = ArchiveStore.open(folder, Access.WRITE, NOON)) {
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
