package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchiveException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The file `archive.sqlite` of a folder, judged by its first bytes: SQLite is only let near a file that is ours.
///
/// Source: SQLite, *Database File Format*, 1.3 The Database Header.
record DatabaseFile(Path path) {

    /// `HEME`: tells our databases from all others.
    static final int APPLICATION_ID = 0x48454D45;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100; // bytes
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    static DatabaseFile in(Path folder) {
        return new DatabaseFile(folder.resolve("archive.sqlite"));
    }

    boolean exists() {
        return Files.exists(path);
    }

    /// Whether changes may lie beside the file, not in it yet.
    boolean hasLog() {
        return Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
    }

    /// The schema that the file's header tells; a later one may lie in the log.
    ///
    /// @throws ArchiveException NOT_AN_ARCHIVE for a file that another program made, or that is empty
    int schema() {
        var header = header();
        boolean ours = header.remaining() == HEADER_LENGTH
                && Arrays.equals(MAGIC, Arrays.copyOf(header.array(), MAGIC.length))
                && header.getInt(APPLICATION_ID_AT) == APPLICATION_ID;
        if (!ours) throw new ArchiveException(Kind.NOT_AN_ARCHIVE, path);
        return header.getInt(USER_VERSION_AT);
    }

    private ByteBuffer header() {
        if (!Files.isRegularFile(path)) throw new ArchiveException(Kind.NOT_AN_ARCHIVE, path);
        try (var in = Files.newInputStream(path)) {
            return ByteBuffer.wrap(in.readNBytes(HEADER_LENGTH));
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }
}
