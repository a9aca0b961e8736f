package hemerotheque.store;

import java.util.Optional;

/// How far an import has settled a file. Inputs are counted from 0, in the order in which the file gives them.
///
/// @param first the first input that this import settled: those before it were settled by earlier ones
/// @param settled the first one that is not
/// @param whole whether nothing of the file is left
/// @param milestone the last one before `settled`, where this import has met one
/// @param notes what has been found out on the whole file since the last stretch, for whoever begins at a milestone
public record Stretch(
        FileState file,
        long first,
        long settled,
        boolean whole,
        Optional<Milestone> milestone,
        Optional<byte[]> notes) {

    /// Without a place to begin again but the beginning of the file.
    public Stretch(FileState file, long first, long settled, boolean whole) {
        this(file, first, settled, whole, Optional.empty(), Optional.empty());
    }
}
