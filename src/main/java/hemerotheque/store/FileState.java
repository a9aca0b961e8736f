package hemerotheque.store;

/// A file as an import finds it. One that is the same in all of this is not read again.
///
/// @param path absolute, so that it is the same wherever the program was started
/// @param given as the captures from it name it
/// @param size bytes
/// @param modified ISO 8601, as exactly as the file system tells it
public record FileState(String path, String given, long size, String modified) {}
