package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes in memory as a file of their own, beside which nothing lies.
///
/// @param depth in how many containers they lay
/// @param bytes not copied
public record BytesFile(Origin origin, String name, int depth, byte[] bytes) implements SavedFile {

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean jumps() {
        return true;
    }

    @Override
    public Resources beside() {
        return Resources.NONE;
    }
}
