package hemerotheque.store;

import hemerotheque.model.ArticleId;
import java.util.List;

/// What came of something that a reader noted of articles.
///
/// @param articles those for which it is a change, in no order
/// @param changes the counter of the changes afterwards, which rises by one with each of them
record Noted(List<ArticleId> articles, long changes) {}
