package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file as a reader sees it: on the disk, or an entry of a container. May be opened again and again, from any thread,
/// as long as what it lies in is there.
public interface SavedFile {

    /// The regular file at `path`.
    ///
    /// @throws IOException where its size cannot be told
    static SavedFile on(Path path) throws IOException {
        return DiskFile.at(path);
    }

    /// Under which it is told of.
    Origin origin();

    /// Its own name, without the folders it lies in: a label, never a path.
    String name();

    /// Bytes, as the disk or the container tells them; a container may lie.
    long size();

    /// Its bytes from the first on.
    InputStream open() throws IOException;

    /// Its bytes from `offset` on; those before it are passed over, which may take as long as reading them.
    default InputStream openAt(long offset) throws IOException {
        var in = open();
        try {
            in.skipNBytes(offset);
            return in;
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// All its bytes; nothing where there are more than `most`, which is told without reading them where it can be.
    default Optional<byte[]> bytes(int most) throws IOException {
        if (size() > most) return Optional.empty();
        try (var in = open()) {
            return Optional.of(in.readNBytes(most + 1)).filter(bytes -> bytes.length <= most);
        }
    }

    /// Whether [#openAt] takes no longer for a late place than for an early one.
    boolean jumps();

    /// What lies beside it.
    Resources beside();

    /// In how many containers it lies.
    int depth();

    /// Whether reading it again costs no more than its own bytes.
    default boolean isAtHand() {
        return depth() == 0;
    }

    /// What is known by now to be wrong with its bytes: a checksum can be compared only once they were read.
    default List<Problem> doubts() {
        return List.of();
    }
}
