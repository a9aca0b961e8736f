package hemerotheque.importing;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.decode.PageDecoder.Decoded;
import hemerotheque.importing.extract.ArticleExtractor;
import hemerotheque.importing.extract.ArticleExtractor.Finding;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import hemerotheque.model.Problem;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Understands saved pages. Keeps nothing between two pages, so any thread may use it.
public final class PageImport {

    private static final Logger LOG = LoggerFactory.getLogger(PageImport.class);

    /// The detail of a page that [Bombs] knows.
    private static final String BOMB = "bomb";

    private final PageDecoder decoder = new PageDecoder();
    private final ArticleExtractor extractor = new ArticleExtractor();

    /// The article of `page` with its fields and their evidence, or the reason why there is none. Never throws for what
    /// the page holds; the same page gives the same answer.
    public Extraction understand(RawPage page) {
        if (page.bytes().length == 0) return none(Problem.Kind.EMPTY_FILE, page, "");
        try {
            return read(page);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} could not be understood", page.origin(), e); // most likely our own fault
            return none(Problem.Kind.DAMAGED, page, e.toString());
        }
    }

    private Extraction read(RawPage page) {
        var decoded = decoder.decode(page.bytes(), page.charset());
        if (decoded.text().isBlank()) return none(Problem.Kind.EMPTY_FILE, page, "");
        boolean markup = page.kind() == RawPage.Kind.MARKUP;
        if (markup && Bombs.isOne(decoded.text())) return none(Problem.Kind.DAMAGED, page, BOMB);
        var finding = markup
                ? extractor.fromMarkup(decoded.text(), page.address(), page.captured())
                : extractor.fromText(decoded.text(), page.address(), page.captured());
        return switch (finding) {
            case Finding.Found found -> understood(found, decoded, page);
            case Finding.Nothing nothing ->
                none(Problem.Kind.NOT_AN_ARTICLE, page, nothing.reason().code());
        };
    }

    private static Extraction understood(Finding.Found found, Decoded decoded, RawPage page) {
        var capture = new Capture(page.origin(), found.address(), found.captured(), Digest.sha256(page.bytes()));
        var problems = new ArrayList<Problem>();
        if (decoded.doubtful())
            problems.add(new Problem(
                    Problem.Kind.DOUBTFUL_ENCODING,
                    page.origin(),
                    decoded.charset().name()));
        if (found.article().published().isEmpty()) problems.add(new Problem(Problem.Kind.NO_DATE, page.origin(), ""));
        return new Extraction.Understood(found.article(), capture, problems);
    }

    private static Extraction none(Problem.Kind kind, RawPage page, String detail) {
        return new Extraction.NotAnArticle(new Problem(kind, page.origin(), detail));
    }
}
