package hemerotheque.importing.extract;

import hemerotheque.importing.picture.Gallery;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A page's characters into an article, by rules that name no publisher. Pure: the same page gives the same answer.
public final class ArticleExtractor {

    /// What a page says.
    public sealed interface Finding {

        /// @param captured as the page itself keeps it
        /// @param address where the page stood, as its canonical link or its saver tells
        record Found(Article article, Optional<CaptureDay> captured, Optional<String> address) implements Finding {}

        /// @param articles two or more, in the order of the page
        record Several(List<Found> articles) implements Finding {
            public Several {
                articles = List.copyOf(articles);
            }
        }

        record Nothing(NoArticle reason) implements Finding {}
    }

    private final TextLanguage language;

    public ArticleExtractor(TextLanguage language) {
        this.language = language;
    }

    /// The article of a page of markup, or its articles.
    ///
    /// @param address where the container says that the page stood
    /// @param captured when the container says that it was saved
    /// @param gallery the pictures that lie with the page; asked for those that the articles show
    public Finding fromMarkup(String html, Optional<String> address, Optional<CaptureDay> captured, Gallery gallery) {
        return finding(Outlines.ofMarkup(html, address, captured), gallery);
    }

    /// The article, or the articles, of a dump of a page's text.
    public Finding fromText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        return finding(Outlines.ofText(text, address, captured), new Gallery(Resources.NONE));
    }

    /// Why [#fromMarkup] answers as it does.
    ///
    /// @return one for each article; one where there is none
    public List<Explanation> explainMarkup(String html, Optional<String> address, Optional<CaptureDay> captured) {
        return explained(Outlines.ofMarkup(html, address, captured));
    }

    /// Why [#fromText] answers as it does.
    ///
    /// @return one for each article; one where there is none
    public List<Explanation> explainText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        return explained(Outlines.ofText(text, address, captured));
    }

    private static List<Explanation> explained(List<Outline> outlines) {
        return outlines.stream().map(Account::of).toList();
    }

    private Finding finding(List<Outline> outlines, Gallery gallery) {
        if (outlines.size() > 1)
            return new Finding.Several(outlines.stream()
                    .map(o -> found(o, o.cleaned(Trace.NOBODY), gallery))
                    .toList());
        var outline = outlines.getFirst();
        var cleaned = outline.cleaned(Trace.NOBODY);
        return Refusal.of(outline.page(), outline.headline(), cleaned)
                .<Finding>map(Finding.Nothing::new)
                .orElseGet(() -> found(outline, cleaned, gallery));
    }

    private Finding.Found found(Outline outline, List<Passage> cleaned, Gallery gallery) {
        var standfirst = Standfirst.of(outline.page(), outline.headline(), cleaned);
        var body = Outline.body(cleaned, standfirst);
        var illustrations = new Illustrations(outline.page(), outline.headline(), gallery);
        var blocks = Blocks.of(illustrations.among(body), illustrations::figure);
        var article = article(outline, standfirst, body, blocks);
        return new Finding.Found(article, outline.captured(), outline.address());
    }

    private Article article(Outline outline, Standfirst standfirst, List<Passage> body, List<Block> blocks) {
        var page = outline.page();
        var headline = outline.headline();
        var extent = outline.extent(body);
        var days = PublishedDay.of(page, extent, headline);
        var title = headline.text().isBlank() ? body.getFirst().text() : headline.text();
        return new Article(
                SourceName.of(page, headline),
                title,
                standfirst.text(),
                Byline.of(page, extent, headline),
                days.published().or(outline::issued),
                days.modified(),
                Labels.section(page, headline),
                language.of(texts(body, title), Labels.languages(page)),
                Labels.tags(page),
                blocks);
    }

    /// The headline last: it tells only where the body is short.
    private static Stream<String> texts(List<Passage> body, String title) {
        return Stream.concat(body.stream().map(Passage::text), Stream.of(title));
    }
}
