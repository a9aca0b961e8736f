package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The members of a JSON object, each under any of several names. What is blank or of another kind counts as absent, as
/// does what a tool writes where it found nothing.
record JsonFields(JsonNode object) {

    /// A list that a tool wrote as a text: `['Ana Le Roy', 'Jo Kerr']`.
    private static final Pattern LIST = Pattern.compile("^\\[\\s*(?:'.*'|\".*\")?\\s*\\]$", Pattern.DOTALL);

    private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

    /// The first of `names` that holds a text or a number.
    Optional<String> text(String... names) {
        return Stream.of(names)
                .flatMap(name -> scalar(object.path(name)).stream())
                .findFirst();
    }

    /// The same on one line.
    Optional<String> line(String... names) {
        return text(names).map(Plain::line).filter(line -> !line.isEmpty());
    }

    /// The texts of the first of `names` that holds any: one text, or a list of texts or of objects with a name.
    List<String> lines(String... names) {
        return Stream.of(names)
                .map(name -> list(object.path(name)))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> list(JsonNode node) {
        var items = node.isArray() ? node.valueStream() : Stream.of(node);
        return items.map(JsonFields::named)
                .flatMap(item -> scalar(item).stream())
                .flatMap(text -> node.isArray() ? Stream.of(text) : parts(text))
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static JsonNode named(JsonNode item) {
        return item.isObject() ? item.has("name") ? item.path("name") : item.path("label") : item;
    }

    private static Stream<String> parts(String text) {
        if (!LIST.matcher(text.strip()).matches()) return BETWEEN.splitAsStream(text);
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(part -> !RecordNames.isNothing(part));
    }

    private static Optional<String> scalar(JsonNode node) {
        if (!node.isString() && !node.isNumber()) return Optional.empty();
        return Optional.of(node.asString()).filter(text -> !RecordNames.isNothing(text));
    }
}
