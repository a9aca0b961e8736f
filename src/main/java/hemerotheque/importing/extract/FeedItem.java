package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Evidence;
import hemerotheque.model.Notice;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// An item of a feed as an article: its text where the feed gives it, else the summary. Source: RSS 2.0, RSS 1.0 with
/// its modules, Dublin Core, Media RSS, RFC 4287.
public final class FeedItem {

    private static final List<String> PUBLISHED = List.of(
            "pubdate",
            "published",
            "dc:date",
            "issued",
            "created",
            "dcterms:issued",
            "dcterms:created",
            "dcterms:date",
            "date");

    private static final List<String> MODIFIED = List.of("updated", "modified", "dcterms:modified");

    /// `redaction@phare.example (Ana Le Roy)`. Source: RSS 2.0.
    private static final Pattern MAIL = Pattern.compile("^[^\\s@]+@[^\\s@]+\\s*(?:\\((?<name>[^()]+)\\))?$");

    private final FeedElements item;
    private final FeedElements feed;

    private FeedItem(FeedElements item, FeedElements feed) {
        this.item = item;
        this.feed = feed;
    }

    /// The article of the only item in `xml`, a feed; nothing where it has no text.
    public static Optional<ArticleRecord> read(String xml, TextLanguage language) {
        var document = Jsoup.parse(xml, "", Parser.xmlParser());
        return document.stream()
                .filter(element -> FeedElements.isNamed(element, "item") || FeedElements.isNamed(element, "entry"))
                .findFirst()
                .map(item -> new FeedItem(new FeedElements(item), FeedElements.around(item, document)))
                .flatMap(item -> item.record(language));
    }

    private Optional<ArticleRecord> record(TextLanguage language) {
        var content =
                item.markup("content:encoded", "encoded", "content", "body").map(Fragment::of);
        var summary = item.markup("description", "summary", "itunes:summary", "subtitle", "media:description");
        return content.filter(FeedItem::isSome)
                .map(fragment -> record(fragment, summary, language))
                .or(() -> summary.map(Fragment::of)
                        .filter(FeedItem::isSome)
                        .map(fragment -> record(fragment, Optional.empty(), language)));
    }

    private static boolean isSome(Fragment fragment) {
        return fragment.blocks().stream().anyMatch(block -> !(block instanceof Block.Figure));
    }

    private ArticleRecord record(Fragment body, Optional<String> summary, TextLanguage language) {
        var standfirst = summary.map(Fragment::line)
                .filter(line -> !line.isEmpty() && !RecordBody.opensWith(body.blocks(), line));
        return new ArticleRecord(
                article(body, standfirst, language), Optional.empty(), item.address(), Optional.empty(), body.cut());
    }

    private Article article(Fragment body, Optional<String> standfirst, TextLanguage language) {
        var published = date(PUBLISHED).or(() -> date(MODIFIED));
        return new Article(
                source().map(Source::new),
                Optional.empty(),
                item.line("title", "dc:title")
                        .map(Quotes::mended)
                        .orElseGet(() -> ArticleRecord.opening(body.blocks())),
                standfirst,
                authors(),
                published,
                date(MODIFIED).filter(modified -> !published.equals(Optional.of(modified))),
                Optional.empty(),
                language.of(
                        body.blocks().stream().map(Block::text),
                        Stream.of(item.line("dc:language"), feed.line("language", "dc:language"), feed.language())
                                .flatMap(Optional::stream)
                                .toList()),
                item.categories(),
                illustrated(body.blocks()),
                Notice.NONE);
    }

    private Optional<PublicationDate> date(List<String> names) {
        return names.stream()
                .flatMap(name -> item.line(name).stream())
                .flatMap(text -> ToldDate.read(text, Evidence.CONTAINER).stream())
                .findFirst();
    }

    /// An aggregator tells from which paper an item comes; else it comes from the feed's own.
    private Optional<String> source() {
        return item.source().or(() -> feed.line("title"));
    }

    private List<Author> authors() {
        var own = item.authors();
        return (own.isEmpty() ? feed.authors() : own)
                .stream()
                        .map(FeedItem::name)
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(Author::new)
                        .toList();
    }

    private static Optional<String> name(String told) {
        var mail = MAIL.matcher(told);
        if (!mail.matches()) return Optional.of(told).filter(name -> !name.isEmpty());
        return Optional.ofNullable(mail.group("name")).map(String::strip);
    }

    /// The pictures of which the feed says something stand first, unless the text shows them.
    private List<Block> illustrated(List<Block> body) {
        var shown = body.stream()
                .filter(Block.Figure.class::isInstance)
                .flatMap(block -> ((Block.Figure) block).image().stream())
                .map(ImageTag::stem)
                .toList();
        var all = new ArrayList<Block>();
        item.pictures().stream()
                .filter(figure -> figure.image()
                        .map(ImageTag::stem)
                        .filter(shown::contains)
                        .isEmpty())
                .forEach(all::add);
        all.addAll(body);
        return all;
    }
}
