package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.dated;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.find;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Beside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexRecoveryTest {

    @TempDir
    Path folder;

    @Test
    void goesOnWhereItStopped() throws IOException {
        fillAndClose(7);

        try (var index = ArticleIndex.open(folder, "archive", 9, Beside.NOTHING)) {
            assertEquals(7, index.seq());
            assertEquals(List.of(1L), find(index, "grève"));
        }
    }

    @Test
    void forgetsWhatWasNotCommitted() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(index, article("Grève", "texte"));
            index.put(new ArticleId(2), article("Grève", "texte"), Optional.empty());
        }

        try (var index = ArticleIndex.open(folder, "archive", 1, Beside.NOTHING)) {
            assertEquals(1, index.seq());
            assertEquals(List.of(1L), find(index, "grève"));
        }
    }

    @Test
    void beginsAnewForAnotherArchive() throws IOException {
        fillAndClose(7);

        startsEmpty("another", 9);
    }

    @Test
    void beginsAnewWhenAheadOfTheStore() throws IOException {
        fillAndClose(7);

        startsEmpty("archive", 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void beginsAnewWhenAFileIsGone(String kind) throws IOException {
        fillAndClose(7);
        for (var file : files(kind)) Files.delete(file);

        startsEmpty("archive", 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".cfs", ".cfe", ".si"})
    void beginsAnewWhenAFileIsCutShort(String kind) throws IOException {
        fillAndClose(7);
        for (var file : files(kind)) Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 9));

        startsEmpty("archive", 9);
    }

    @Test
    void beginsAnewOverAnEmptyCommitOfAKilledProcess() throws IOException {
        fillAndClose(7);
        for (var file : files("segments_")) Files.write(file, new byte[0]);

        startsEmpty("archive", 9);
    }

    @Test
    void leavesFilesThatAreNotOursAlone() throws IOException {
        var note = Files.writeString(folder.resolve("lisez-moi.txt"), "bonjour");
        fillAndClose(7);

        startsEmpty("another", 9);

        assertTrue(Files.exists(note));
    }

    @Test
    void checkNamesAFileWithAFlippedBit() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            for (int i = 0; i < 300; i++)
                index.put(new ArticleId(i), article("Titre " + i, "mot" + i), Optional.empty());
            index.commit(7);
        }
        var file = files(".cfs").getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        try (var index = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
            assertFalse(index.check().damage().isEmpty());
        }
    }

    @Test
    void checkFindsNothingWrongWithASoundIndex() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(index, article("Un", "a"), article("Deux", "a"));

            assertEquals(new IndexFindings(2, List.of()), index.check());
        }
    }

    @Test
    void clearsToNothingAndIsSearchedAsItWasUntilItHasCaughtUp() throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(index, article("Un", "a"), article("Deux", "a"));

            index.clear();

            assertEquals(0, index.seq());
            assertEquals(2, index.find(query(""), ALL).total());
            index.commit(2);
            assertEquals(0, index.find(query(""), ALL).total());
        }
    }

    @Test
    void isReadByASecondWhileTheFirstWrites() throws IOException {
        try (var writing = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            fill(writing, article("Grève", "a"));
            try (var reading = ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING)) {
                assertEquals(List.of(1L), find(reading, "grève"));
                writing.put(new ArticleId(2), article("Grève", "a"), Optional.empty());
                writing.commit(2);
                assertEquals(2, find(reading, "grève").size());
                writing.delete(new ArticleId(1));
                assertEquals(2, find(reading, "grève").size(), "what is not committed is not seen");
                writing.commit(3);
                assertEquals(List.of(2L), find(reading, "grève"));
            }
        }
    }

    @Test
    void saysThatAnotherProcessWrites() throws IOException {
        try (var _ = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            var error = assertThrows(IOException.class, () -> ArticleIndex.open(folder, "archive", 0, Beside.NOTHING));

            assertTrue(error.getMessage().contains("another process writes"), error::getMessage);
        }
    }

    @Test
    void readsNothingWhereNothingIs() {
        assertThrows(IOException.class, () -> ArticleIndex.openReadOnly(folder, "archive", Beside.NOTHING));
        assertThrows(
                IOException.class, () -> ArticleIndex.openReadOnly(folder.resolve("none"), "archive", Beside.NOTHING));
    }

    private void fillAndClose(long seq) throws IOException {
        try (var index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING)) {
            index.put(new ArticleId(1), dated("Grève", "2019", "Le Soir", "texte"), Optional.empty());
            index.commit(seq);
        }
    }

    private void startsEmpty(String identity, long lastSeq) throws IOException {
        try (var index = ArticleIndex.open(folder, identity, lastSeq, Beside.NOTHING)) {
            assertEquals(0, index.seq());
            assertEquals(0, index.find(query(""), ALL).total());
            fill(index, article("Grève", "texte"));
            assertEquals(List.of(1L), find(index, "grève"));
        }
    }

    private List<Path> files(String kind) throws IOException {
        try (var files = Files.list(folder)) {
            var found = files.filter(file -> file.getFileName().toString().contains(kind))
                    .toList();
            assertFalse(found.isEmpty(), "no file " + kind);
            return found;
        }
    }
}
