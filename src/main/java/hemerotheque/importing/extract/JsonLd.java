package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Schema.org data in a page: the node that describes its article. Broken data counts as none.
///
/// Source: schema.org/Article, JSON-LD 1.1.
final class JsonLd {

    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(?:article|blogposting|reportage|liveblog|opinion|review).*");
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?i)(?:webpage|itempage|mediaobject|videoobject|podcastepisode)");

    /// Levels of nesting, our choice: real data has less than ten.
    private static final int DEEPEST = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> nodes;
    private final Optional<JsonNode> article;

    private JsonLd(List<JsonNode> nodes) {
        this.nodes = nodes;
        this.article = nodes.stream().filter(node -> is(node, ARTICLE)).findFirst();
    }

    static JsonLd none() {
        return new JsonLd(List.of());
    }

    static JsonLd of(Document document) {
        var nodes = new ArrayList<JsonNode>();
        for (var script : Markup.linkedData(document)) {
            try {
                gather(JSON.readTree(bare(script.data())), nodes, 0);
            } catch (JacksonException e) {
                continue; // broken data is no data
            }
        }
        return new JsonLd(nodes);
    }

    /// An author as the data tell him.
    record Creator(String name, boolean person) {}

    boolean hasArticle() {
        return article.isPresent();
    }

    /// Text of a property of the article, markup and entities resolved.
    Optional<String> text(String property) {
        return article.flatMap(node -> value(node.get(property)));
    }

    /// Text of a property of the page or medium, where no article is described.
    Optional<String> pageText(String property) {
        return nodes.stream()
                .filter(node -> is(node, WEB_PAGE))
                .map(node -> value(node.get(property)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<String> texts(String property) {
        return article.map(node -> values(node.get(property))).orElse(List.of());
    }

    Optional<String> publisher() {
        return article.map(node -> node.get("publisher")).flatMap(node -> value(resolved(node)));
    }

    /// The body as the data tell it, its paragraphs not apart; may be shortened.
    Optional<String> body() {
        return text("articleBody");
    }

    List<Creator> creators() {
        var creators = new ArrayList<Creator>();
        article.map(node -> node.has("author") ? node.get("author") : node.get("creator"))
                .ifPresent(node -> creators(node, creators));
        return creators;
    }

    private void creators(JsonNode node, List<Creator> creators) {
        if (node.isArray()) {
            for (var each : node) creators(each, creators);
            return;
        }
        var resolved = resolved(node);
        boolean organization = resolved.isObject() && is(resolved, Pattern.compile("(?i).*organi[sz]ation.*"));
        for (var name : resolved.isObject() ? values(resolved.get("name")) : values(resolved)) {
            creators.add(new Creator(name, !organization));
        }
    }

    /// The node that `node` only names by its `@id`.
    private JsonNode resolved(JsonNode node) {
        if (node == null || !node.isObject() || node.has("name") || !node.has("@id")) return node;
        var id = node.get("@id");
        return nodes.stream()
                .filter(n -> id.equals(n.get("@id")) && n.has("name"))
                .findFirst()
                .orElse(node);
    }

    private static String bare(String script) {
        return script.replaceAll(
                        "^\\s*(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/|<!\\[CDATA\\[)|(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|\\]\\]>)\\s*$",
                        "")
                .replaceAll(";\\s*$", "");
    }

    private static void gather(JsonNode node, List<JsonNode> nodes, int depth) {
        if (depth > DEEPEST) return;
        if (node.isObject() && node.has("@type")) nodes.add(node);
        for (var child : node) gather(child, nodes, depth + 1);
    }

    private static boolean is(JsonNode node, Pattern type) {
        return values(node.get("@type")).stream()
                .anyMatch(name -> type.matcher(name).matches());
    }

    private static Optional<String> value(JsonNode node) {
        return values(node).stream().findFirst();
    }

    private static List<String> values(JsonNode node) {
        if (node == null) return List.of();
        if (node.isArray()) {
            var all = new ArrayList<String>();
            for (var each : node) all.addAll(values(each));
            return all;
        }
        if (node.isObject()) return node.has("name") ? values(node.get("name")) : values(node.get("@value"));
        if (!node.isString() && !node.isNumber()) return List.of();
        var text = Plain.line(shown(node.asString()));
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String shown(String text) {
        if (text.indexOf('<') >= 0 && text.indexOf('>') > 0)
            return Jsoup.parseBodyFragment(text).wholeText();
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(Parser.unescapeEntities(text, false), false);
    }
}
