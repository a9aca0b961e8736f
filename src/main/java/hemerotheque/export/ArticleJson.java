package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Capture;
import hemerotheque.model.DateCorrection;
import hemerotheque.model.Notice;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An article as one line of JSON: every key each time, in one order, null for what is not known.
public final class ArticleJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleJson() {}

    /// The line of an article in an archive, with the file and the doubts of its newest capture; NO_DATE stands there
    /// where the article has none, whichever of its captures told its date.
    public static String of(ArchivedArticle archived) {
        var article = archived.article();
        var newest = archived.captures().getFirst();
        var doubts = newest.doubts().stream().map(Problem::kind).filter(kind -> kind != Problem.Kind.NO_DATE);
        var undated = article.published().isPresent() ? Stream.<Problem.Kind>of() : Stream.of(Problem.Kind.NO_DATE);
        var line = node(
                archived.id().toString(),
                article,
                newest,
                Stream.concat(doubts, undated).toList());
        archived.correction().ifPresent(correction -> put(line, correction));
        return line.toString();
    }

    /// What the pages tell, where the reader has given another date.
    private static void put(ObjectNode line, DateCorrection correction) {
        put(line, "published_told", correction.told().map(PublicationDate::iso));
        put(
                line,
                "published_told_evidence",
                correction.told().map(date -> date.from().code()));
    }

    /// @param problems doubts about the article
    public static String line(String id, Article article, Capture capture, List<Problem.Kind> problems) {
        return node(id, article, capture, problems).toString();
    }

    private static ObjectNode node(String id, Article article, Capture capture, List<Problem.Kind> problems) {
        var line = JSON.createObjectNode();
        line.put("id", id);
        line.put("file", capture.origin().file());
        put(line, "entry", capture.origin().entry());
        article.kicker().ifPresent(kicker -> line.put("kicker", kicker));
        line.put("title", article.headline());
        put(line, "standfirst", article.standfirst());
        put(line, "authors", article.authors().stream().map(Author::name).toList());
        var published = article.published();
        put(line, "published", published.map(PublicationDate::iso));
        put(line, "published_precision", published.map(date -> date.precision().code()));
        put(line, "published_evidence", published.map(date -> date.from().code()));
        put(line, "modified", article.modified().map(PublicationDate::iso));
        put(line, "captured", capture.captured().map(captured -> captured.day().toString()));
        put(line, "source", article.source().map(Source::name));
        put(line, "section", article.section());
        put(line, "url", capture.address());
        put(line, "language", article.language());
        put(line, "tags", article.tags());
        put(line, article.notice());
        line.put("body", article.text());
        put(
                line,
                "problems",
                problems.stream().map(Problem.Kind::name).distinct().toList());
        return line;
    }

    /// The line of an input that holds no article.
    public static String line(Problem problem) {
        var line = JSON.createObjectNode();
        line.put("file", problem.origin().file());
        problem.origin().entry().ifPresent(entry -> line.put("entry", entry));
        line.put("problem", problem.kind().name());
        line.put("detail", problem.detail());
        return line.toString();
    }

    /// Only what there is: most articles come from no database.
    private static void put(ObjectNode line, Notice notice) {
        notice.edition().ifPresent(edition -> line.put("edition", edition));
        notice.page().ifPresent(page -> line.put("page", page));
        notice.words().ifPresent(words -> line.put("words", words));
        notice.document().ifPresent(document -> line.put("document", document));
        if (!notice.alsoIn().isEmpty()) put(line, "also_in", notice.alsoIn());
    }

    private static void put(ObjectNode line, String key, Optional<String> value) {
        line.put(key, value.orElse(null));
    }

    private static void put(ObjectNode line, String key, List<String> values) {
        var array = line.putArray(key);
        values.forEach(array::add);
    }
}
