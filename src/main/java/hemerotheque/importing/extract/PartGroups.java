package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Where a page sets several texts in the same form, each under a heading: candidates for articles of their own.
final class PartGroups {

    /// Characters, our choice: less holds no heading and sentence.
    private static final int SHORTEST = 120;

    /// Characters of a line under a heading that may date or sign a text, our choice.
    private static final int LONGEST_LINE = 160;

    /// The share of a page's long texts, our choice: less is a row of teasers.
    private static final double MUCH = 0.6;

    /// Pieces of a page, our choice: more are a list.
    private static final int MOST = 300;

    /// Elements that name themselves so hold no article, whatever they look like.
    private static final Pattern AROUND = Pattern.compile(
            "(?<![a-z0-9])(?:comments?|commentaires?|commentlist|reponses?|respond|repl(?:y|ies)|reactions?|related|similaires?"
                    + "|sidebar|widgets?|teasers?|cards?|recommend\\w*|footer|newsletter|promo\\w*)(?![a-z0-9])");

    private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4");

    private PartGroups() {}

    /// A piece of a page, to be read alone.
    ///
    /// @param element the piece; in the page itself, or made of copies
    /// @param own what shows the piece in the page
    record Piece(Element element, List<Node> own) {}

    /// The groups of `document`, the likeliest first, the pieces of each in the order of the page. No piece lies in
    /// another of its group, and together they hold most of the prose.
    static List<List<Piece>> of(Document document) {
        var headings = document.body().select(HEADING);
        if (headings.size() < 2) return List.of();
        var groups = new ArrayList<>(List.of(articles(document)));
        headedChildren(headings).forEach((parent, children) -> {
            groups.addAll(alike(children));
            groups.addAll(headed(parent));
        });
        var prose = new Zones(document.body(), false);
        return groups.stream()
                .filter(group -> group.size() >= 2 && group.size() <= MOST && isMuch(group, prose))
                .distinct()
                .toList();
    }

    private static boolean isMuch(List<Piece> group, Zones prose) {
        int inside = group.stream()
                .flatMap(piece -> piece.own().stream())
                .mapToInt(node -> node instanceof Element element ? prose.prose(element) : 0)
                .sum();
        return inside >= MUCH * prose.wholeProse()
                && !isInside(group.getFirst().own().getFirst());
    }

    private static List<Piece> articles(Document document) {
        return document.body().select("article").stream()
                .filter(article -> article.parents().stream()
                        .noneMatch(around -> around.normalName().equals("article")))
                .filter(PartGroups::holdsText)
                .map(PartGroups::whole)
                .toList();
    }

    private static Piece whole(Element element) {
        return new Piece(element, List.of(element));
    }

    /// Elements with several children in which headings stand, and those children.
    private static Map<Element, Set<Element>> headedChildren(List<Element> headings) {
        var children = new LinkedHashMap<Element, Set<Element>>();
        for (var heading : headings) {
            var child = heading;
            for (var parent : heading.parents()) {
                boolean known = !children.computeIfAbsent(parent, _ -> new LinkedHashSet<>())
                        .add(child);
                if (known) break;
                child = parent;
            }
        }
        children.values().removeIf(headed -> headed.size() < 2);
        return children;
    }

    /// The heading under which the text of a piece stands.
    static Optional<Element> heading(Element part) {
        return Optional.ofNullable(part.selectFirst(HEADING));
    }

    private static boolean holdsText(Element element) {
        return !isAround(element)
                && heading(element).isPresent()
                && element.text().length() >= SHORTEST;
    }

    private static boolean isInside(Node node) {
        for (var around = node.parent(); around instanceof Element element; around = element.parent()) {
            if (isAround(element)) return true;
        }
        return false;
    }

    private static boolean isAround(Element element) {
        return switch (element.normalName()) {
            case "nav", "aside", "footer", "form", "header" -> true;
            case "body", "html" -> false;
            default -> AROUND.matcher(Markup.names(element)).find();
        };
    }

    /// Children of one name that have a class in common.
    private static List<List<Piece>> alike(Set<Element> children) {
        var byClass = new LinkedHashMap<String, List<Piece>>();
        for (var child : children) {
            if (Markup.headingLevel(child) > 0 || Markup.isInline(child) || !holdsText(child)) continue;
            for (var name : child.classNames()) {
                byClass.computeIfAbsent(child.normalName() + "." + name, _ -> new ArrayList<>())
                        .add(whole(child));
            }
        }
        return List.copyOf(byClass.values());
    }

    /// What stands between headings of one level, where a dated or signed line follows each.
    private static List<List<Piece>> headed(Element parent) {
        var groups = new ArrayList<List<Piece>>();
        for (int level = 2; level <= 4; level++) {
            var headings = headings(parent, level);
            if (headings.size() < 2 || !headings.stream().allMatch(PartGroups::isSigned)) continue;
            groups.add(headings.stream().map(PartGroups::section).toList());
        }
        return groups;
    }

    private static List<Element> headings(Element parent, int level) {
        return parent.children().stream()
                .filter(child -> Markup.headingLevel(child) == level)
                .toList();
    }

    private static boolean isSigned(Element heading) {
        var next = heading.nextElementSibling();
        if (next == null) return false;
        var line = Plain.line(next.text());
        return line.length() <= LONGEST_LINE && Part.datesOrSigns(Passage.line(0, 0, line));
    }

    private static Piece section(Element heading) {
        var own = new ArrayList<Node>();
        var copies = new Element("div");
        int level = Markup.headingLevel(heading);
        for (Node node = heading; node != null; node = node.nextSibling()) {
            boolean next = node != heading && node instanceof Element other && Markup.headingLevel(other) == level;
            if (next) break;
            own.add(node);
            copies.appendChild(node.clone());
        }
        return new Piece(copies, List.copyOf(own));
    }
}
