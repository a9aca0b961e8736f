package hemerotheque.store;

/// A place in a file at which reading can begin again.
///
/// @param inputs how many of the file lie before it
/// @param place in the words of the reader that will begin there
public record Milestone(long inputs, String place) {}
