package hemerotheque.store;

/// What undoing an import takes away.
///
/// @param gone articles that only it had brought
/// @param kept articles that keep a capture of another import
public record Undone(long gone, long kept) {}
