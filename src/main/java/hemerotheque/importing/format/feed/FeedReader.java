package hemerotheque.importing.format.feed;

import hemerotheque.importing.decode.Bombs;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Kept;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads feeds in XML, item by item: RSS 0.9 to 2.0, RSS 1.0 in RDF, Atom 0.3 and 1.0.
///
/// Read by jsoup, which resolves no entity and opens nothing that a document names. Source: RSS Advisory Board, RSS
/// 2.0; RDF Site Summary 1.0; RFC 4287.
public final class FeedReader implements FormatReader {

    /// Bytes, our choice: some 100,000 items.
    static final int LARGEST_FEED = 64 << 20;

    /// Details of problems: markup built to cost hours; no item in the feed.
    static final String BOMB = "bomb";

    static final String NO_ITEM = "no-item";

    /// What may stand before the root.
    private static final String PROLOGUE = "(?:\\s+|<\\?[^>]*>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>)*+";

    private static final Pattern ROOT =
            Pattern.compile("^" + PROLOGUE + "<(?:[a-z0-9]+:)?(?<name>rss|feed|rdf)[\\s>]", Pattern.DOTALL);

    /// A document that tells its root and then defines entities for longer than a head is.
    private static final Pattern DOCTYPE =
            Pattern.compile("^(?:\\s+|<\\?[^>]*>|<!--.*?-->)*+<!doctype\\s+(?:rss|feed|rdf)\\b", Pattern.DOTALL);

    /// A root behind what a server said first.
    private static final Pattern LATER_ROOT = Pattern.compile("<(?:rss\\s[^>]*version|feed\\s[^>]*xmlns)");

    /// RDF describes everything; feeds use one of these.
    private static final Pattern RDF_FEED = Pattern.compile("purl\\.org/rss/|netscape\\.com/rdf/|<channel[\\s>]");

    private static final Pattern PAGE = Pattern.compile("<(?:!doctype\\s+html|html)[\\s>]");

    private final PageDecoder decoder = new PageDecoder();

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0) return false;
        var text = head.textInLowerCase();
        var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var root = ROOT.matcher(bare);
        if (root.find())
            return !root.group("name").equals("rdf") || RDF_FEED.matcher(bare).find();
        if (DOCTYPE.matcher(bare).find()) return true;
        return head.hasExtension("rss", "atom", "xml", "rdf")
                && LATER_ROOT.matcher(bare).find()
                && !PAGE.matcher(bare).find();
    }

    @Override
    public Kept kept(FileHead head) {
        return Kept.TRANSLATED;
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_FEED);
        if (bytes.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, file.origin(), (LARGEST_FEED >> 20) + " MB"));
            return;
        }
        var text = decoder.decode(bytes.get(), Optional.empty()).text();
        if (Bombs.isOneInStream(text)) pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), BOMB));
        else new FeedItems(file.origin(), text, pages).send();
    }
}
