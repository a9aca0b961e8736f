package hemerotheque.importing.extract;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.PublicationDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// A page of which it is known where its body lies and which title it bears.
///
/// @param captured when it was saved, as its container or the page itself tells
/// @param address where it stood
/// @param issued the day of what it is a part of, for an article that tells none
record Outline(
        Page page,
        Stretch stretch,
        Headline headline,
        Optional<CaptureDay> captured,
        Optional<String> address,
        Optional<PublicationDate> issued) {

    private Outline(
            Page page, Stretch stretch, Headline headline, Optional<CaptureDay> captured, Optional<String> address) {
        this(page, stretch, headline, captured, address, Optional.empty());
    }

    static Outline ofMarkup(Document document, Optional<String> address, Optional<CaptureDay> captured) {
        var page = MarkupPage.of(document, address, captured.map(CaptureDay::day));
        var body = Candidates.best(page);
        return new Outline(page, body, Headline.of(page, body), captured, address);
    }

    static Outline ofText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        var page = DumpPage.of(text, address, captured.map(CaptureDay::day));
        var body = Candidates.best(page);
        var headline = Headline.of(page, body);
        var saved = captured.or(() -> CaptureMark.ofDump(page, body, headline));
        var dated = page.savedOn(saved.map(CaptureDay::day));
        return new Outline(dated, body, headline, saved, address);
    }

    /// As an article of the paper `source`, whatever else it tells.
    Outline from(String source) {
        return new Outline(page.from(source), stretch, headline, captured, address, issued);
    }

    Outline issued(Optional<PublicationDate> day) {
        return new Outline(page, stretch, headline, captured, address, day);
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
