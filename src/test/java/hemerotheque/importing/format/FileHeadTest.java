package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileHeadTest {

    private static final byte[] PAGE =
            ("<!doctype html><p>" + "Un marché de la ville. ".repeat(400)).getBytes(StandardCharsets.UTF_8);

    @Test
    void aShortFileIsOpenedOnce() {
        var file = new Counted(PAGE.length, PAGE.length);

        var gathered = new Gathered();
        new Formats().read(file, gathered);

        assertArrayEquals(PAGE, gathered.pages().getFirst().bytes());
        assertEquals(1, file.opened);
    }

    @Test
    void aFileMayBeLongerThanItIsSaidToBe() throws IOException {
        var head = FileHead.of(new Counted(10, PAGE.length));

        assertEquals(FileHead.LENGTH, head.bytes().length);
        assertEquals(new String(PAGE, StandardCharsets.ISO_8859_1), head.beginning());
    }

    @Test
    void damageBehindTheHeadIsMetByTheReader() {
        var file = new Counted(PAGE.length, 5_000);

        var gathered = new Gathered();
        new Formats().read(file, gathered);

        assertEquals(List.of(), gathered.pages());
        assertEquals(
                List.of(Problem.Kind.UNREADABLE),
                gathered.problems().stream().map(Problem::kind).toList());
    }

    /// Counts how often it is opened.
    private static final class Counted implements SavedFile {

        private final long size;
        private final int sound;
        private int opened;

        /// @param size that it is said to have
        /// @param sound bytes before the first that cannot be read
        private Counted(long size, int sound) {
            this.size = size;
            this.sound = sound;
        }

        @Override
        public InputStream open() {
            opened++;
            return new FilterInputStream(new ByteArrayInputStream(PAGE)) {
                private int left = sound;

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (left == 0 && sound < PAGE.length) throw new IOException("damaged");
                    int read = super.read(into, from, Math.min(length, Math.max(left, 1)));
                    left -= Math.max(read, 0);
                    return read;
                }
            };
        }

        @Override
        public Origin origin() {
            return Origin.file("a.html");
        }

        @Override
        public String name() {
            return "a.html";
        }

        @Override
        public long size() {
            return size;
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
            return 0;
        }
    }
}
