package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.LimitReached;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.StandIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;

/// A file in another container, held in memory so that every place in it can be reached; read again where memory was
/// short.
final class Held implements StandIn {

    private final SavedFile file;
    private final int longest;
    private final long size;
    private SoftReference<byte[]> known;

    private Held(SavedFile file, int longest, byte[] bytes) {
        this.file = file;
        this.longest = longest;
        this.size = bytes.length;
        this.known = new SoftReference<>(bytes);
    }

    /// @param longest bytes
    /// @throws LimitReached where `file` has more
    static Held of(SavedFile file, int longest) throws IOException {
        return new Held(file, longest, bytes(file, longest));
    }

    private static byte[] bytes(SavedFile file, int longest) throws IOException {
        return file.bytes(longest).orElseThrow(() -> new LimitReached((longest >> 20) + " MB"));
    }

    private synchronized byte[] bytes() throws IOException {
        var held = known.get();
        if (held != null) return held;
        var again = bytes(file, longest);
        known = new SoftReference<>(again);
        return again;
    }

    @Override
    public SavedFile file() {
        return file;
    }

    @Override
    public InputStream open() throws IOException {
        return openAt(0);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        var bytes = bytes();
        int from = (int) Math.min(offset, bytes.length);
        return new ByteArrayInputStream(bytes, from, bytes.length - from);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean jumps() {
        return true;
    }

    @Override
    public boolean isAtHand() {
        return true;
    }
}
