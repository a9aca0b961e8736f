package hemerotheque.importing.format.lexisnexis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// The lines of a document in Word, a paragraph in memory at a time.
final class WordLines {

    /// @param text without breaks; blank where the paragraph is
    /// @param opens whether the bookmark of an article stands here
    record Line(String text, boolean opens) {}

    private static final Set<String> DRAWINGS = Set.of("w:txbxcontent", "mc:fallback");
    private static final Set<String> PARAGRAPH = Set.of("w:p");

    private static final Pattern OPENING = Pattern.compile("Bookmark_\\d+");
    private static final Pattern BODY = Pattern.compile("Body(?:_\\d+)?");
    private static final Pattern CLASSIFICATION = Pattern.compile("Classification(?:_\\d+)?");

    /// Characters, our choice: the longest line that a bookmark may rename.
    private static final int LONGEST_NAME = 40;

    private WordLines() {}

    /// Sends the lines of `part` until one is not wanted.
    ///
    /// @return whether all were
    static boolean of(InputStream part, Predicate<Line> lines) throws IOException {
        try (var parser = new StreamParser(Parser.xmlParser())) {
            parser.parse(new InputStreamReader(part, StandardCharsets.UTF_8), "");
            for (var elements = parser.iterator(); elements.hasNext(); ) {
                var element = elements.next();
                boolean paragraph = element.normalName().equals("w:p");
                if (paragraph && !isWithin(element, DRAWINGS) && !paragraph(element, lines)) return false;
                if (paragraph || !isWithin(element, PARAGRAPH)) element.remove();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause(); // as the iterator had it from the stream
        }
        return true;
    }

    private static boolean isWithin(Element element, Set<String> names) {
        for (var above = element.parent(); above != null; above = above.parent()) {
            if (names.contains(above.normalName())) return true;
        }
        return false;
    }

    private static boolean paragraph(Element paragraph, Predicate<Line> lines) {
        var text = new StringBuilder();
        words(paragraph, text);
        boolean opens = isMarked(paragraph, OPENING);
        for (var line : renamed(paragraph, text.toString()).split("\n", -1)) {
            if (!lines.test(new Line(line, opens))) return false;
            opens = false;
        }
        return true;
    }

    /// Bookmarks tell the lines that part an article in every language of the interface.
    private static String renamed(Element paragraph, String text) {
        if (text.isBlank() || text.strip().length() > LONGEST_NAME) return text;
        if (isMarked(paragraph, BODY)) return "Body";
        return isMarked(paragraph, CLASSIFICATION) ? "Classification" : text;
    }

    private static boolean isMarked(Element paragraph, Pattern name) {
        return paragraph.select("w|bookmarkStart").stream()
                .anyMatch(mark -> name.matcher(mark.attr("w:name")).matches());
    }

    private static void words(Node node, StringBuilder into) {
        for (var child : node.childNodes()) {
            if (!(child instanceof Element element)) continue;
            switch (element.normalName()) {
                case "w:t" ->
                    element.childNodes().stream()
                            .filter(TextNode.class::isInstance)
                            .forEach(text -> into.append(((TextNode) text).getWholeText()));
                case "w:br", "w:cr" -> into.append('\n');
                case "w:tab" -> into.append('\t');
                case "w:nobreakhyphen" -> into.append('-');
                case "w:ppr", "w:txbxcontent", "mc:fallback", "w:del" -> {}
                default -> words(element, into);
            }
        }
    }
}
