package hemerotheque.importing.extract;

import java.util.BitSet;
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

    /// Signs of which a line between texts may be made, and the end of a page of print.
    private static final String SIGNS = "\f=*-_~#—";

    /// How the words of a numbered line may begin.
    private static final List<String> WORDS = List.of("article", "document", "texte", "dep", "dép", "bre", "brè");

    /// A way of parting texts.
    private record Way(Pattern border, boolean numbered) {}

    private static final List<Way> RULES =
            SIGNS.chars().mapToObj(sign -> new Way(rule((char) sign), false)).toList();

    private static final Way BY_NUMBER = new Way(NUMBERED, true);

    DumpPieces {
        texts = List.copyOf(texts);
    }

    private static Pattern rule(char sign) {
        if (sign == '\f') return Pattern.compile("\f");
        var quoted = Pattern.quote(String.valueOf(sign));
        return Pattern.compile(
                "(?m)^[ \\t\\u00A0]{0,40}" + quoted + "(?:[ \\t\\u00A0]?" + quoted + "){4,200}[ \\t\\u00A0]*$");
    }

    /// The ways in which `text` may be parted, the surest first.
    static List<DumpPieces> of(String text) {
        return possible(text).stream()
                .flatMap(way -> parted(text, way).stream())
                .toList();
    }

    /// The ways of which some line's beginning speaks: a look at each costs a fraction of the patterns.
    private static List<Way> possible(String text) {
        boolean numbered = false;
        var signs = new BitSet();
        if (text.indexOf('\f') >= 0) signs.set(0);
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            int at = start;
            while (at < text.length() && isBlank(text.charAt(at))) at++;
            if (mayBeRule(text, at)) signs.set(SIGNS.indexOf(text.charAt(at)));
            numbered |= mayBeNumbered(text, at);
        }
        return Stream.concat(
                        numbered ? Stream.of(BY_NUMBER) : Stream.of(),
                        signs.stream().mapToObj(RULES::get))
                .toList();
    }

    private static int nextLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
        return at + 1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }

    /// Whether a sign stands there twice, perhaps with a blank between.
    private static boolean mayBeRule(String text, int at) {
        if (at + 2 >= text.length() || SIGNS.indexOf(text.charAt(at)) < 0) return false;
        char second = text.charAt(isBlank(text.charAt(at + 1)) ? at + 2 : at + 1);
        return second == text.charAt(at);
    }

    private static boolean mayBeNumbered(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && !Character.isLetterOrDigit(text.charAt(at))) at++;
        for (var begin : WORDS) if (text.regionMatches(true, at, begin, 0, begin.length())) return true;
        return false;
    }

    private static Optional<DumpPieces> parted(String text, Way way) {
        long borders = way.border().matcher(text).results().limit(MOST + 1L).count();
        return borders >= FEWEST && borders <= MOST
                ? Optional.of(
                        new DumpPieces(way.numbered(), List.of(way.border().split(text, -1))))
                : Optional.empty();
    }
}
