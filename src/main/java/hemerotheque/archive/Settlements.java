package hemerotheque.archive;

import hemerotheque.model.Origin;
import hemerotheque.store.ArchiveStore;
import hemerotheque.store.FileState;
import hemerotheque.store.SettledFile;
import hemerotheque.store.SettledPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// What the archive knows already of what comes in: files that are settled, and bytes that it holds.
///
/// @param again whether files are to be read that are settled
record Settlements(ArchiveStore store, boolean again) implements PageFlow.Shortcut {

    @Override
    public Optional<Input> of(Origin origin, String sha256) {
        return store.captures().onlyCaptureOf(sha256).map(article -> new Input.Known(origin, article, sha256));
    }

    @Override
    public Optional<SettledFile> settled(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        var state = new FileState(
                file.toAbsolutePath().normalize().toString(),
                file.toString(),
                attributes.size(),
                attributes.lastModifiedTime().toString());
        return Optional.of(again ? SettledFile.none(state) : store.journal().settled(state));
    }

    @Override
    public Optional<byte[]> notes(SettledFile file) {
        return store.journal().notes(file);
    }

    @Override
    public SettledPage settled(FileState file, long stretch, long after) {
        return store.journal().settled(file, stretch, after);
    }
}
