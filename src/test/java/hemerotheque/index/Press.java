package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.model.Text;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A small press for tests: articles in one line, questions as a reader types them.
final class Press {

    static final SearchRequest ALL = SearchRequest.of("");

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    private Press() {}

    /// @param date as [PublicationDate#iso] writes it, or `""`
    /// @param source or `""`
    static Article dated(String headline, String date, String source, String... paragraphs) {
        return new Article(
                Text.some(source).map(Source::new),
                headline,
                Optional.empty(),
                List.of(),
                Text.some(date).map(iso -> PublicationDate.parse(iso, Evidence.META)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(paragraphs).stream().<Block>map(Block.Paragraph::new).toList());
    }

    static Article article(String headline, String... paragraphs) {
        return dated(headline, "", "", paragraphs);
    }

    /// An article with every field.
    static Article rich() {
        return new Article(
                Optional.of(new Source("Le Courrier du Soir")),
                "Un titre de marbre",
                Optional.of("Un chapô de bronze"),
                List.of(new Author("Camille Le Goff")),
                Optional.of(PublicationDate.parse("2019-05-01", Evidence.META)),
                Optional.empty(),
                Optional.of("Économie"),
                Optional.of("fr"),
                List.of("à citer"),
                List.of(
                        new Block.Paragraph("Un texte de granit."),
                        new Block.Figure(Optional.empty(), Optional.of("Une légende de cuivre"), Optional.empty())));
    }

    static Query query(String question) {
        return PARSER.parse(question).query();
    }

    /// The numbers of the articles that answer `question`, in order.
    static List<Long> find(ArticleIndex index, String question) throws IOException {
        return find(index, question, ALL);
    }

    static List<Long> find(ArticleIndex index, String question, SearchRequest request) throws IOException {
        return index.find(query(question), request).page().stream()
                .map(match -> match.id().value())
                .toList();
    }

    static List<Long> find(ArticleIndex index, String question, Filter filter) throws IOException {
        return find(index, question, ALL.filtered(filter));
    }

    /// Puts `articles` under 1, 2, 3… and commits them as change 1.
    static void fill(ArticleIndex index, Article... articles) throws IOException {
        for (int i = 0; i < articles.length; i++) index.put(new ArticleId(i + 1), articles[i], Optional.empty());
        index.commit(1);
    }
}
