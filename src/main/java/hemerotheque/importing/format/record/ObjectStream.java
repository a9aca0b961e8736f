package hemerotheque.importing.format.record;

import hemerotheque.importing.extract.RecordNames;
import java.io.Closeable;
import java.io.Reader;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The objects in a text of JSON that may be articles, one in memory at a time: those of a list, those of a list in an
/// object, or the one that is all there is.
final class ObjectStream implements Closeable {

    /// Characters of one text, our choice: an article of a million words has six.
    private static final int LONGEST_TEXT = 16_000_000;

    /// Members that hold a list of articles, or what holds such lists again, by the member that they lie in; by none
    /// for those of the object that the text is. Elsewhere a list of objects is one more member of an article.
    private static final Map<String, Set<String>> LISTS = Map.of(
            "",
                    Set.of(
                            "items",
                            "bookmarks",
                            "articles",
                            "entries",
                            "results",
                            "records",
                            "docs",
                            "documents",
                            "data",
                            "stories",
                            "recommendations",
                            "collections",
                            "children",
                            "roots"),
            "collections", Set.of("links"),
            "roots", Set.of("bookmark_bar", "other", "synced"),
            "bookmark_bar", Set.of("children"),
            "other", Set.of("children"),
            "synced", Set.of("children"),
            "children", Set.of("children"));

    /// The member that the objects of a list lie in which is all there is.
    private static final String LIST = "[]";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    /// Takes the objects.
    interface Taker {

        /// @param feed what the object around the list says of itself; empty where there is none
        /// @param whole false where the object is longer than one may be, and is empty
        void entry(ObjectNode entry, ObjectNode feed, boolean whole);

        boolean stopped();
    }

    private final JsonParser parser;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final ObjectNode head;
    private final Budget budget;

    /// @param head see [#head(Reader)]
    ObjectStream(Reader text, ObjectNode head) {
        this.budget = new Budget(text);
        this.parser = JSON.createParser(budget);
        this.head = head;
    }

    /// The plain members of the object that the text is; empty where it is a list.
    static ObjectNode head(Reader text) {
        var head = JSON.createObjectNode();
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) return head;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && parser.getStringLength() < 1000)
                    head.put(name, parser.getString());
                else parser.skipChildren();
            }
        } catch (StreamReadException e) {
            return head; // told when the entries are read
        }
        return head;
    }

    void read(Taker taker) {
        for (var token = parser.nextToken(); token != null && !taker.stopped(); token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) list(taker);
            else if (token == JsonToken.START_OBJECT) object(taker, "");
        }
    }

    private void list(Taker taker) {
        for (var token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (taker.stopped()) return;
            if (token == JsonToken.START_OBJECT) object(taker, LIST);
            else if (token == JsonToken.START_ARRAY) list(taker);
        }
    }

    /// An object that holds lists is not itself an entry, unless it has a text of its own.
    ///
    /// @param inside the member that it lies in
    private void object(Taker taker, String inside) {
        budget.refill();
        var lists = LISTS.getOrDefault(inside, Set.of());
        var entry = nodes.objectNode();
        boolean holds = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME && !taker.stopped()) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (lists.contains(name) && value == JsonToken.START_ARRAY) {
                holds |= holdsObjects(name, entry, taker);
            } else if (lists.contains(name) && value == JsonToken.START_OBJECT) {
                holds = true;
                object(taker, name);
            } else {
                entry.set(name, value());
            }
        }
        boolean speaks = RecordNames.TEXT.stream().anyMatch(entry::has);
        if (entry.isEmpty() || holds && !speaks) return;
        boolean whole = !budget.isSpent();
        taker.entry(whole ? entry : nodes.objectNode(), head, whole);
    }

    /// Whether the list holds objects; one of plain values is a member like others.
    private boolean holdsObjects(String name, ObjectNode entry, Taker taker) {
        var values = nodes.arrayNode();
        boolean objects = false;
        for (var token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (taker.stopped()) return true;
            if (token == JsonToken.START_OBJECT) {
                objects = true;
                object(taker, name);
            } else {
                values.add(value());
            }
        }
        if (!objects) entry.set(name, values);
        return objects;
    }

    /// The value that begins at the present token, whole or, once the budget is spent, without what is in it.
    private JsonNode value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = nodes.objectNode();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    var name = parser.currentName();
                    parser.nextToken();
                    if (budget.isSpent()) parser.skipChildren();
                    else object.set(name, value());
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (budget.isSpent()) parser.skipChildren();
                    else array.add(value());
                }
                yield array;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.stringNode(parser.getString());
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}
