package hemerotheque.importing.format.list;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Textless;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.regex.Pattern;

/// Counts the addresses of bookmarks in HTML: Netscape's form, which browsers, Pinboard, Shaarli and others write, and
/// the lists of Pocket and Instapaper. They look like pages and hold no article.
public final class BookmarksReader implements FormatReader {

    static final String NO_ADDRESS = "list";

    private static final Pattern NETSCAPE = Pattern.compile("^\\W*<!doctype netscape-bookmark-file");

    private static final Pattern NAMED = Pattern.compile(
            "<title>\\s*(?:pocket export|instapaper: export|ril export|bookmarks|signets|marque-pages)\\s*</title>");

    /// What these lists alone write at an address.
    private static final Pattern MARKED =
            Pattern.compile("<a\\s[^>]*(?:time_added|add_date)\\s*=|<h1>\\s*(?:unread|archive)\\s*</h1>");

    @Override
    public boolean recognises(FileHead head) {
        if (head.isBinary()) return false;
        var text = head.textInLowerCase();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return NETSCAPE.matcher(bare).find()
                || bare.stripLeading().startsWith("<")
                        && NAMED.matcher(bare).find()
                        && MARKED.matcher(bare).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        try (var in = file.open()) {
            var counts = Occurrences.of(in, "<a href=\"http", "<a href='http");
            var textless = new Textless();
            textless.addresses(counts[0] + counts[1]);
            textless.tell(file.origin(), pages);
            if (counts[0] + counts[1] == 0)
                pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, file.origin(), NO_ADDRESS));
        }
    }
}
