package hemerotheque.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/// The folder of an index: what its last commit says of itself, and whether it can be gone on with.
final class IndexFolder {

    private static final String IDENTITY = "identity";
    private static final String SCHEMA = "schema";
    private static final String ANALYSIS = "analysis";
    private static final String SEQ = "seq";

    private static final double WRITE_BUFFER = 64; // MB, chosen

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private final Directory directory;
    private final Path path;
    private final String identity;

    IndexFolder(Directory directory, Path path, String identity) {
        this.directory = directory;
        this.path = path;
        this.identity = identity;
    }

    /// What a commit says of itself, so that the next opening knows whose it is.
    Map<String, String> label(long seq) {
        return Map.of(
                IDENTITY, identity,
                SCHEMA, String.valueOf(IndexFields.SCHEMA),
                ANALYSIS, String.valueOf(FrenchAnalysis.VERSION),
                SEQ, String.valueOf(seq));
    }

    /// How far the index has come; nothing where it is missing, damaged, or made by another archive or version.
    Optional<Long> seq() throws IOException {
        try (var reader = reader()) {
            return Optional.of(seq(reader.getSegmentInfos()));
        } catch (OtherIndexException _) {
            return Optional.empty();
        } catch (IOException e) {
            if (isDamage(e)) return Optional.empty();
            throw e;
        }
    }

    /// How far the index had come in `commit`.
    ///
    /// @throws OtherIndexException where another archive or version made it
    long seq(SegmentInfos commit) throws OtherIndexException {
        var label = commit.getUserData();
        try {
            long seq = Long.parseLong(label.getOrDefault(SEQ, "-1"));
            if (seq >= 0 && label.equals(label(seq))) return seq;
            throw new OtherIndexException(path, null);
        } catch (NumberFormatException e) {
            throw new OtherIndexException(path, e);
        }
    }

    /// The last commit, read from the disk.
    ///
    /// @throws OtherIndexException where another version of Lucene made it
    SegmentInfos lastCommit() throws IOException {
        return known(() -> SegmentInfos.readLatestCommit(directory));
    }

    /// Opens the last commit.
    ///
    /// @throws OtherIndexException where another version of Lucene made it
    StandardDirectoryReader reader() throws IOException {
        return known(() -> (StandardDirectoryReader) DirectoryReader.open(directory));
    }

    /// Opens `commit`.
    ///
    /// @param open segments of it that are open
    StandardDirectoryReader reader(SegmentInfos commit, List<LeafReader> open) throws IOException {
        return (StandardDirectoryReader) StandardDirectoryReader.open(directory, commit, open, null, null);
    }

    private <T> T known(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IllegalArgumentException | IndexFormatTooNewException e) {
            throw new OtherIndexException(path, e); // the first: a codec this version does not know
        }
    }

    /// Whether a new index can take the place of one that failed so: no disk and no permission is at fault.
    static boolean isDamage(IOException e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexNotFoundException
                || e instanceof NoSuchFileException
                || e instanceof FileNotFoundException
                || e instanceof EOFException;
    }

    /// Opens the index to go on with it, or an empty one in its place, already committed.
    ///
    /// @param keep whether to go on with what is there
    /// @throws IOException where another process writes in it
    IndexWriter writer(boolean keep) throws IOException {
        try {
            if (!keep) beginAnew();
            var config = new IndexWriterConfig()
                    .setOpenMode(IndexWriterConfig.OpenMode.APPEND)
                    .setCommitOnClose(false)
                    .setRAMBufferSizeMB(WRITE_BUFFER);
            return new IndexWriter(directory, config);
        } catch (LockObtainFailedException e) {
            throw new IOException("another process writes in the index " + path, e);
        }
    }

    void commit(IndexWriter writer, long seq) throws IOException {
        writer.setLiveCommitData(label(seq).entrySet());
        writer.commit();
    }

    private void beginAnew() throws IOException {
        dropDamagedLock();
        new EmptyIndex(directory).commit(label(0));
    }

    /// Lucene holds a lock by an empty file and trusts no other: one with something in it was scribbled over.
    private void dropDamagedLock() throws IOException {
        var lock = path.resolve(IndexWriter.WRITE_LOCK_NAME);
        if (Files.exists(lock) && Files.size(lock) > 0) Files.delete(lock);
    }
}
