package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BeginningProperties {

    /// Forms that set phrases take: groups, choices, parts that may be absent, any letter, short words.
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("^[\\W_]*(?:lire aussi|voir|a lire\\b)"),
            Pattern.compile("^[\\W_]*(?:l(?:a|es)? suite|d'?autres)"),
            Pattern.compile("^[\\W_]*(?:ab|\\d{2}h|(?:x)?yz)"),
            Pattern.compile("^[\\W_]*(?:.b.|a+b)"),
            Pattern.compile("^[\\W_]*(?:a-b|l' ?a|1 +h\\b)"),
            Pattern.compile("^[\\W_]*(?:)"));

    /// The number rules a pattern out only where the pattern does not match.
    @Property
    void aTextThatAPatternOpensHasOneOfItsNumbers(@ForAll("texts") String text) {
        for (var pattern : PATTERNS) {
            if (!pattern.matcher(text).lookingAt() || Beginning.of(text) < 0) continue;
            assertTrue(Beginning.of(pattern).get(Beginning.of(text)), () -> text + " opens with " + pattern);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var openings = Arbitraries.of(
                "lire aussi",
                "voir",
                "a lire",
                "la suite",
                "les suite",
                "l suite",
                "d'autres",
                "dautres",
                "ab",
                "12h",
                "xyz",
                "yz",
                "aab",
                "a-b",
                "l'a",
                "l' a",
                "1 h",
                "zb1",
                "");
        var rests = Arbitraries.strings().withChars("ab1 h'-").ofMaxLength(4);
        return openings.flatMap(opening -> rests.map(rest -> opening + rest));
    }
}
