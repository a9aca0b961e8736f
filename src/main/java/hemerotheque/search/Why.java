package hemerotheque.search;

import java.util.List;

/// Why an article is in the answer to a question, or why it is not.
///
/// @param question as it was asked, or respelt where the answer is to the near spelling
/// @param reasons one for each thing asked for: words, then the rest, then days that are named, then the filter
/// @param uncounted words as typed that are but grammar: neither required nor counted
/// @param score by which it was ranked, the sum of all weights; 0 where it is not in the answer
/// @param ranked whether the answer stands in the order of the scores
/// @param archive how many articles were searched
public record Why(
        String question,
        Standing standing,
        List<Reason> reasons,
        List<String> uncounted,
        double score,
        boolean ranked,
        long archive) {

    /// How an article came into an answer.
    public enum Standing {
        /// It has all that is asked for.
        ALL,
        /// The answer is of articles that have most of the words.
        MOST,
        /// The same, the words of phrases among them, since no article has the phrases.
        MOST_OF_PHRASES,
        /// It has most of the words and stands, uncounted, among those that have all.
        AMONG,
        /// It is not in the answer.
        NONE
    }

    public Why {
        reasons = List.copyOf(reasons);
        uncounted = List.copyOf(uncounted);
    }

    /// What is asked for and the article lacks.
    public List<Reason> lacking() {
        return reasons.stream().filter(reason -> !reason.holds()).toList();
    }
}
