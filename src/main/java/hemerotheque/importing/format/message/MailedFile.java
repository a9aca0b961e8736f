package hemerotheque.importing.format.message;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A part of a mail as a file of its own, told of as the mail.
///
/// @param bytes not copied
record MailedFile(SavedFile mail, byte[] bytes) implements SavedFile {

    FileHead head() throws IOException {
        return FileHead.of(this);
    }

    @Override
    public Origin origin() {
        return mail.origin();
    }

    @Override
    public String name() {
        return mail.name();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean jumps() {
        return true;
    }

    @Override
    public Resources beside() {
        return Resources.NONE;
    }

    @Override
    public int depth() {
        return mail.depth();
    }
}
