package hemerotheque.importing.format.lexisnexis;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.lexisnexis.Piece.Labelled;
import hemerotheque.importing.format.lexisnexis.Piece.Passage;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The pieces of a document in HTML, by their order and their labels: the classes mean something else in every file.
///
/// A label is the first element of its paragraph, and nothing but a known name in capitals with a colon; what it
/// announces follows it. A headline that looks like one stands in one element with all its words.
final class MarkupPieces {

    /// Characters, our choice: a line in the look of labels that is longer is no subheading.
    private static final int LONGEST_SUBHEADING = 160;

    private static final Set<String> SKIPPED =
            Set.of("style", "script", "img", "br", "hr", "meta", "title", "head", "a");

    private static final Set<String> HOLDERS =
            Set.of("div", "section", "center", "form", "article", "main", "td", "th", "tbody", "blockquote", "font");

    private static final Set<String> BLOCKS = Set.of(
            "div",
            "p",
            "table",
            "ul",
            "ol",
            "section",
            "center",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "form",
            "article",
            "main");

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> looks = new HashSet<>();

    private MarkupPieces() {}

    static List<Piece> of(String markup) {
        var all = new MarkupPieces();
        all.walk(Jsoup.parse(markup).body());
        return all.pieces;
    }

    private void walk(Element holder) {
        int first = pieces.size();
        var loose = new StringBuilder();
        for (var node : holder.childNodes()) {
            if (node instanceof Element element && (BLOCKS.contains(element.normalName()) || holdsBlocks(element))) {
                flush(loose);
                block(element, first, holder);
            } else {
                words(node, loose);
            }
        }
        flush(loose);
    }

    private static boolean holdsBlocks(Element element) {
        return element.childrenSize() > 0
                && element.selectStream("div, p, table, ul, ol").anyMatch(inside -> inside != element);
    }

    private void flush(StringBuilder loose) {
        add(loose.toString());
        loose.setLength(0);
    }

    /// @param first where the pieces of `holder` begin
    private void block(Element element, int first, Element holder) {
        switch (element.normalName()) {
            case "table" -> table(element);
            case "ul", "ol" -> list(element);
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre" -> {
                if (holdsBlocks(element)) walk(element);
                else paragraph(element, first, holder.normalName().equals("div"));
            }
            default -> {
                if (holdsBlocks(element)) walk(element);
                else paragraph(element, pieces.size(), false);
            }
        }
    }

    private void paragraph(Element paragraph, int first, boolean inDiv) {
        var labels = labels(paragraph);
        pieces.addAll(labels);
        if (!labels.isEmpty()) return;
        var words = new StringBuilder();
        paragraph.childNodes().forEach(node -> words(node, words));
        var text = words.toString();
        boolean announced = inDiv
                && pieces.size() == first + 1
                && pieces.getLast() instanceof Labelled last
                && (last.label().takesParagraphs()
                        || last.blocks().isEmpty() && last.label().takesTheNext());
        if (announced && pieces.removeLast() instanceof Labelled last) {
            var value = new ArrayList<>(last.blocks());
            value.addAll(paragraphs(text));
            pieces.add(new Labelled(last.label(), last.name(), value));
        } else if (isSubheading(paragraph, text)) {
            Printed.some(text).ifPresent(line -> pieces.add(Passage.of(new Block.Subheading(2, line))));
        } else {
            add(text);
        }
    }

    private void add(String text) {
        var blocks = paragraphs(text);
        if (!blocks.isEmpty()) pieces.add(new Passage(blocks, false));
    }

    /// A line break inside a paragraph is noise, an empty line is none.
    private static List<Block> paragraphs(String text) {
        var blocks = new ArrayList<Block>();
        for (var part : text.split("\n[\\s\u00A0]*\n")) {
            Printed.some(part).map(Block.Paragraph::new).ifPresent(blocks::add);
        }
        return blocks;
    }

    /// The labels of a paragraph that begins with one; another may follow in the same look.
    private List<Labelled> labels(Element paragraph) {
        var head = paragraph.firstElementChild();
        if (head == null || wordsBefore(head)) return List.of();
        var labels = new ArrayList<Labelled>();
        for (Node node = head; node != null; ) {
            if (!(node instanceof Element element)) break;
            var name = name(element);
            var label = LabelNames.inCapitals(name);
            if (label.isEmpty()) break;
            looks.add(look(element));
            var value = new StringBuilder();
            for (node = element.nextSibling();
                    node != null && !isNext(node, look(element));
                    node = node.nextSibling()) {
                words(node, value);
            }
            labels.add(new Labelled(label.get(), name, paragraphs(value.toString())));
        }
        return labels;
    }

    private static boolean isNext(Node node, String look) {
        return node instanceof Element element
                && look(element).equals(look)
                && LabelNames.inCapitals(name(element)).isPresent();
    }

    /// What stands before the colon of a label; empty where no colon ends it.
    private static String name(Element element) {
        var text = element.text().replace('\u00A0', ' ').strip();
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : "";
    }

    private static boolean wordsBefore(Element element) {
        for (var node = element.previousSibling(); node != null; node = node.previousSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) return true;
        }
        return false;
    }

    /// A short paragraph all in the look of labels, which is bold.
    private boolean isSubheading(Element paragraph, String text) {
        if (paragraph.normalName().matches("h[1-6]")) return true;
        var only =
                paragraph.children().stream().filter(child -> child.hasText()).toList();
        return only.size() == 1
                && looks.contains(look(only.getFirst()))
                && text.strip().length() <= LONGEST_SUBHEADING
                && !text.strip().endsWith(".")
                && only.getFirst().text().strip().equals(paragraph.text().strip());
    }

    private static String look(Element element) {
        return element.normalName() + " " + element.className();
    }

    /// The words of `node`, a line break as one.
    private static void words(Node node, StringBuilder into) {
        switch (node) {
            case TextNode text -> into.append(text.getWholeText().replace('\n', ' '));
            case Element element when element.normalName().equals("br") -> into.append('\n');
            case Element element
            when element.normalName().equals("a") || !SKIPPED.contains(element.normalName()) ->
                element.childNodes().forEach(child -> words(child, into));
            default -> {}
        }
    }

    private void list(Element list) {
        var items = list.children().stream()
                .flatMap(item -> Printed.some(item.wholeText()).stream())
                .toList();
        if (!items.isEmpty()) {
            pieces.add(Passage.of(new Block.Listing(list.normalName().equals("ol"), items)));
        }
    }

    /// Rows of one cell are paragraphs.
    private void table(Element table) {
        var rows = table.select("tr").stream()
                .map(row -> row.children().stream()
                        .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                        .toList())
                .filter(cells -> !cells.isEmpty())
                .toList();
        if (rows.stream().allMatch(cells -> cells.size() == 1) || table.selectFirst("table table") != null) {
            rows.forEach(cells -> cells.forEach(this::cell));
            return;
        }
        var texts = rows.stream()
                .map(cells -> cells.stream()
                        .map(cell -> Printed.line(cell.wholeText()))
                        .toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (!texts.isEmpty()) pieces.add(Passage.of(new Block.Table(texts)));
    }

    private void cell(Element cell) {
        if (holdsBlocks(cell)) walk(cell);
        else paragraph(cell, pieces.size(), false);
    }
}
