package hemerotheque.archive;

import hemerotheque.model.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that tells whoever finds an archive's folder, in fifty years or without the program, what lies in it.
final class Notice {

    private static final String NAME = "LISEZMOI.txt";

    private Notice() {}

    /// Leaves the notice in `folder`, unless one lies there.
    ///
    /// @throws ArchiveException where it cannot be written
    static void leaveIn(Path folder) {
        var notice = folder.resolve(NAME);
        if (Files.exists(notice)) return;
        try (var text = Notice.class.getResourceAsStream(NAME)) {
            Files.copy(text, notice);
        } catch (IOException e) {
            throw new ArchiveException(ArchiveException.Kind.UNREACHABLE, notice, e.toString(), e);
        }
    }
}
