package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// A short file that was read whole when its format was looked for: it need not be opened again.
///
/// @param bytes not copied
record ReadFile(SavedFile file, byte[] bytes) implements SavedFile {

    /// `file` itself where it is long, or lies in a container.
    static SavedFile of(SavedFile file, FileHead head) {
        var whole = head.whole().filter(_ -> file.depth() == 0); // of a container its reader knows more
        return whole.<SavedFile>map(bytes -> new ReadFile(file, bytes)).orElse(file);
    }

    @Override
    public Origin origin() {
        return file.origin();
    }

    @Override
    public String name() {
        return file.name();
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

    @Override
    public Resources beside() {
        return file.beside();
    }

    @Override
    public int depth() {
        return file.depth();
    }

    @Override
    public boolean isAtHand() {
        return true;
    }

    @Override
    public List<Problem> doubts() {
        return file.doubts();
    }
}
