package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Evidence;
import hemerotheque.model.Notice;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An article as one line of JSON, with its body as [BlockCodec] writes it. What is absent is left out, so that one
/// telling always has one form.
final class ArticleCodec {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleCodec() {}

    static String write(Article article) {
        var line = JSON.createObjectNode();
        line.put("v", VERSION);
        put(line, "source", article.source().map(Source::name));
        put(line, "kicker", article.kicker());
        line.put("headline", article.headline());
        put(line, "standfirst", article.standfirst());
        put(line, "authors", article.authors().stream().map(Author::name).toList());
        article.published().ifPresent(date -> line.set("published", date(date)));
        article.modified().ifPresent(date -> line.set("modified", date(date)));
        put(line, "section", article.section());
        put(line, "language", article.language());
        put(line, "tags", article.tags());
        var notice = article.notice();
        put(line, "edition", notice.edition());
        put(line, "page", notice.page());
        notice.words().ifPresent(words -> line.put("words", words));
        put(line, "document", notice.document());
        put(line, "also_in", notice.alsoIn());
        line.set("body", BlockCodec.node(article.body()));
        return JSON.writeValueAsString(line);
    }

    private static void put(ObjectNode line, String key, Optional<String> value) {
        value.ifPresent(text -> line.put(key, text));
    }

    private static void put(ObjectNode line, String key, List<String> values) {
        if (!values.isEmpty()) values.forEach(line.putArray(key)::add);
    }

    /// `[first, precision, time, offset, evidence]`, as the columns of a date.
    private static ArrayNode date(PublicationDate date) {
        var parts = JSON.createArrayNode();
        DateColumns.values(Optional.of(date)).forEach(part -> parts.add(part.orElse(null)));
        return parts;
    }

    /// @throws IllegalArgumentException where `json` is nothing that [#write] wrote
    static Article read(String json) {
        try {
            return article(JSON.readTree(json));
        } catch (JacksonException | java.time.DateTimeException | java.util.NoSuchElementException e) {
            throw new IllegalArgumentException("no article: " + e.getMessage(), e);
        }
    }

    private static Article article(JsonNode line) {
        if (line.path("v").asInt() != VERSION) throw new IllegalArgumentException("an article of another version");
        return new Article(
                text(line, "source").map(Source::new),
                text(line, "kicker"),
                text(line, "headline").orElseThrow(),
                text(line, "standfirst"),
                texts(line, "authors").stream().map(Author::new).toList(),
                date(line, "published"),
                date(line, "modified"),
                text(line, "section"),
                text(line, "language"),
                texts(line, "tags"),
                BlockCodec.blocks(line.path("body")),
                notice(line));
    }

    private static Notice notice(JsonNode line) {
        var words = line.get("words");
        return new Notice(
                text(line, "edition"),
                text(line, "page"),
                words == null ? Optional.empty() : Optional.of(words.asInt()),
                text(line, "document"),
                texts(line, "also_in"));
    }

    private static Optional<String> text(JsonNode line, String key) {
        return Optional.ofNullable(line.get(key)).map(JsonNode::asString);
    }

    private static List<String> texts(JsonNode line, String key) {
        var texts = new ArrayList<String>();
        line.path(key).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Optional<PublicationDate> date(JsonNode line, String key) {
        var parts = line.get(key);
        if (parts == null) return Optional.empty();
        return Optional.of(new PublicationDate(
                LocalDate.parse(parts.path(0).asString()),
                DateColumns.precision(parts.path(1).asString()),
                part(parts, 2).map(LocalTime::parse),
                part(parts, 3).map(ZoneOffset::of),
                Evidence.of(parts.path(4).asString()).orElseThrow()));
    }

    private static Optional<String> part(JsonNode parts, int at) {
        return Optional.ofNullable(parts.get(at)).filter(part -> !part.isNull()).map(JsonNode::asString);
    }
}
