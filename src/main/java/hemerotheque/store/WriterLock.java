package hemerotheque.store;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchiveException.Kind;
import hemerotheque.model.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to write in an archive: a lock on `archive.lock`, which tells who holds it.
///
/// The operating system frees the lock when the process ends, however it ends; the file stays and means nothing.
final class WriterLock implements AutoCloseable {

    /// The byte that is locked: far behind the words, which Windows would keep others from reading.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_NOTE = 300; // bytes, our choice

    private final Path path;
    private final FileChannel channel;

    private WriterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// @throws ArchiveException LOCKED, with the process that holds it as its detail
    static WriterLock of(Path folder) {
        var path = folder.resolve("archive.lock");
        try {
            return new WriterLock(path, locked(path));
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel).isEmpty())
                throw new ArchiveException(Kind.LOCKED, path.getParent(), holder(channel), null);
            var note = ByteBuffer.wrap(("pid " + ProcessHandle.current().pid()
                            + host().map(h -> ", " + h).orElse(""))
                    .getBytes(StandardCharsets.UTF_8));
            channel.truncate(0).write(note, 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // held by this very process
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var note = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(note, 0);
        return new String(note.array(), 0, note.position(), StandardCharsets.UTF_8);
    }

    /// The name of this machine, learnt without asking the network.
    private static Optional<String> host() throws IOException {
        var linux = Path.of("/proc/sys/kernel/hostname");
        if (Files.isReadable(linux)) return Text.some(Files.readString(linux));
        return Text.some(System.getenv("COMPUTERNAME")).or(() -> Text.some(System.getenv("HOSTNAME")));
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw Failures.of(e, path);
        }
    }
}
