package hemerotheque.model;

import java.nio.file.Path;

/// The world is in the way of an archive: not the material, not the question, not our code. The doors word it, with a
/// remedy.
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Kind {
        /// No archive lies there.
        NO_ARCHIVE,
        /// The folder holds a database that another program made.
        NOT_AN_ARCHIVE,
        /// Another process writes in this archive; the detail names it.
        LOCKED,
        /// Nothing can be written there: the archive was opened for reading only.
        READ_ONLY,
        /// A newer version of the program made this archive.
        TOO_NEW,
        DISK_FULL,
        NO_PERMISSION,
        /// The database is damaged.
        DAMAGED,
        /// The disk or drive failed or went away.
        UNREACHABLE,
        /// Another version of the program made the index anew while this one read it.
        OTHER_INDEX
    }

    private final Kind kind;
    private final transient Path path;
    private final String detail;

    public ArchiveException(Kind kind, Path path, String detail, Throwable cause) {
        super(kind + " " + path + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.kind = kind;
        this.path = path;
        this.detail = detail;
    }

    public ArchiveException(Kind kind, Path path) {
        this(kind, path, "", null);
    }

    public Kind kind() {
        return kind;
    }

    public Path path() {
        return path;
    }

    /// A figure, a name or a library's own words; may be empty.
    public String detail() {
        return detail;
    }
}
