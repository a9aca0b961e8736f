package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.Teaser;
import hemerotheque.model.VersionStep;
import java.util.List;
import java.util.Optional;

/// An open article, its page, and what in it matches the search that led to it.
///
/// @param article as it is shown: where `older` is there, as that capture tells it
/// @param words of that search, as typed
/// @param reprints the near-duplicates of the article
/// @param versions the newest first; empty where nothing is known of them
/// @param apart the articles that it was separated from
/// @param older the version that is shown in the place of the newest
record Reading(
        ArchivedArticle article,
        ArticlePage page,
        Marks matches,
        String words,
        List<Teaser> reprints,
        List<VersionStep> versions,
        List<ArticleId> apart,
        Optional<ArticleVersion> older) {}
