package hemerotheque.model;

/// An article on its way to the store: understood from a page, or told by a file in which a database has set the fields
/// apart.
///
/// @param original the bytes of the page as they were saved, or those of the article in its file; not copied, not to be
/// changed
public record Harvest(Article article, Capture capture, byte[] original) {}
