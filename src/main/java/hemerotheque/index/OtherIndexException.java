package hemerotheque.index;

import java.io.IOException;
import java.nio.file.Path;

/// The index is sound, but made by another version of the program or for another archive.
public final class OtherIndexException extends IOException {

    private static final long serialVersionUID = 1L;

    OtherIndexException(Path folder, Throwable cause) {
        super("another version or another archive made the index " + folder, cause);
    }
}
