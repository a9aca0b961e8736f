package hemerotheque.store;

/// How far an import has settled a file. Inputs are counted from 0, in the order in which the file gives them.
///
/// @param first the first input that this import settled: those before it were settled by earlier ones
/// @param settled the first one that is not
/// @param whole whether nothing of the file is left
public record Stretch(FileState file, long first, long settled, boolean whole) {}
