package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import java.util.List;

/// A line of a folded list.
///
/// @param reprints the other articles of the list that are near-duplicates of it, oldest first
public record Folded(Teaser teaser, List<ArticleId> reprints) {}
