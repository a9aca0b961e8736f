package hemerotheque.importing;

import hemerotheque.importing.decode.Bombs;
import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.decode.PageDecoder.Decoded;
import hemerotheque.importing.extract.ArticleExtractor;
import hemerotheque.importing.extract.ArticleExtractor.Finding;
import hemerotheque.importing.extract.ArticleRecord;
import hemerotheque.importing.extract.CorpusText;
import hemerotheque.importing.extract.FeedItem;
import hemerotheque.importing.extract.NoArticle;
import hemerotheque.importing.extract.TextLanguage;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.picture.Gallery;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Explanation;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Picture;
import hemerotheque.model.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Understands saved pages. Keeps nothing of a page, so any thread may use it; the model of languages is loaded once.
public final class PageImport {

    private static final Logger LOG = LoggerFactory.getLogger(PageImport.class);

    /// The detail of a page that [Bombs] knows.
    private static final String BOMB = "bomb";

    /// The detail of an article of which there is a summary only.
    private static final String EXCERPT = "excerpt";

    /// The detail of a page that is named like a feed and holds no article.
    private static final String NO_FEED = "no-feed";

    private static final Pattern NAMED_LIKE_A_FEED = Pattern.compile("(?i)\\.(?:rss|atom|rdf|xml)$");

    private final PageDecoder decoder = new PageDecoder();
    private final TextLanguage language = new TextLanguage();
    private final ArticleExtractor extractor = new ArticleExtractor(language);

    /// The article of `page`, or its articles, with their fields and evidence, or the reason why there is none. Never
    /// throws for what the page holds; the same page gives the same answer.
    public Extraction understand(RawPage page) {
        return understand(page, Digest.sha256(page.bytes()));
    }

    /// The same, for one who knows the digest of its bytes already.
    ///
    /// @param sha256 as [Digest#sha256] writes it
    public Extraction understand(RawPage page, String sha256) {
        return understand(page, sha256, () -> decoder.decode(page.bytes(), page.charset()));
    }

    /// The same, its bytes taken for `charset`, whatever the page and its container declare.
    public Extraction understandAs(RawPage page, Charset charset) {
        return understand(page, Digest.sha256(page.bytes()), () -> decoder.decodeAs(page.bytes(), charset));
    }

    /// A page as text.
    private record Opened(RawPage page, String sha256, Decoded decoded) {

        Opened inDoubt(Problem doubt) {
            return new Opened(page.inDoubt(doubt), sha256, decoded);
        }
    }

