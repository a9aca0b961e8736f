package hemerotheque.importing.extract;

import hemerotheque.model.Article;
import hemerotheque.model.CaptureDay;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/// A page's characters into an article, by rules that name no publisher. Pure: the same page gives the same answer.
public final class ArticleExtractor {

    /// What a page says.
    public sealed interface Finding {

        /// @param captured as the page itself keeps it
        /// @param address where the page stood, as its canonical link or its saver tells
        record Found(Article article, Optional<CaptureDay> captured, Optional<String> address) implements Finding {}

        record Nothing(NoArticle reason) implements Finding {}
    }

    /// The article of a page of markup.
    ///
    /// @param address where the container says that the page stood
    /// @param captured when the container says that it was saved
    public Finding fromMarkup(String html, Optional<String> address, Optional<CaptureDay> captured) {
        var document = Jsoup.parse(html);
        var saved = captured.or(() -> CaptureMark.ofMarkup(html));
        var where = Address.of(document, html, address);
        var page = MarkupPage.of(document, where, saved.map(CaptureDay::day));
        var body = Candidates.best(page);
        return finding(page, body, Headline.of(page, body), saved, where);
    }

    /// The article of a dump of a page's text.
    public Finding fromText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        var page = DumpPage.of(text, address, captured.map(CaptureDay::day));
        var body = Candidates.best(page);
        var headline = Headline.of(page, body);
        var saved = captured.or(() -> CaptureMark.ofDump(page, body, headline));
        var dated = page.savedOn(saved.map(CaptureDay::day));
        return finding(dated, body, headline, saved, address);
    }

    private static Finding finding(
            Page page, Stretch stretch, Headline headline, Optional<CaptureDay> captured, Optional<String> address) {
        var cleaned = cleaned(page, stretch, headline);
        var refusal = Refusal.of(page, headline, cleaned);
        if (refusal.isPresent()) return new Finding.Nothing(refusal.get());
        var standfirst = Standfirst.of(page, headline, cleaned);
        var rest = cleaned.stream()
                .filter(p -> !standfirst.places().contains(p.index()))
                .toList();
        var body = rest.isEmpty() ? cleaned : rest;
        return new Finding.Found(article(page, stretch, headline, standfirst, body), captured, address);
    }

    /// A page of which nothing would be left is taken as it stands: it is short, and its few texts look like teasers.
    private static List<Passage> cleaned(Page page, Stretch stretch, Headline headline) {
        var cleaned = new ParagraphCleaner(page, headline).clean(stretch);
        if (cleaned.stream().anyMatch(p -> p.kind() != Passage.Kind.PICTURE)) return cleaned;
        return page.passages().subList(stretch.start(), stretch.end()).stream()
                .filter(Passage::isSentence)
                .toList();
    }

    private static Article article(
            Page page, Stretch stretch, Headline headline, Standfirst standfirst, List<Passage> body) {
        var extent = new Stretch(stretch.start(), body.getLast().index() + 1);
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
                Labels.language(page, body),
                Labels.tags(page),
                Blocks.of(body));
    }
}
