package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchiveException.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// What a failure of SQLite or of the file system means for an archive.
///
/// Source: SQLite, *Result and Error Codes*; the low eight bits are the primary code.
final class Failures {

    private Failures() {}

    /// @return the exception to throw: an [ArchiveException] where the world is at fault, another one where we are
    static RuntimeException of(SQLException failure, Path database) {
        return kind(failure)
                .<RuntimeException>map(kind -> new ArchiveException(kind, database, failure.getMessage(), failure))
                .orElseGet(() -> new IllegalStateException(failure));
    }

    static boolean isDamage(SQLException failure) {
        return kind(failure).filter(Kind.DAMAGED::equals).isPresent();
    }

    private static Optional<Kind> kind(SQLException failure) {
        return Optional.ofNullable(
                switch (failure.getErrorCode() & 0xff) {
                    case 3, 14, 23 -> Kind.NO_PERMISSION; // PERM, CANTOPEN, AUTH
                    case 5, 6 -> Kind.LOCKED; // BUSY, LOCKED
                    case 8 -> Kind.READ_ONLY;
                    case 10 -> Kind.UNREACHABLE; // IOERR
                    case 11 -> Kind.DAMAGED; // CORRUPT
                    case 13 -> Kind.DISK_FULL;
                    case 26 -> Kind.NOT_AN_ARCHIVE; // NOTADB
                    default -> null;
                });
    }

    static ArchiveException of(IOException failure, Path path) {
        return new ArchiveException(kind(failure, path), path, failure.toString(), failure);
    }

    /// The file system's own words depend on the language of the machine, so that its state is asked instead.
    private static Kind kind(IOException failure, Path path) {
        if (failure instanceof AccessDeniedException) return Kind.NO_PERMISSION;
        if (failure instanceof FileAlreadyExistsException)
            return Kind.NOT_AN_ARCHIVE; // a file where a folder should be
        try {
            var store = Files.getFileStore(nearest(path));
            if (store.isReadOnly()) return Kind.READ_ONLY;
            return store.getUsableSpace() == 0 ? Kind.DISK_FULL : Kind.UNREACHABLE;
        } catch (IOException e) {
            failure.addSuppressed(e);
            return Kind.UNREACHABLE;
        }
    }

    /// `path`, or the first folder above it that there is.
    private static Path nearest(Path path) {
        var there = path.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }
}
