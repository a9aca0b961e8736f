package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The members of a JSON object, each under any of several names. What is blank or of another kind counts as absent.
record JsonFields(JsonNode object) {

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
        return items.map(item -> item.isObject() ? item.path("name") : item)
                .flatMap(item -> scalar(item).stream())
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> scalar(JsonNode node) {
        if (!node.isString() && !node.isNumber()) return Optional.empty();
        return Optional.of(node.asString()).filter(text -> !text.isBlank());
    }
}