    private Extraction understand(RawPage page, String sha256, Supplier<Decoded> decoding) {
        if (page.bytes().length == 0) return none(Problem.Kind.EMPTY_FILE, page, "");
        try {
            return read(new Opened(page, sha256, decoding.get()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be understood", page.origin(), e); // most likely our own fault
            return none(Problem.Kind.DAMAGED, page, e.toString());
        }
    }

    /// `harvest` with the language of its text, where the file does not tell it.
    public Harvest completed(Harvest harvest) {
        var article = harvest.article();
        if (article.language().isPresent() || !article.hasText()) return harvest;
        var told = language.of(article.body().stream().map(Block::text), List.of());
        return told.map(code -> harvest.with(article.inLanguage(code))).orElse(harvest);
    }

    /// Why [#understand] answers as it does, for each article in the order of the page, or once for a page in which it
    /// found none. Nothing for a record and its like, whose fields another tool has told.
    public List<Explanation> explain(RawPage page) {
        var text = decoder.decode(page.bytes(), page.charset()).text();
        return switch (page.kind()) {
            case MARKUP -> extractor.explainMarkup(text, page.address(), page.captured());
            case PLAIN -> extractor.explainText(text, page.address(), page.captured());
            case RECORD, FEED_ITEM, CORPUS -> List.of();
        };
    }

    private Extraction read(Opened opened) {
        var page = opened.page();
        var decoded = opened.decoded();
        if (decoded.text().isBlank()) return none(Problem.Kind.EMPTY_FILE, page, "");
        if (page.kind() != RawPage.Kind.PLAIN && Bombs.isOne(decoded.text()))
            return none(Problem.Kind.DAMAGED, page, BOMB);
        return switch (page.kind()) {
            case MARKUP -> markup(opened);
            case PLAIN ->
                found(
                        extractor.fromText(decoded.text(), page.address(), page.captured()),
                        opened,
                        new Gallery(Resources.NONE));
            case RECORD -> told(() -> ArticleRecord.read(decoded.text(), language), opened);
            case FEED_ITEM -> told(() -> FeedItem.read(decoded.text(), language), opened);
            case CORPUS -> told(() -> CorpusText.read(decoded.text(), language), opened);
        };
    }

    private Extraction markup(Opened opened) {
        var page = opened.page();
        var gallery = new Gallery(page.resources());
        var finding = extractor.fromMarkup(opened.decoded().text(), page.address(), page.captured(), gallery);
        return found(finding, opened, gallery);
    }

    private static Extraction told(Supplier<Optional<ArticleRecord>> reading, Opened opened) {
        try {
            return reading.get()
                    .map(record -> recorded(record, opened))
                    .orElseGet(() -> none(Problem.Kind.NOT_AN_ARTICLE, opened.page(), NoArticle.NO_TEXT.code()));
        } catch (JacksonException e) {
            return none(Problem.Kind.DAMAGED, opened.page(), e.getOriginalMessage());
        }
    }

    /// A record is known by the id that its tool gave it, or by its place in its file.
    private static Extraction recorded(ArticleRecord record, Opened opened) {
        var file = opened.page().origin();
        var origin = record.id().map(file::beside).orElse(file);
        var capture = new Capture(origin, record.address(), record.captured(), opened.sha256());
        var whole = record.excerpt() ? opened.inDoubt(new Problem(Problem.Kind.INCOMPLETE, origin, EXCERPT)) : opened;
        return read(record.article(), capture, whole, List.of());
    }

    private static Extraction found(Finding finding, Opened opened, Gallery gallery) {
        return switch (finding) {
            case Finding.Found found -> understood(found, opened, opened.page().origin(), gallery);
            case Finding.Several(var articles) -> several(articles, opened, gallery);
            case Finding.Nothing nothing -> new Extraction.NotAnArticle(reason(nothing, opened.page()));
        };
    }

    /// Nothing can be said of a page of which a part is missing, but that it is.
    private static Problem reason(Finding.Nothing nothing, RawPage page) {
        return page.doubts().stream()
                .filter(doubt -> doubt.kind() == Problem.Kind.INCOMPLETE)
                .findFirst()
                .orElseGet(() -> new Problem(Problem.Kind.NOT_AN_ARTICLE, page.origin(), code(nothing, page.origin())));
    }

    /// A site that will not give its feed answers with a page, which readers of feeds save under the feed's name.
    private static String code(Finding.Nothing nothing, Origin origin) {
        var name = origin.entry().orElse(origin.file());
        return NAMED_LIKE_A_FEED.matcher(name).find()
                ? NO_FEED
                : nothing.reason().code();
    }

    private static Extraction several(List<Finding.Found> articles, Opened opened, Gallery gallery) {
        var understood = new ArrayList<Extraction.Understood>();
        for (var found : articles) {
            var origin = opened.page().origin().part(understood.size() + 1);
            understood.add(understood(found, opened, origin, gallery));
        }
        return new Extraction.Several(understood);
    }

    private static Extraction.Understood understood(
            Finding.Found found, Opened opened, Origin origin, Gallery gallery) {
        var capture = new Capture(origin, found.address(), found.captured(), opened.sha256());
        return read(found.article(), capture, opened, gallery.of(found.article()));
    }

    private static Extraction.Understood read(Article article, Capture capture, Opened opened, List<Picture> pictures) {
        var doubts = doubts(article, opened, capture.origin());
        return new Extraction.Understood(
                article, capture.readAs(opened.decoded().charset().name(), doubts), doubts, pictures);
    }

    private static List<Problem> doubts(Article article, Opened opened, Origin origin) {
        var decoded = opened.decoded();
        var doubts = new ArrayList<Problem>();
        opened.page().doubts().forEach(doubt -> doubts.add(new Problem(doubt.kind(), origin, doubt.detail())));
        if (decoded.doubtful()) {
            var charset = decoded.charset().name();
            doubts.add(new Problem(Problem.Kind.DOUBTFUL_ENCODING, origin, charset));
        }
        if (article.published().isEmpty()) doubts.add(new Problem(Problem.Kind.NO_DATE, origin, ""));
        if (article.body().isEmpty()) doubts.add(new Problem(Problem.Kind.NO_TEXT, origin, ""));
        return doubts;
    }

    private static Extraction none(Problem.Kind kind, RawPage page, String detail) {
        return new Extraction.NotAnArticle(new Problem(kind, page.origin(), detail));
    }
}
