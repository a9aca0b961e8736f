package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of a page whose container was read before.
class ResourcesOnDemandTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path folder;

    /// An entry of a container that is gone in the meantime.
    private static final class Entry implements SavedFile {

        private boolean gone;

        @Override
        public Origin origin() {
            return new Origin("pages.zip", Optional.of(name()));
        }

        @Override
        public String name() {
            return "page.mhtml";
        }

        @Override
        public long size() {
            return BYTES.length;
        }

        @Override
        public InputStream open() throws IOException {
            if (gone) throw new IOException("the zip is gone");
            return new ByteArrayInputStream(BYTES);
        }

        @Override
        public boolean jumps() {
            return false;
        }

        @Override
        public Resources beside() {
            return Resources.NONE;
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    private static Resources itself(byte[] bytes) {
        return _ -> Optional.of(bytes);
    }

    @Test
    void aFileOnTheDiskIsReadAgain() throws IOException {
        var file = SavedFile.on(Files.write(folder.resolve("page.mhtml"), BYTES));

        var resources = new ResourcesOnDemand(file, new byte[0], ResourcesOnDemandTest::itself);

        assertArrayEquals(BYTES, resources.at("photo.png").orElseThrow());
    }

    @Test
    void aFileThatIsGoneHasNothingMore() throws IOException {
        var path = Files.write(folder.resolve("page.mhtml"), BYTES);
        var resources = new ResourcesOnDemand(SavedFile.on(path), BYTES, ResourcesOnDemandTest::itself);

        Files.delete(path);

        assertTrue(resources.at("photo.png").isEmpty());
    }

    @Test
    void anEntryOfAContainerIsHeld() throws IOException {
        var entry = new Entry();
        var bytes = entry.bytes(BYTES.length).orElseThrow();
        var resources = new ResourcesOnDemand(entry, bytes, ResourcesOnDemandTest::itself);

        entry.gone = true;

        assertArrayEquals(BYTES, resources.at("photo.png").orElseThrow());
    }
}
