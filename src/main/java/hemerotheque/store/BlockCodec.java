package hemerotheque.store;

import hemerotheque.model.Block;
import hemerotheque.model.KeptPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The body of an article as one line of JSON: its version, then an array for each block, its kind first.
///
/// `[1, ["p", text], ["h", level, text], ["q", text], ["l", numbered, [item…]], ["t", [[cell…]…]],
/// ["f", image, caption, alternative, credit, [sha256, width, height]]]`, with null for what a figure lacks. Bodies of
/// before pictures were kept have figures of three parts.
final class BlockCodec {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BlockCodec() {}

    static String write(List<Block> blocks) {
        return JSON.writeValueAsString(node(blocks));
    }

    static ArrayNode node(List<Block> blocks) {
        var all = NODES.arrayNode().add(VERSION);
        blocks.forEach(block -> all.add(node(block)));
        return all;
    }

    private static ArrayNode node(Block block) {
        var node = NODES.arrayNode();
        return switch (block) {
            case Block.Paragraph(var text) -> node.add("p").add(text);
            case Block.Subheading(var level, var text) ->
                node.add("h").add(level).add(text);
            case Block.Quote(var text) -> node.add("q").add(text);
            case Block.Listing(var numbered, var items) ->
                node.add("l").add(numbered).add(texts(items));
            case Block.Table(var rows) -> {
                var table = node.add("t").addArray();
                rows.forEach(row -> table.add(texts(row)));
                yield node;
            }
            case Block.Figure(var image, var caption, var alternative, var credit, var kept) -> {
                node.add("f");
                List.of(image, caption, alternative, credit).forEach(part -> node.add(part.orElse(null)));
                kept.ifPresentOrElse(picture -> node.add(picture(picture)), node::addNull);
                yield node;
            }
        };
    }

    private static ArrayNode picture(KeptPicture picture) {
        return NODES.arrayNode().add(picture.sha256()).add(picture.width()).add(picture.height());
    }

    private static ArrayNode texts(List<String> texts) {
        var node = NODES.arrayNode();
        texts.forEach(node::add);
        return node;
    }

    /// @throws IllegalArgumentException where `json` is not what [#write] writes
    static List<Block> read(String json) {
        try {
            return blocks(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a body that is no JSON", e);
        }
    }

    /// @throws IllegalArgumentException where `all` is not what [#node] makes
    static List<Block> blocks(JsonNode all) {
        if (part(all, 0).asInt(0) != VERSION) throw new IllegalArgumentException("a body of another version");
        var blocks = new ArrayList<Block>();
        for (int i = 1; i < all.size(); i++) blocks.add(block(all.get(i)));
        return blocks;
    }

    private static Block block(JsonNode node) {
        return switch (part(node, 0).asString()) {
            case "p" -> new Block.Paragraph(part(node, 1).asString());
            case "h" ->
                new Block.Subheading(part(node, 1).asInt(), part(node, 2).asString());
            case "q" -> new Block.Quote(part(node, 1).asString());
            case "l" -> new Block.Listing(part(node, 1).asBoolean(), texts(part(node, 2)));
            case "t" -> new Block.Table(rows(part(node, 1)));
            case "f" -> figure(node);
            default -> throw new IllegalArgumentException("a block of an unknown kind");
        };
    }

    private static Block figure(JsonNode node) {
        if (node.size() == 4) return new Block.Figure(optional(node, 1), optional(node, 2), optional(node, 3));
        var kept = part(node, 5);
        return new Block.Figure(
                optional(node, 1),
                optional(node, 2),
                optional(node, 3),
                optional(node, 4),
                kept.isNull() ? Optional.empty() : Optional.of(kept(kept)));
    }

    private static KeptPicture kept(JsonNode node) {
        return new KeptPicture(
                part(node, 0).asString(), part(node, 1).asInt(), part(node, 2).asInt());
    }

    private static List<List<String>> rows(JsonNode node) {
        var rows = new ArrayList<List<String>>();
        node.forEach(row -> rows.add(texts(row)));
        return rows;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Optional<String> optional(JsonNode node, int at) {
        var part = part(node, at);
        return part.isNull() ? Optional.empty() : Optional.of(part.asString());
    }

    private static JsonNode part(JsonNode node, int at) {
        if (node.get(at) == null) throw new IllegalArgumentException("a block that lacks its part " + at);
        return node.get(at);
    }
}
