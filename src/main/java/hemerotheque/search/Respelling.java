package hemerotheque.search;

/// A word that the archive lacks or as good as lacks, and how the archive spells what is nearest to it.
///
/// @param typed as it stands in the question
/// @param spelt with the accents that it has most often
public record Respelling(String typed, String spelt) {}
