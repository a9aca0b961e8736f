package hemerotheque.compare;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleDiff;
import hemerotheque.model.Author;
import hemerotheque.model.TextDiff;
import java.util.Optional;
import java.util.stream.Collectors;

/// Compares two versions of an article.
public final class ArticleComparison {

    private ArticleComparison() {}

    public static ArticleDiff of(Article before, Article after) {
        return new ArticleDiff(
                before,
                after,
                words(before.kicker(), after.kicker()),
                WordComparison.of(before.headline(), after.headline()),
                WordComparison.of(authors(before), authors(after)),
                words(before.standfirst(), after.standfirst()),
                BlockAlignment.of(before.body(), after.body()));
    }

    private static TextDiff words(Optional<String> before, Optional<String> after) {
        return WordComparison.of(before.orElse(""), after.orElse(""));
    }

    private static String authors(Article article) {
        return article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }
}
