package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file on the disk.
record DiskFile(Path path, long size) implements SavedFile {

    static DiskFile at(Path path) throws IOException {
        return new DiskFile(path, Files.size(path));
    }

    @Override
    public Origin origin() {
        return Origin.file(path.toString());
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        return Channels.newInputStream(FileChannel.open(path).position(offset)); // closing it closes the channel
    }

    @Override
    public boolean jumps() {
        return true;
    }

    @Override
    public Resources beside() {
        return new FilesBeside(path);
    }

    @Override
    public int depth() {
        return 0;
    }
}
