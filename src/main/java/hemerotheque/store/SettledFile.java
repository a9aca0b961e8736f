package hemerotheque.store;

import java.util.List;
import java.util.Optional;

/// What earlier imports have settled of a file that has not changed since.
///
/// @param stretches numbers of what they noted of it, in the order of the file, for
/// [Journal#settled(FileState, long, long)]
/// @param inputs how many, from the first of the file on, need not be read again
/// @param whole whether that is all of them
/// @param milestone the last one before what is left
public record SettledFile(
        FileState file, List<Long> stretches, long inputs, boolean whole, Optional<Milestone> milestone) {

    public SettledFile {
        stretches = List.copyOf(stretches);
    }

    /// A file of which nothing is known.
    public static SettledFile none(FileState file) {
        return new SettledFile(file, List.of(), 0, false, Optional.empty());
    }
}
