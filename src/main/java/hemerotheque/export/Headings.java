package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Author;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The lines that stand between a headline and its text, the same in the formats that people read.
final class Headings {

    private Headings() {}

    /// `Source · 2020-10-31 · Section`, as far as known; may be empty.
    static String imprint(ArchivedArticle archived) {
        var article = archived.article();
        return Stream.of(
                        article.source().map(Source::name),
                        article.published().map(PublicationDate::iso),
                        article.section())
                .flatMap(known -> known.stream())
                .collect(Collectors.joining(" · "));
    }

    /// The names of those who sign, apart by commas; may be empty.
    static String authors(ArchivedArticle archived) {
        return archived.article().authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    /// Where the newest capture came from; may be empty.
    static String address(ArchivedArticle archived) {
        return archived.captures().getFirst().address().orElse("");
    }
}
