package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A dump parted where it says itself that something else begins.
///
/// @param numbered whether the lines between say so in words: « Article 2/12 »
/// @param texts in order, what stands before the first line and behind the last too
record DumpPieces(boolean numbered, List<String> texts) {

    /// Lines of one form, our choice: a single one sets off a foot or a box.
    private static final int FEWEST = 2;

    /// Our choice: more are a table, or a drawing.
    private static final int MOST = 2000;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?mi)^[^\\p{L}\\d\\n]{0,80}+(?:article|document|texte|d[ée]p[êe]che|br[èe]ve)[ \\u00A0]+(?:n°[ \\u00A0]*)?\\d{1,4}[ \\u00A0]*(?:/|sur|de|of)"
                    + "[ \\u00A0]*\\d{1,4}[^\\p{L}\\d\\n]{0,80}$");

    /// Signs of which a line between texts may be made.
    private static final List<String> SIGNS = List.of("=", "*", "-", "_", "~", "#", "—");

    private static final String PAGE_END = "\f";

    /// @param hints one of which is in every text that `border` parts: looked for first, as it costs a tenth
    private record Way(Pattern border, boolean numbered, List<String> hints) {

        boolean isPossible(String text) {
            return hints.isEmpty() || hints.stream().anyMatch(text::contains);
        }
    }

    private static final List<Way> WAYS = Stream.concat(
                    Stream.of(
                            new Way(NUMBERED, true, List.of()),
                            new Way(Pattern.compile(PAGE_END), false, List.of(PAGE_END))),
                    SIGNS.stream().map(DumpPieces::rule))
            .toList();

    DumpPieces {
        texts = List.copyOf(texts);
    }

    private static Way rule(String sign) {
        var quoted = Pattern.quote(sign);
        var border = Pattern.compile(
                "(?m)^[ \\t\\u00A0]{0,40}" + quoted + "(?:[ \\t\\u00A0]?" + quoted + "){4,200}[ \\t\\u00A0]*$");
        var hints = Stream.of("", " ", "\t", "\u00A0")
                .map(blank -> sign + blank + sign)
                .toList();
        return new Way(border, false, hints);
    }

    /// The ways in which `text` may be parted, the surest first.
    static List<DumpPieces> of(String text) {
        return WAYS.stream()
                .filter(way -> way.isPossible(text))
                .flatMap(way -> parted(text, way).stream())
                .toList();
    }

    private static Optional<DumpPieces> parted(String text, Way way) {
        long borders = way.border().matcher(text).results().limit(MOST + 1L).count();
        return borders >= FEWEST && borders <= MOST
                ? Optional.of(
                        new DumpPieces(way.numbered(), List.of(way.border().split(text, -1))))
                : Optional.empty();
    }
}
