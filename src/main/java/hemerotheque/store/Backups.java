package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Whole copies of an archive's database, in the folder `backups` beside it.
///
/// A copy has its name only when it is whole, verified and on the disk; under another name it is the rest of one that
/// was cut off. Source: SQLite, *VACUUM INTO*; a copy of the file alone would lack what is still in its log.
record Backups(Path folder) {

    /// Our choice: what is kept, the newest.
    static final int KEPT = 5;

    private static final String UNFINISHED = ".tmp";

    /// Their names sort by day, then by schema.
    private static final Pattern NAME = Pattern.compile("archive-\\d{4}-\\d\\d-\\d\\d-schema-\\d+\\.sqlite");

    static Backups beside(DatabaseFile file) {
        return new Backups(file.path().resolveSibling("backups"));
    }

    /// Copies the database of `session`, in the place of an earlier copy of the same day and schema.
    ///
    /// @param session not within a transaction
    /// @return the copy
    /// @throws ArchiveException where the disk is in the way of the copy, with the folder of the backups
    Path make(Session session, LocalDate day) throws SQLException {
        long schema = session.number("PRAGMA user_version");
        var copy = folder.resolve("archive-" + day + "-schema-" + schema + ".sqlite");
        var unfinished = folder.resolve(copy.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            sweep();
            copy(session, unfinished);
            verify(session, unfinished);
            settle(unfinished, copy);
            for (var old : kept().stream().skip(KEPT).toList()) Files.delete(old);
            return copy;
        } catch (IOException e) {
            throw Failures.of(e, folder);
        }
    }

    /// What runs that were cut off have left.
    private void sweep() throws IOException {
        for (var file : files()) {
            if (file.getFileName().toString().endsWith(UNFINISHED)) Files.delete(file);
        }
    }

    private void copy(Session session, Path unfinished) throws SQLException, IOException {
        try {
            session.update("VACUUM INTO ?", unfinished.toAbsolutePath().toString());
        } catch (SQLException e) {
            Files.deleteIfExists(unfinished);
            if (Failures.isDamage(e)) throw e; // of the database, not of the copy
            throw Failures.of(e, folder);
        }
    }

    /// That SQLite finds no fault in the copy, and as many articles and captures as in the database.
    private static void verify(Session session, Path unfinished) throws SQLException, IOException {
        var faults = faults(session, unfinished);
        if (faults.isEmpty()) return;
        Files.delete(unfinished);
        throw Damage.found("its copy is not whole: " + String.join(", ", faults));
    }

    private static List<String> faults(Session session, Path unfinished) throws SQLException {
        var count = "SELECT (SELECT count(*) FROM article) || '/' || (SELECT count(*) FROM capture)";
        try (var copied = new Connections(unfinished).readImmutable()) {
            if (!copied.first(count, row -> row.getString(1)).equals(session.first(count, row -> row.getString(1))))
                return List.of("articles are missing");
            return copied.list("PRAGMA quick_check", row -> row.getString(1)).stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        }
    }

    /// Brings the copy to the disk before it gets its name, and the name after it.
    private void settle(Path unfinished, Path copy) throws IOException {
        try (var written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /// The copies that are whole, newest first.
    List<Path> kept() throws IOException {
        return files().stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
