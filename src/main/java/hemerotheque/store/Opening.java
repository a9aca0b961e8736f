package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchiveException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// What an archive needs to be open: to write, the lock and a session for it, and the sessions to read with.
///
/// A file is judged before anything is made beside it, so that a folder that is not ours stays as it is.
record Opening(DatabaseFile file, Optional<Writer> writer, SessionPool readers) implements AutoCloseable {

    record Writer(WriterLock lock, Session session) implements AutoCloseable {

        /// Brings all changes from the log into the file, and gives the right to write back.
        @Override
        public void close() throws SQLException {
            try (lock;
                    session) {
                session.execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
            }
        }
    }

    /// @param today the day that a backup is named with
    static Opening toWrite(Path folder, LocalDate today) throws SQLException {
        var file = DatabaseFile.in(folder);
        judge(file);
        makeFolder(folder);
        var lock = WriterLock.of(folder);
        try {
            if (!file.exists()) create(file);
            if (!Files.isWritable(file.path())) throw new ArchiveException(Kind.NO_PERMISSION, file.path());
            return writing(file, lock, today);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void judge(DatabaseFile file) {
        if (file.exists()) {
            if (file.schema() > Migrations.SCHEMA) throw new ArchiveException(Kind.TOO_NEW, file.path());
        } else if (file.hasLog()) {
            throw new ArchiveException(Kind.DAMAGED, file.path(), "only its -wal file is there", null);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failures.of(e, folder);
        }
    }

    /// Made under another name, so that there is a whole archive or none.
    private static void create(DatabaseFile file) throws SQLException {
        var unfinished = file.path().resolveSibling("archive.sqlite.new");
        try {
            Files.deleteIfExists(unfinished);
            try (var session = new Connections(unfinished).create()) {
                Migrations.run(session);
                new MetaTable(session).begin();
            }
            Files.move(unfinished, file.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(e, file.path());
        }
    }

    /// An archive of an earlier program is copied before it is changed.
    private static Opening writing(DatabaseFile file, WriterLock lock, LocalDate today) throws SQLException {
        var connections = new Connections(file.path());
        var session = connections.write();
        try {
            if (session.number("PRAGMA user_version") > Migrations.SCHEMA)
                throw new ArchiveException(Kind.TOO_NEW, file.path());
            if (Migrations.areDue(session)) Backups.beside(file).make(session, today);
            Migrations.run(session);
            return new Opening(file, Optional.of(new Writer(lock, session)), new SessionPool(connections::read));
        } catch (SQLException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    static Opening toRead(Path folder) throws SQLException {
        var file = DatabaseFile.in(folder);
        if (!file.exists()) throw new ArchiveException(Kind.NO_ARCHIVE, folder);
        file.schema();
        var connections = new Connections(file.path());
        boolean frozen = !Files.isWritable(folder) && !file.hasLog();
        var readers = new SessionPool(() -> reader(connections, frozen));
        try {
            readers.read(session -> {
                judgeSchema(session, file.path());
                return file;
            });
            return new Opening(file, Optional.empty(), readers);
        } catch (SQLException | RuntimeException e) {
            readers.close();
            throw e;
        }
    }

    private static Session reader(Connections connections, boolean frozen) throws SQLException {
        var session = frozen ? connections.readImmutable() : connections.read();
        try {
            Migrations.lacking(session).standIn(session);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /// A newer archive may still be one that this program can read.
    private static void judgeSchema(Session session, Path path) throws SQLException {
        boolean newer = session.number("PRAGMA user_version") > Migrations.SCHEMA;
        if (newer && new MetaTable(session).minReaderVersion() > Migrations.SCHEMA)
            throw new ArchiveException(Kind.TOO_NEW, path);
    }

    /// The readers first, as the last to leave clears the log away. A second time does nothing.
    @Override
    public void close() throws SQLException {
        if (!readers.close()) return;
        if (writer.isPresent()) writer.get().close();
    }
}
