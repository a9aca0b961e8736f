package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The lines, paragraphs and tables of an element, in order; marks inside a word part it not.
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "td",
            "th",
            "tr",
            "tbody",
            "table",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "article",
            "section",
            "header",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "center");

    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "input", "select", "button", "img");

    /// A line break that no other line break stands beside.
    private static final String ONE_BREAK = "(?<!\n)\n(?!\n)";

    private static final Pattern AROUND_BREAK =
            Pattern.compile("(?<![ \\t\u00A0])[ \\t\u00A0]*+\n[ \\t\u00A0]*+"); // looks at no blank twice

    /// @param paragraph whether the page says that it is a paragraph of the article
    /// @param headline whether the page says that it is its headline
    /// @param author whether the page says that it is its author
    record Item(Block block, boolean paragraph, boolean headline, boolean author) {}

    private final List<Item> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int headlines;
    private int authors;
    private int verbatim;

    private HtmlText() {}

    static List<Item> items(Element element) {
        var reading = new HtmlText();
        NodeTraversor.filter(reading.new Walk(), element);
        reading.flush();
        return reading.items;
    }

    static List<Block> blocks(Element element) {
        return items(element).stream().map(Item::block).toList();
    }

    private final class Walk implements NodeFilter {

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) return FilterResult.SKIP_ENTIRELY;
            if (HIDDEN.contains(element.normalName())) return FilterResult.SKIP_ENTIRELY;
            if (element.nameIs("br")) text.append('\n');
            if (!BLOCKS.contains(element.normalName())) {
                note(element, 1);
                return FilterResult.CONTINUE;
            }
            flush();
            var grid = depth > 0 && element.nameIs("table") ? grid(element) : Optional.<Block>empty();
            grid.ifPresent(table -> items.add(item(table)));
            if (grid.isPresent()) return FilterResult.SKIP_ENTIRELY;
            note(element, 1);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) flush();
                note(element, -1);
            }
            return FilterResult.CONTINUE;
        }
    }

    private void note(Element element, int step) {
        if (element.hasClass("articleParagraph")) paragraphs += step;
        if (isHeadline(element)) headlines += step;
        if (element.hasClass("author")) authors += step;
        if (element.nameIs("pre")) verbatim += step;
    }

    private static boolean isHeadline(Element element) {
        return element.id().equals("hd")
                || element.classNames().stream().anyMatch(name -> name.matches("[A-Za-z]{2,8}Headline"));
    }

    private void add(String words) {
        text.append(verbatim > 0 ? words : words.replace('\n', ' ').replace('\r', ' '));
    }

    /// What was gathered is one paragraph, but for empty lines in it, and lines that are set as they stand.
    private void flush() {
        var gathered = text.toString();
        text.setLength(0);
        if (gathered.isBlank()) return;
        var tight = AROUND_BREAK.matcher(gathered).replaceAll("\n");
        var lines = verbatim > 0 ? tight : tight.strip().replaceAll(ONE_BREAK, " ");
        Printed.paragraphs(lines).forEach(block -> items.add(item(block)));
    }

    private Item item(Block block) {
        return new Item(block, paragraphs > 0, headlines > 0, authors > 0);
    }

    private static Optional<Block> grid(Element table) {
        if (table.selectFirst("table table, p + p, form") != null) return Optional.empty();
        var rows = table.select("tr").stream()
                .map(row -> row.select("th, td").stream()
                        .map(cell -> Printed.line(cell.text()))
                        .toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        boolean several = rows.size() > 1 && rows.stream().allMatch(cells -> cells.size() > 1);
        return several ? Optional.of(new Block.Table(rows)) : Optional.empty();
    }
}
