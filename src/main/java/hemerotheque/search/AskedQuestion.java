package hemerotheque.search;

import java.time.Instant;

/// A question that was asked before.
///
/// @param words filters written out among them
/// @param asked when it was asked last
public record AskedQuestion(String words, Instant asked) {}
