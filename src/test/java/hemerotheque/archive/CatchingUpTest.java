package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.index.ArticleIndex;
import hemerotheque.model.Import;
import hemerotheque.search.Beside;
import hemerotheque.search.SearchRequest;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that lags behind its store by several portions of changes.
class CatchingUpTest {

    private static final int FIRST = 420;
    private static final int ALL = 700;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void fill() {
        folder = temp.resolve("archive");
        try (var archive = Archive.open(folder, Pages.NOON)) {
            take(archive, "1.jsonl", 0, FIRST);
            take(archive, "2.jsonl", FIRST, ALL);
        }
    }

    private void take(Archive archive, String name, int from, int to) {
        var pages = Pages.write(temp.resolve(name), ImportsTest.lines(from, to));
        archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);
    }

    private static long found(Archive archive) {
        return archive.finder().search(SearchRequest.of("meunier")).total();
    }

    @Test
    void takesInAllOfAnIndexThatIsGone() throws IOException {
        for (var file : files()) Files.delete(file);
        var told = new ArrayList<Long>();

        try (var archive = Archive.open(folder, Pages.NOON, told::add)) {
            assertEquals(List.of(250L, 500L, 700L), told.subList(0, 3));
            assertEquals(ALL, found(archive));
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("index"))) {
            return files.toList();
        }
    }

    @Test
    void takesOutWhatAnUndoneImportBrought() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            Import first = archive.imports().all().getLast();

            archive.imports().undo(first.id(), _ -> {});

            assertEquals(ALL - FIRST, found(archive));
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void stopsBetweenTwoPortionsAndGoesOnThereNextTime() {
        var done = new AtomicLong();
        try (var archive = Archive.open(folder, Pages.NOON)) {
            long indexed = archive.reindexer().rebuild(done::set, () -> done.get() >= 500);

            assertEquals(500, indexed);
            assertEquals(ALL, found(archive)); // the index before it is searched until the new one is whole
        }

        var told = new ArrayList<Long>();
        try (var archive = Archive.open(folder, Pages.NOON, told::add)) {
            assertEquals(200, told.getFirst());
            assertEquals(ALL, found(archive));
        }
    }

    @Test
    void isNotToBeginAnewWhereItBrokeOff() throws IOException {
        try (var store = ArchiveStore.open(folder, Access.WRITE, Pages.NOON);
                var index = ArticleIndex.open(folder.resolve("index"), store.identity(), store.seq(), Beside.NOTHING)) {
            index.clear();
            var catching = new CatchingUp(new Rooms(folder, store, index, Pages.NOON), 300);

            assertThrows(IllegalStateException.class, () -> catching.run(CatchingUpTest::breakOff, Cancel.NEVER));
        }

        var told = new ArrayList<Long>();
        try (var archive = Archive.open(folder, Pages.NOON, told::add)) {
            assertEquals(200, told.getFirst());
            assertEquals(ALL, found(archive));
        }
    }

    private static void breakOff(long taken) {
        if (taken >= 500) throw new IllegalStateException("broken off");
    }
}
