package hemerotheque.model;

/// What was understood from one page, on its way to the store.
///
/// @param original the bytes of the page as they were saved; not copied, not to be changed
public record Harvest(Article article, Capture capture, byte[] original) {}
