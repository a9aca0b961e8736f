package hemerotheque.archive;

/// What undoing an import takes away.
///
/// @param gone articles that only it had brought
/// @param kept articles that another import brought as well: they tell what that one told
public record UndoReport(long gone, long kept) {}
