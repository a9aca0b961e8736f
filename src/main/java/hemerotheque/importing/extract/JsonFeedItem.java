package hemerotheque.importing.extract;

import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// An item of a JSON Feed, and what the feed says of itself. Source: JSON Feed 1.1.
record JsonFeedItem(ObjectNode item, JsonFields feed) {

    /// That of a feed of which no other item is left; nothing where `object` is no feed.
    static Optional<JsonFeedItem> of(ObjectNode object) {
        boolean feed = object.path("version").asString("").contains("jsonfeed.org/version");
        return feed && object.path("items").path(0) instanceof ObjectNode item
                ? Optional.of(new JsonFeedItem(item, new JsonFields(object)))
                : Optional.empty();
    }
}
