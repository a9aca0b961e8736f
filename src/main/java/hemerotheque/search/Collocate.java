package hemerotheque.search;

/// A word that stands near what was looked for.
///
/// @param word lower case, in its most frequent spelling there
/// @param together how often within the window
/// @param overall how often in all the archive
/// @param expected how often it would stand within the window, were it spread evenly
/// @param score log-likelihood; negative where the word stands there less often than expected
public record Collocate(String word, long together, long overall, double expected, double score) {}
