package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An index that is searched by one process while another begins it anew.
class BegunAnewTest {

    @TempDir
    Path folder;

    @Test
    void isSearchedAsItWasUntilTheNewOneHasCaughtUp() throws IOException {
        fillAndClose(3, "Grève", "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            try (var writing = ArticleIndex.open(folder, "archive", 2, Beside.NOTHING)) {
                assertEquals(0, writing.seq());
                assertEquals(2, found(reading, "grève"));

                put(writing, 1, "Phare");
                writing.commit(1);
                assertEquals(2, found(reading, "grève"));
                assertEquals(0, found(reading, "phare"));

                put(writing, 2, "Phare");
                writing.commit(3);
                assertEquals(0, found(reading, "grève"));
                assertEquals(2, found(reading, "phare"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void isSearchedAlsoWhereAFileWasGone(String kind) throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            assertEquals(1, found(reading, "grève"));
            for (var file : files(kind)) Files.delete(file);
            assertEquals(1, found(reading, "grève"));

            fillAndClose(1, "Phare");

            assertEquals(0, found(reading, "grève"));
            assertEquals(1, found(reading, "phare"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si"})
    void isSearchedAlsoWhereAFileWasScribbledOver(String kind) throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            scribbleOver(kind);
            assertEquals(1, found(reading, "grève"));

            fillAndClose(1, "Phare");

            assertEquals(1, found(reading, "phare"));
        }
    }

    @Test
    void isSearchedAlsoWhereItsFolderWasRemoved() throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            for (var file : files("")) Files.delete(file);
            Files.delete(folder);
            assertEquals(1, found(reading, "grève"));

            fillAndClose(1, "Phare");

            assertEquals(0, found(reading, "grève"));
            assertEquals(1, found(reading, "phare"));
        }
    }

    @Test
    void isNotSearchedAnyMoreWhereAnotherArchiveTookItsPlace() throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            try (var _ = ArticleIndex.open(folder, "another", 1, Beside.NOTHING)) {
                assertThrows(OtherIndexException.class, () -> found(reading, "grève"));
            }
            assertThrows(OtherIndexException.class, () -> found(reading, "grève"), "each time");

            fillAndClose(1, "Phare");
            assertEquals(1, found(reading, "phare"));
        }
    }

    @Test
    void isNotSearchedAnyMoreWhereAnotherVersionMadeIt() throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING);
                var directory = FSDirectory.open(folder)) {
            var label = new HashMap<>(new IndexFolder(directory, folder, "archive").label(1));
            label.put("schema", String.valueOf(IndexFields.SCHEMA + 1));
            new EmptyIndex(directory).commit(label);

            assertThrows(OtherIndexException.class, () -> found(reading, "grève"));
        }
    }

    @Test
    void isSearchedInTheNewestOfManyThatWereBegun() throws IOException {
        fillAndClose(1, "Grève");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            for (int i = 1; i < 20; i++) {
                if (i % 2 == 0) for (var file : files("")) Files.delete(file);
                else try (var _ = ArticleIndex.open(folder, "another", 1, Beside.NOTHING)) {}
                fillAndClose(1, "Phare" + i);
                assertEquals(1, found(reading, "phare" + i));
                assertEquals(0, found(reading, "phare" + (i - 1)));
            }
        }
    }

    @Test
    void takesNoNameOfAFileTwice() throws IOException {
        fillAndClose(3, "Grève");
        var before = files("");
        scribbleOver("segments_");

        fillAndClose(3, "Phare");

        var twice = new ArrayList<>(files(""));
        twice.retainAll(before);
        assertEquals(List.of(folder.resolve("write.lock")), twice);
    }

    /// Each beginning holds one article more than the one before it, so that a search that went back would show.
    @Test
    void isSearchedWhileItIsBegunAnewAgainAndAgain() throws Exception {
        fillAndClose(1, "Phare");
        try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            var beginning = new FutureTask<>(() -> {
                for (int seq = 2; seq <= 30; seq++) {
                    scribbleOver("segments_");
                    fillAndClose(seq, Collections.nCopies(seq, "Phare").toArray(String[]::new));
                }
                return true;
            });
            var other = Thread.ofPlatform().start(beginning);

            long last = 1;
            while (!beginning.isDone()) {
                long found = found(reading, "phare");
                assertTrue(found >= last, () -> "went back to " + found);
                last = found;
            }

            other.join();
            assertTrue(beginning.get());
            assertEquals(30, found(reading, "phare"));
        }
    }

    private void fillAndClose(long seq, String... headlines) throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", seq, Beside.NOTHING)) {
            for (int i = 0; i < headlines.length; i++) put(index, i + 1, headlines[i]);
            index.commit(seq);
        }
    }

    /// At once, as a file that is shortened while it is read would end the reading process.
    private void scribbleOver(String kind) throws IOException {
        for (var file : files(kind)) {
            var scribbled = Files.writeString(folder.resolve("scribbled"), "bonjour");
            Files.move(scribbled, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void put(ArticleIndex index, long id, String headline) throws IOException {
        index.put(new ArticleId(id), article(headline, "texte"), Optional.empty());
    }

    private static long found(ArticleIndex index, String words) throws IOException {
        return index.find(query(words), ALL).total();
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(kind))
                    .toList();
        }
    }
}
