package hemerotheque.importing.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// A file of which somebody wants to know how far it has been read.
///
/// Only the thread that made this counts: others look up pictures in it, here and there. Of what that thread has open,
/// the stream that it opened first counts: a container is read from its beginning to its end, and looked into
/// elsewhere on the way.
public final class FollowedFile implements StandIn {

    private final SavedFile file;
    private final Thread reader = Thread.currentThread();
    private final Deque<Followed> open = new ArrayDeque<>();

    public FollowedFile(SavedFile file) {
        this.file = file;
    }

    /// Bytes up to where the reading has come, at most the size of the file; 0 while nothing is open.
    public long place() {
        return open.isEmpty() ? 0 : Math.min(open.getFirst().at, file.size());
    }

    @Override
    public SavedFile file() {
        return file;
    }

    @Override
    public InputStream open() throws IOException {
        return followed(file.open(), 0);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        return followed(file.openAt(offset), offset);
    }

    private InputStream followed(InputStream in, long offset) {
        if (Thread.currentThread() != reader) return in;
        var followed = new Followed(in, offset);
        open.addLast(followed);
        return followed;
    }

    @Override
    public Optional<byte[]> bytes(int most) throws IOException {
        return file.bytes(most);
    }

    private final class Followed extends FilterInputStream {

        private long at;

        private Followed(InputStream in, long at) {
            super(in);
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) at++;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > 0) at += read;
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            at += skipped;
            return skipped;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }
    }
}
