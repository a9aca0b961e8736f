package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.importing.format.factiva.HtmlText.Item;
import hemerotheque.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// One article of a page, in either display.
final class HtmlArticle {

    private static final String NOISE = "&softReturn;"; // no entity of HTML; stands where a line was broken

    private static final int FEWEST_CODES = 3; // our choice: a table with fewer is none of fields

    private HtmlArticle() {}

    /// The article in `html`; nothing where none of its fields are there.
    static Optional<ExportedArticle> of(String html) {
        var body = Jsoup.parse(html.replace(NOISE, " ").replace("&amp;softReturn;", " "))
                .body();
        var fields = fields(body);
        return fields.size() >= FEWEST_CODES ? Optional.of(fields.article()) : withoutCodes(body);
    }

    private static Fields fields(Element body) {
        var fields = new Fields();
        var code = "";
        for (var row : body.select("tr")) {
            var cells = row.children();
            if (cells.size() < 2) continue;
            var label = Printed.line(cells.getFirst().text());
            if (Fields.isCode(label)) code = label;
            else if (!label.isEmpty() || !isIndex(cells.getFirst())) continue;
            if (!code.isEmpty()) fields.add(code, HtmlText.blocks(cells.get(1)));
        }
        return fields;
    }

    private static boolean isIndex(Element cell) {
        return cell.hasClass("index");
    }

    private static Optional<ExportedArticle> withoutCodes(Element body) {
        var items = HtmlText.items(body);
        int first = index(items, Item::paragraph);
        int end = first < 0 ? items.size() : last(items) + 1;
        var head = items.subList(0, first < 0 ? items.size() : first);
        int headline = index(head, Item::headline);
        if (headline < 0 && first < 0) return Optional.empty();
        int behind = Math.max(0, headline);
        while (behind < head.size()
                && (head.get(behind).headline() || head.get(behind).author())) behind++;
        var lines = head.stream().map(item -> Fields.cut(item.block().text())).toList();
        var display = PlainDisplay.of(lines, behind);
        var article = display.map(PlainDisplay::article).orElseGet(ExportedArticle::new);
        article.headline(joined(head, Item::headline));
        if (headline > 0) article.section(lines.getFirst());
        article.byline(joined(head, Item::author));
        int signed = display.map(found -> found.before().size()).orElse(behind);
        if (!article.isSigned() && signed > behind) article.byline(lines.get(behind));
        items.subList(first < 0 ? end : first, end).forEach(item -> article.block(item.block()));
        items.subList(first < 0 ? 0 : end, items.size()).stream()
                .map(item -> item.block().text())
                .filter(Shapes::isDocumentLine)
                .findFirst()
                .flatMap(Shapes::document)
                .or(() -> number(body))
                .ifPresent(article::document);
        return Optional.of(article);
    }

    private static int index(List<Item> items, Predicate<Item> wanted) {
        for (int i = 0; i < items.size(); i++) if (wanted.test(items.get(i))) return i;
        return -1;
    }

    private static int last(List<Item> items) {
        int last = -1;
        for (int i = 0; i < items.size(); i++) if (items.get(i).paragraph()) last = i;
        return last;
    }

    private static String joined(List<Item> items, Predicate<Item> wanted) {
        return Fields.cut(
                items.stream().filter(wanted).map(Item::block).map(Block::text).collect(Collectors.joining(" ")));
    }

    /// In the id of the `div` around the article.
    private static Optional<String> number(Element body) {
        return Optional.ofNullable(body.selectFirst("[id^=article-]"))
                .flatMap(div -> Shapes.document(div.id().substring("article-".length())));
    }
}
