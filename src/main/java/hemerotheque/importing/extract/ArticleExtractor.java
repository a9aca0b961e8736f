package hemerotheque.importing.extract;

import hemerotheque.importing.format.Resources;
import hemerotheque.importing.picture.Gallery;
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

        record Nothing(NoArticle reason) implements Finding {}
    }

    private final TextLanguage language;

    public ArticleExtractor(TextLanguage language) {
        this.language = language;
    }

    /// The article of a page of markup.
    ///
    /// @param address where the container says that the page stood
    /// @param captured when the container says that it was saved
    /// @param gallery the pictures that lie with the page; asked for those that the article shows
    public Finding fromMarkup(String html, Optional<String> address, Optional<CaptureDay> captured, Gallery gallery) {
        return finding(Outline.ofMarkup(html, address, captured), gallery);
    }

    /// The article of a dump of a page's text.
    public Finding fromText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        return finding(Outline.ofText(text, address, captured), new Gallery(Resources.NONE));
    }

    /// Why [#fromMarkup] answers as it does.
    public Explanation explainMarkup(String html, Optional<String> address, Optional<CaptureDay> captured) {
        return Account.of(Outline.ofMarkup(html, address, captured));
    }

    /// Why [#fromText] answers as it does.
    public Explanation explainText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        return Account.of(Outline.ofText(text, address, captured));
    }

    private Finding finding(Outline outline, Gallery gallery) {
        var page = outline.page();
        var headline = outline.headline();
        var cleaned = outline.cleaned(Trace.NOBODY);
        var refusal = Refusal.of(page, headline, cleaned);
        if (refusal.isPresent()) return new Finding.Nothing(refusal.get());
        var standfirst = Standfirst.of(page, headline, cleaned);
        var body = Outline.body(cleaned, standfirst);
        var illustrations = new Illustrations(page, headline, gallery);
        var blocks = Blocks.of(illustrations.among(body), illustrations);
        var article = article(page, outline.extent(body), headline, standfirst, body, blocks);
        return new Finding.Found(article, outline.captured(), outline.address());
    }

    private Article article(
            Page page,
            Stretch extent,
            Headline headline,
            Standfirst standfirst,
            List<Passage> body,
            List<Block> blocks) {
        var days = PublishedDay.of(page, extent, headline);
        var title = headline.text().isBlank() ? body.getFirst().text() : headline.text();
        return new Article(
                SourceName.of(page, headline),
                title,
                standfirst.text(),
                Byline.of(page, extent, headline),
                days.published(),
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
