package hemerotheque.importing.extract;

import hemerotheque.importing.extract.PartGroups.Piece;
import hemerotheque.model.CaptureDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/// The articles that a page holds, in its order: one as a rule, several in a digest, on the page of a day, in a
/// bulletin. In doubt it is one: a digest held as one article can still be read, an article cut up cannot.
///
/// A live page is one article: its posts answer one another, see [Live].
final class Outlines {

    /// The share of a page's prose that lies in its parts at the least, our choice.
    private static final double MOST_OF_IT = 0.75;

    /// How much longer the longest part may be than the shortest, our choice.
    private static final int COMPARABLE = 12;

    /// How far a page's own name agrees with an article's headline, our choice: then the page is of that article.
    private static final double SAME_NAME = 0.6;

    private static final Pattern DIGEST = Pattern.compile(
            "\\b(?:revues? de (?:la )?presse|breves|en bref|tour d['’]horizon|kiosque|digest|bulletin|depeches"
                    + "|press review|news in brief)\\b");

    private Outlines() {}

    static List<Outline> ofMarkup(String html, Optional<String> address, Optional<CaptureDay> captured) {
        var document = Jsoup.parse(UnclosedTitle.closed(html));
        boolean live = Live.arranged(document);
        var saved = captured.or(() -> CaptureMark.ofMarkup(html));
        var whole = Outline.ofMarkup(document, Address.of(document, html, address), saved);
        return live ? List.of(whole) : parts(document, whole).orElse(List.of(whole));
    }

    private static Optional<List<Outline>> parts(Document document, Outline whole) {
        for (var group : PartGroups.of(document)) {
            var parts = group.stream()
                    .map(piece -> Part.of(piece.element(), whole))
                    .filter(part -> !part.body().isEmpty() && !part.isHollow())
                    .toList();
            if (isSeveral(parts, whole)) return Optional.of(issued(parts, group, document, whole));
        }
        return Optional.empty();
    }

    /// Whether `parts` are articles of their own, and together the page.
    private static boolean isSeveral(List<Part> parts, Outline whole) {
        return areWhole(parts, whole)
                && areTheirOwn(parts, whole)
                && parts.stream().noneMatch(part -> isNameOf(whole, part));
    }

    private static boolean areWhole(List<Part> parts, Outline whole) {
        return parts.size() >= 2
                && parts.stream().allMatch(Part::isWhole)
                && isMostOf(parts, whole)
                && areComparable(parts)
                && areNamedApart(parts);
    }

    private static boolean isMostOf(List<Part> parts, Outline whole) {
        var page = whole.page();
        double inside = parts.stream()
                .mapToDouble(part ->
                        part.outline().page().weight(part.outline().page().passages()))
                .sum();
        return inside >= MOST_OF_IT * page.weight(page.passages());
    }

    private static boolean areComparable(List<Part> parts) {
        var words = parts.stream().mapToInt(Part::words).summaryStatistics();
        return words.getMax() <= COMPARABLE * words.getMin();
    }

    private static boolean areNamedApart(List<Part> parts) {
        return parts.stream()
                        .map(part -> part.outline().headline().key())
                        .distinct()
                        .count()
                == parts.size();
    }

    /// Whether each part shows that it is no chapter of the page's own article.
    private static boolean areTheirOwn(List<Part> parts, Outline whole) {
        if (parts.stream().allMatch(Part::isSigned)) return true;
        boolean apart =
                parts.stream().allMatch(part -> part.isSigned() || part.link().isPresent());
        if (isDigest(whole)) return apart || parts.stream().allMatch(Part::article);
        return apart && !Refusal.callsItselfArticle(whole.page());
    }

    private static boolean isDigest(Outline whole) {
        return Stream.concat(
                        Headline.names(whole.page()).stream(),
                        Stream.of(whole.headline().text()))
                .anyMatch(name -> DIGEST.matcher(Plain.folded(name)).find());
    }

    private static boolean isNameOf(Outline whole, Part part) {
        var own = Plain.words(part.outline().headline().text());
        return Headline.names(whole.page()).stream()
                .anyMatch(name -> Similarity.of(own, Plain.words(name)) >= SAME_NAME);
    }

    /// The parts with the day of the page around them, which is left without them.
    private static List<Outline> issued(List<Part> parts, List<Piece> group, Document document, Outline whole) {
        group.stream().flatMap(piece -> piece.own().stream()).forEach(Node::remove);
        var rest = Outline.ofMarkup(document, whole.address(), whole.captured());
        var day = PublishedDay.of(rest.page(), rest.stretch(), rest.headline()).published();
        return parts.stream().map(part -> part.outline().issued(day)).toList();
    }

    static List<Outline> ofText(String text, Optional<String> address, Optional<CaptureDay> captured) {
        var whole = Outline.ofText(text, address, captured);
        for (var pieces : DumpPieces.of(text)) {
            var parts = pieces.texts().stream()
                    .filter(piece -> !piece.isBlank())
                    .map(piece -> Part.of(piece, whole))
                    .filter(part -> !part.body().isEmpty() && !part.isHollow())
                    .toList();
            boolean own = pieces.numbered() || parts.stream().allMatch(Part::isSigned);
            if (own && parts.stream().allMatch(Part::opensWithTitle) && areWhole(parts, whole))
                return parts.stream().map(Part::outline).toList();
        }
        return List.of(whole);
    }
}
