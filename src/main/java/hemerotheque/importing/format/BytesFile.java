package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/// Bytes in memory as a file of their own.
///
/// @param depth in how many containers they lay
/// @param bytes not copied
/// @param beside what lay beside them
public record BytesFile(Origin origin, String name, int depth, byte[] bytes, Resources beside) implements SavedFile {

    /// With nothing beside it.
    public BytesFile(Origin origin, String name, int depth, byte[] bytes) {
        this(origin, name, depth, bytes, Resources.NONE);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Optional<byte[]> bytes(int most) {
        return Optional.of(bytes).filter(all -> all.length <= most);
    }

    @Override
    public boolean jumps() {
        return true;
    }
}
