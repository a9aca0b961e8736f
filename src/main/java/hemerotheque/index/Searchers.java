package hemerotheque.index;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;

/// What searches an index in its last commit. Safe from any thread.
final class Searchers implements AutoCloseable {

    /// A file that lists what a commit holds: another commit has another one.
    private record Commit(String file, long bytes, FileTime written) {}

    /// What is done with a searcher, which is not to be kept.
    @FunctionalInterface
    interface Work<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    /// The same where nothing comes of it.
    @FunctionalInterface
    interface Look {
        void at(IndexSearcher searcher) throws IOException;
    }

    private final SearchedCommit searched;
    private final Optional<Path> followed;
    private volatile Set<Commit> known = Set.of();

    /// @param followed the folder of the index where others may write in it: each search then sees their last commit
    Searchers(IndexFolder folder, Optional<Path> followed) throws IOException {
        this.searched = new SearchedCommit(folder);
        this.followed = followed;
    }

    /// How far the index has come in the commit that is searched.
    long seq() throws IOException {
        return searched.seq();
    }

    /// Has what comes see the last commit, if it has come as far as the one before.
    void refresh() throws IOException {
        searched.maybeRefreshBlocking();
    }

    <T> T with(Work<T> work) throws IOException {
        if (followed.isPresent()) follow(followed.get());
        var searcher = searched.acquire();
        try {
            return work.in(searcher);
        } finally {
            searched.release(searcher);
        }
    }

    void look(Look look) throws IOException {
        with(searcher -> {
            look.at(searcher);
            return this;
        });
    }

    /// Lucene reads the whole of a commit to know whether it is another one; its file tells it sooner.
    private void follow(Path folder) throws IOException {
        var present = commits(folder); // before the refresh: a commit that comes meanwhile is looked at next time
        if (present.equals(known)) return;
        refresh();
        known = present;
    }

    /// None where one went while they were looked at.
    private static Set<Commit> commits(Path folder) throws IOException {
        var commits = new HashSet<Commit>();
        try (var files = Files.newDirectoryStream(folder, "segments_*")) {
            for (var file : files) {
                var told = Files.readAttributes(file, BasicFileAttributes.class);
                commits.add(new Commit(file.getFileName().toString(), told.size(), told.lastModifiedTime()));
            }
        } catch (NoSuchFileException e) {
            return Set.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return commits;
    }

    @Override
    public void close() throws IOException {
        searched.close();
    }
}
