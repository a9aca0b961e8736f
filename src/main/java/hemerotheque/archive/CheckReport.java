package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import java.util.List;

/// What a verification of an archive found.
///
/// @param indexed articles that the index holds
/// @param missing articles that the index lacks
/// @param orphaned articles that only the index holds
/// @param problems what else is wrong, in the words of SQLite and Lucene or as `article 12: text altered`
/// @param repaired whether the index was made again after what is told here
public record CheckReport(
        long articles,
        long captures,
        long indexed,
        List<ArticleId> missing,
        List<ArticleId> orphaned,
        List<String> problems,
        boolean repaired) {

    public boolean clean() {
        return missing.isEmpty() && orphaned.isEmpty() && problems.isEmpty();
    }
}
