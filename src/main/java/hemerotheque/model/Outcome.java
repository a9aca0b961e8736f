package hemerotheque.model;

import java.util.Optional;

/// How the import of one page ended.
///
/// @param article the article that the page is now a capture of; absent where it is in none
/// @param problem the reason, always there for SKIPPED and FAILED; for ADDED and UPDATED what is to be checked, if
/// anything
public record Outcome(Origin origin, Kind kind, Optional<ArticleId> article, Optional<Problem> problem) {

    public enum Kind {
        /// A new article.
        ADDED,
        /// Another capture of an article that was there, with something new in it.
        UPDATED,
        /// Nothing new: these bytes, or this text, were there.
        DUPLICATE,
        /// Read, and not for an archive: no article, or no kind of page.
        SKIPPED,
        /// Could not be read.
        FAILED
    }

    public static Outcome in(Origin origin, Kind kind, ArticleId article) {
        return new Outcome(origin, kind, Optional.of(article), Optional.empty());
    }

    public static Outcome out(Kind kind, Problem problem) {
        return new Outcome(problem.origin(), kind, Optional.empty(), Optional.of(problem));
    }
}
