package hemerotheque.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/// A folder of index files that is deleted with them when it is closed.
final class PassingDirectory extends FilterDirectory {

    private final Path folder;

    PassingDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
    }

    @Override
    public void close() throws IOException {
        super.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
