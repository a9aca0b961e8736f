package hemerotheque.importing.format.europresse;

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

/// The passages of an element, or of what stands between two elements in it, in their order. Marks of search hits are
/// nothing but their words; what is there to be clicked is left out.
final class Prose implements NodeFilter {

    /// Characters of a subheading, our choice.
    private static final int LONGEST_SUBHEADING = 120;

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "button",
            "form",
            "input",
            "select",
            "textarea",
            "noscript",
            "template",
            "iframe",
            "object",
            "svg",
            "img",
            "audio",
            "video");

    private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");
    private static final Pattern RED = Pattern.compile("(?i)color\\s*:\\s*(?:red|#f00)");

    private final Optional<Element> after;
    private final Optional<Element> before;
    private final List<Passage> passages = new ArrayList<>();
    private final Lines lines = new Lines();
    private boolean begun;
    private int bold;
    private int quoted;
    private int heading;
    private int preformatted;

    private Prose(Optional<Element> after, Optional<Element> before) {
        this.after = after;
        this.before = before;
        this.begun = after.isEmpty();
    }

    static List<Passage> of(Element root) {
        return between(Optional.empty(), Optional.empty(), root);
    }

    /// The passages of `root` behind the element `after` and before the element `before`.
    static List<Passage> between(Optional<Element> after, Optional<Element> before, Element root) {
        var prose = new Prose(after, before);
        NodeTraversor.filter(prose, root);
        prose.end();
        return prose.passages;
    }

    /// The blocks of an article: a short passage in bold over others is a subheading.
    static List<Block> blocks(List<Passage> passages) {
        var blocks = new ArrayList<Block>();
        boolean plainFollows = false;
        for (var passage : passages.reversed()) {
            var text = passage.text();
            boolean heads =
                    passage.bold() && plainFollows && text.length() <= LONGEST_SUBHEADING && !text.endsWith(".");
            boolean paragraph = passage.block() instanceof Block.Paragraph;
            blocks.add(paragraph && heads ? new Block.Subheading(2, text) : passage.block());
            plainFollows |= !passage.bold();
        }
        return blocks.reversed();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (before.filter(end -> end == node).isPresent()) return FilterResult.STOP;
        return switch (node) {
            case TextNode text when begun -> text(text);
            case Element element -> begun ? enter(element) : FilterResult.CONTINUE;
            default -> FilterResult.CONTINUE;
        };
    }

    private FilterResult text(TextNode text) {
        lines.add(text.getWholeText(), bold > 0, preformatted > 0);
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (LEFT_OUT.contains(name) || element.hasClass("apd-wrapper")) return FilterResult.SKIP_ENTIRELY;
        if (name.equals("br")) {
            if (lines.broken()) end();
            return FilterResult.CONTINUE;
        }
        if (isBlock(element)) end();
        var whole = Wholes.of(element);
        whole.ifPresent(block -> passages.add(new Passage(block, false, false)));
        if (whole.isPresent()) return FilterResult.SKIP_ENTIRELY;
        step(element, 1);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && begun) {
            if (isBlock(element)) end();
            step(element, -1);
        }
        begun |= after.filter(start -> start == node).isPresent();
        return FilterResult.CONTINUE;
    }

    /// Counts into which elements the walk is. One that it began inside of is never left below nothing.
    private void step(Element element, int by) {
        var name = element.normalName();
        if (isBold(element)) bold = Math.max(0, bold + by);
        if (name.equals("blockquote")) quoted = Math.max(0, quoted + by);
        if (name.equals("pre")) preformatted = Math.max(0, preformatted + by);
        if (isHeading(name)) heading = by > 0 ? name.charAt(1) - '0' : 0;
    }

    private void end() {
        for (var line : lines.taken()) {
            passages.add(new Passage(block(line.text()), line.bold() || heading > 0, line.broken()));
        }
    }

    private Block block(String text) {
        if (heading > 0) return new Block.Subheading(Math.max(2, heading), text);
        return quoted > 0 ? new Block.Quote(text) : new Block.Paragraph(text);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !Set.of("ins", "del").contains(element.normalName());
    }

    private static boolean isBold(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> true;
            case "font", "span" -> isStyledBold(element.attr("style"));
            default -> false;
        };
    }

    /// Red and bold is a search hit.
    private static boolean isStyledBold(String style) {
        return BOLD.matcher(style).find() && !RED.matcher(style).find();
    }
}
