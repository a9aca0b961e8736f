package hemerotheque.importing.extract;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// How an inline element stands among its neighbours: in the line, as a line of its own, or not at all.
final class Inline {

    private Inline() {}

    /// Whether only a style sheet keeps an element from its neighbour: two links, or two named pieces side by side.
    static boolean standsApart(Element inner) {
        if (!(inner.previousSibling() instanceof Element before)
                || !before.normalName().equals(inner.normalName())) return false;
        return switch (inner.normalName()) {
            case "a", "time" -> true;
            case "span" -> !inner.className().isEmpty() && !before.className().isEmpty();
            default -> false;
        };
    }

    /// Whether a block lies in it, so that it is none of the line.
    static boolean holdsBlocks(Element inner) {
        for (var child : inner.children()) {
            if (!Markup.isInline(child)
                    && !Markup.isSkipped(child)
                    && !child.normalName().equals("br")) return true;
        }
        return false;
    }

    /// Whether an element has a name and a line, or several, of its own beside others: `<span
    /// class="titre">…</span><br>`.
    static boolean isNamedLine(Element inner) {
        if (!inner.normalName().equals("span") || inner.className().isEmpty()) return false;
        var before = beside(inner.previousSibling(), Node::previousSibling);
        var after = beside(inner.nextSibling(), Node::nextSibling);
        return (before.isPresent() || after.isPresent())
                && before.map(Inline::breaksLine).orElse(true)
                && after.map(Inline::breaksLine).orElse(true);
    }

    /// The first from `node` on that shows something.
    private static Optional<Node> beside(Node node, UnaryOperator<Node> next) {
        var shown = node;
        while (shown != null && !(shown instanceof Element) && !(shown instanceof TextNode text && !text.isBlank()))
            shown = next.apply(shown);
        return Optional.ofNullable(shown);
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("br") || !Markup.isInline(element) && !Markup.isSkipped(element));
    }

    /// Whether only programs for the blind, or nobody, is meant to meet it.
    static boolean isHiddenInline(Element inner) {
        if (inner.attributesSize() == 0) return false;
        var names = inner.className();
        return inner.hasAttr("hidden")
                || names.contains("screen-reader")
                || names.contains("sr-only")
                || names.contains("visually-hidden")
                || inner.attr("style").replace(" ", "").contains("display:none");
    }
}
