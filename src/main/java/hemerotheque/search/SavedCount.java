package hemerotheque.search;

/// A saved search and the size of its answer now.
///
/// @param articles with all that it asks for
/// @param fresh those of them that came into the archive after its answer was last looked at
public record SavedCount(SavedSearch search, long articles, long fresh) {}
