package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;

/// An open article, its page, and what in it matches the search that led to it.
record Reading(ArchivedArticle article, ArticlePage page, Marks matches) {}
