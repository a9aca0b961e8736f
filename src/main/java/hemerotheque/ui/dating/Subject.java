package hemerotheque.ui.dating;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.PublicationDate;
import java.util.List;
import java.util.Optional;

/// The articles whose date is to be corrected.
///
/// @param articles never empty
/// @param one the article itself, where it is a single one
/// @param corrected how many of them have a date that the reader gave
public record Subject(List<ArticleId> articles, Optional<ArchivedArticle> one, int corrected) {

    public static Subject of(ArchivedArticle article) {
        return new Subject(
                List.of(article.id()),
                Optional.of(article),
                article.correction().isPresent() ? 1 : 0);
    }

    /// Of many; [#one] is of no interest there.
    public static Subject of(List<ArticleId> articles, int corrected) {
        return new Subject(articles, Optional.empty(), corrected);
    }

    /// The date that the single article has.
    Optional<PublicationDate> published() {
        return one.flatMap(article -> article.article().published());
    }

    /// Whether it goes by `dating` already, so that nothing is left to be done.
    boolean isSo(Dating.Given dating) {
        return one.filter(article -> article.correction().isPresent()).isPresent()
                && dating.date().equals(published());
    }

    /// Whether `dating` is what the pages tell: to say so is to confirm it.
    boolean confirms(Dating.Given dating) {
        var told = one.flatMap(article -> article.told().published());
        return told.isPresent()
                && dating.date()
                        .filter(date -> date.range().equals(told.get().range()))
                        .isPresent();
    }
}
