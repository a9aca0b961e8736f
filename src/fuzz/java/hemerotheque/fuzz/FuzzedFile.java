package hemerotheque.fuzz;

import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes as a file that lies nowhere.
record FuzzedFile(String name, byte[] content) implements SavedFile {

    static final Origin ORIGIN = Origin.file("fuzzed");

    @Override
    public Origin origin() {
        return ORIGIN;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean jumps() {
        return true;
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
