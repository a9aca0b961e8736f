package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedFileTest {

    @TempDir
    Path temp;

    private FollowedFile file;

    @BeforeEach
    void aThousandBytes() throws IOException {
        file = new FollowedFile(SavedFile.on(Files.write(temp.resolve("a.warc"), new byte[1000])));
    }

    @Test
    void isWhereItsReaderHasCome() throws IOException {
        try (var in = file.open()) {
            in.readNBytes(100);
            in.read();
            in.skipNBytes(99);
            assertEquals(200, file.place());
        }
        assertEquals(0, file.place(), "nothing is open");
        try (var in = file.openAt(600)) {
            in.readNBytes(100);
            assertEquals(700, file.place());
            in.readAllBytes();
            assertEquals(1000, file.place());
        }
    }

    @Test
    void aLookElsewhereOnTheWayDoesNotCount() throws IOException {
        try (var in = file.open()) {
            in.readNBytes(100);
            try (var later = file.openAt(900)) {
                later.readAllBytes();
                assertEquals(100, file.place());
            }
            CompletableFuture.runAsync(this::readAll).join();
            assertEquals(100, file.place());
        }
    }

    private void readAll() {
        try (var in = file.open()) {
            in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
