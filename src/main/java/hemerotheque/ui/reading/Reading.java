package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Teaser;
import java.util.List;

/// An open article, its page, and what in it matches the search that led to it.
///
/// @param words of that search, as typed
/// @param reprints the near-duplicates of the article
record Reading(ArchivedArticle article, ArticlePage page, Marks matches, String words, List<Teaser> reprints) {}
