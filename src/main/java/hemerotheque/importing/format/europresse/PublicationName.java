package hemerotheque.importing.format.europresse;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The name of a paper, and what stands behind it of edition, supplement, or number of the issue: « Le Fleuve, no. 5968
/// », « Le Fleuve (site web) », « Le Fleuve - supplement », « Le Fleuve » and « VERLHAC » far apart or on two lines.
///
/// @param edition may be empty
record PublicationName(String paper, String edition) {

    private static final Pattern BORDER =
            Pattern.compile("\\s*,\\s*|[\\s\u00A0]+[-–][\\s\u00A0]+|\\s*[()]\\s*|[\\s\u00A0]{2,}|\\n");

    static PublicationName of(Element element) {
        return of(lines(element));
    }

    /// Characters, our choice: no name has more.
    private static final int LONGEST = 500;

    static PublicationName of(String text) {
        var bare = text.strip();
        var parts = Arrays.stream(BORDER.split(bare.substring(0, Math.min(bare.length(), LONGEST))))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) return new PublicationName("", "");
        return new PublicationName(
                parts.getFirst().strip(),
                parts.stream().skip(1).map(String::strip).collect(Collectors.joining(", ")));
    }

    /// Its text with the breaks between lines kept.
    private static String lines(Element element) {
        var text = new StringBuilder();
        element.forEachNode(node -> {
            if (node instanceof TextNode words) text.append(words.getWholeText());
            else if (node instanceof Element inner && inner.nameIs("br")) text.append('\n');
        });
        return text.toString();
    }
}
