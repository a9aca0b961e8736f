package hemerotheque.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is to be imported, and how.
///
/// @param name that the import is to be known by; absent where its day is enough
/// @param again whether files are read that earlier imports have settled, and have not changed since
public record ImportOrder(List<Path> files, Optional<String> name, boolean again) {

    public ImportOrder {
        files = List.copyOf(files);
    }

    /// An import without a name, which passes over what is settled.
    public static ImportOrder of(List<Path> files) {
        return new ImportOrder(files, Optional.empty(), false);
    }
}
