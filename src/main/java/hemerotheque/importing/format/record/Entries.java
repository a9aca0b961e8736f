package hemerotheque.importing.format.record;

import hemerotheque.importing.extract.RecordNames;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.Textless;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The entries of one file, sent where they have a text and counted where they have none.
final class Entries implements ObjectStream.Taker {

    private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://");

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&nbsp;|[\\s\\u00A0]+");

    /// Members that only lists of bookmarks have: what they call a description is a note of who keeps the list.
    private static final List<String> OF_A_BOOKMARK =
            List.of("others", "extended", "toread", "is_saved", "dateAdded", "date_added_utc", "typeCode", "itemType");

    /// The member in which bibliographies in JSON keep the day. Source: CSL 1.0.2.
    private static final String OF_A_REFERENCE = "issued";

    private final Origin file;
    private final PageSink pages;
    private final Textless textless = new Textless();
    private long number;
    private boolean some;

    Entries(Origin file, PageSink pages) {
        this.file = file;
        this.pages = pages;
    }

    @Override
    public boolean stopped() {
        return pages.stopped();
    }

    @Override
    public void entry(ObjectNode entry, ObjectNode feed, boolean whole) {
        number++;
        var origin = file.inside(Long.toString(number));
        some |= !whole || !entry.isEmpty();
        if (!whole) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, origin, (Budget.LARGEST_ENTRY / 1_000_000) + " MB"));
        } else if (hasText(entry)) {
            var bytes = ofFeed(entry, feed).toString().getBytes(StandardCharsets.UTF_8);
            pages.page(RawPage.file(origin, RawPage.Kind.RECORD, bytes));
        } else {
            count(entry);
        }
    }

    private void count(ObjectNode entry) {
        if (entry.path(OF_A_REFERENCE).isObject()) textless.references(1);
        else if (hasAddress(entry)) textless.address();
        else if (RecordNames.TITLE.stream().anyMatch(entry::has) && !isFolder(entry)) textless.entry();
    }

    private static boolean isFolder(ObjectNode entry) {
        return entry.has("children")
                || entry.has("typeCode")
                || entry.path("type").asString("").equals("folder");
    }

    /// An item of a JSON Feed as a feed that has no other.
    private static ObjectNode ofFeed(ObjectNode entry, ObjectNode feed) {
        if (!feed.path("version").asString("").contains("jsonfeed.org/version")) return entry;
        var alone = feed.objectNode();
        Stream.of("version", "title", "home_page_url", "language")
                .filter(feed::has)
                .forEach(name -> alone.set(name, feed.get(name)));
        alone.putArray("items").add(entry);
        return alone;
    }

    private static boolean hasText(ObjectNode entry) {
        if (RecordNames.TEXT.stream().anyMatch(name -> isText(entry.path(name)))) return true;
        boolean bookmark = OF_A_BOOKMARK.stream().anyMatch(entry::has)
                || entry.path("type").asString("").equals("url")
                || entry.path(OF_A_REFERENCE).isObject();
        return !bookmark && RecordNames.SUMMARY.stream().anyMatch(name -> isText(entry.path(name)));
    }

    private static boolean isText(JsonNode value) {
        return value.isString()
                && !RecordNames.isNothing(value.asString())
                && !MARKUP.matcher(value.asString()).replaceAll("").isEmpty();
    }

    private static boolean hasAddress(ObjectNode entry) {
        return RecordNames.ADDRESS.stream()
                .map(entry::path)
                .anyMatch(value ->
                        value.isString() && ADDRESS.matcher(value.asString()).find());
    }

    /// All has been read.
    void end() {
        textless.tell(file, pages);
        if (!some) pages.problem(new Problem(Problem.Kind.EMPTY_FILE, file, ""));
    }
}
