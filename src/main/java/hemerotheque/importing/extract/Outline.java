package hemerotheque.importing.extract;

import hemerotheque.model.CaptureDay;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/// A page of which it is known where its body lies and which title it bears.
///
/// @param captured when it was saved, as its container or the page itself tells
/// @param address where it stood
record Outline(Page page, Stretch stretch, Headline headline, Optional<CaptureDay> captured, Optional<String> address) {

    static Outline ofMarkup(String html, Optional<String> address, Optional<CaptureDay> captured) {
        var document = Jsoup.parse(html);
        var saved = captured.or(() -> CaptureMark.ofMarkup(html));
        var where = Address.of(document, html, address);
        var page = MarkupPage.of(document, where, saved.map(CaptureDay::day));
        var body = Candidates.best(page);
        return new Outline(page, body, Headline.of(page, body), saved, where);
    }

    static Outline ofText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        var page = DumpPage.of(text, address, captured.map(CaptureDay::day));
        var body = Candidates.best(page);
        var headline = Headline.of(page, body);
        var saved = captured.or(() -> CaptureMark.ofDump(page, body, headline));
        var dated = page.savedOn(saved.map(CaptureDay::day));
        return new Outline(dated, body, headline, saved, address);
    }

    /// The passages of the body that are the article's own. A page of which nothing would be left is taken as it
    /// stands: it is short, and its few texts look like teasers.
    List<Passage> cleaned(Trace trace) {
        var cleaned = new ParagraphCleaner(page, headline, trace).clean(stretch);
        if (cleaned.stream().anyMatch(p -> p.kind() != Passage.Kind.PICTURE)) return cleaned;
        return page.in(stretch).stream().filter(Passage::isSentence).toList();
    }

    /// `cleaned` without the passages that are the standfirst, unless they are all.
    static List<Passage> body(List<Passage> cleaned, Standfirst standfirst) {
        var rest = cleaned.stream()
                .filter(p -> !standfirst.places().contains(p.index()))
                .toList();
        return rest.isEmpty() ? cleaned : rest;
    }

    /// The stretch up to where `body` ends.
    Stretch extent(List<Passage> body) {
        return new Stretch(stretch.start(), body.getLast().index() + 1);
    }
}
