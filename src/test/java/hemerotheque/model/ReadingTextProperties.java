package hemerotheque.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ReadingText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Passages of texts of few words, so that most stand in them more than once, through whatever is changed elsewhere.
class ReadingTextProperties {

    private static final List<String> WORDS =
            List.of("la", "halle", "rouvre", "l’été", "à", "bac", "« oui »", "12", ",");

    private static final int FAR = Anchor.CONTEXT + 2; // a blank on either side may be one of a run

    private static String words(Random random, int many) {
        var words = new ArrayList<String>();
        for (int i = 0; i < many; i++) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }

    private static List<String> some(Random random) {
        var texts = new ArrayList<String>();
        for (int i = random.nextInt(4); i >= 0; i--) texts.add(words(random, random.nextInt(12)));
        return texts;
    }

    private static Place place(int at, List<String> texts) {
        int text = 0;
        int left = at;
        while (left > texts.get(text).length()) left -= texts.get(text++).length() + 1;
        return new Place(text, left);
    }

    /// A passage of some texts, from `from` to before `to` where they stand one after the other.
    private record Drawn(List<String> texts, String whole, int from, int to, Anchor anchor) {

        static Drawn of(Random random) {
            var texts = ReadingTextProperties.some(random);
            var whole = String.join("\n", texts);
            int one = random.nextInt(whole.length() + 1);
            int other = random.nextInt(whole.length() + 1);
            int from = Math.min(one, other);
            int to = Math.max(one, other);
            var anchor = ReadingText.of(texts).anchor(place(from, texts), place(to, texts));
            Assume.that(anchor.isPresent());
            int begun = whole.indexOf(anchor.get().quote(), from);
            return new Drawn(texts, whole, begun, begun + anchor.get().quote().length(), anchor.get());
        }
    }

    /// Where a passage is found, counted from the beginning of the first text.
    private static Optional<Span> found(Anchor passage, List<String> texts) {
        var spans = ReadingText.of(texts).find(passage);
        if (spans.isEmpty()) return Optional.empty();
        var all = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (var span : spans.get().get(i)) all.add(new Span(start + span.start(), start + span.end()));
            start += texts.get(i).length() + 1;
        }
        return Optional.of(new Span(all.getFirst().start(), all.getLast().end()));
    }

    /// Blanks of one kind and number.
    private static String even(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> apart(String whole) {
        return List.of(whole.split("\n", -1));
    }

    @Property(tries = 500)
    void inATextThatStaysThePlaceStays(@ForAll @IntRange(max = 1_000_000) int seed) {
        var drawn = Drawn.of(new Random(seed));

        assertEquals(Optional.of(new Span(drawn.from(), drawn.to())), found(drawn.anchor(), drawn.texts()));
    }

    @Property(tries = 500)
    void aQuoteThatStandsOnlyOnceIsFoundWhateverIsPutAroundIt(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        var drawn = Drawn.of(random);
        var before = words(random, random.nextInt(20)) + "\n";
        var whole = before + drawn.anchor().quote() + " " + words(random, random.nextInt(20));
        var quote = even(drawn.anchor().quote());
        Assume.that(even(whole).indexOf(quote) == even(whole).lastIndexOf(quote));

        var there = new Span(
                before.length(), before.length() + drawn.anchor().quote().length());
        assertEquals(Optional.of(there), found(drawn.anchor(), apart(whole)));
    }

    /// The words around it are those of before: where the same stand around the same quote elsewhere, nobody can tell
    /// the two apart.
    @Property(tries = 500)
    void whereTheWordsAroundItStayItIsFoundAmongThem(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        var drawn = Drawn.of(random);
        int kept = Math.max(0, drawn.from() - FAR);
        int end = Math.min(drawn.whole().length(), drawn.to() + FAR);
        var before = kept == 0 ? "" : words(random, random.nextInt(30));
        var after = end == drawn.whole().length() ? "" : words(random, random.nextInt(30));
        var whole = before + drawn.whole().substring(kept, end) + after;

        var again = apart(whole);
        var found = found(drawn.anchor(), again).orElseThrow();

        var there = ReadingText.of(again)
                .anchor(place(found.start(), again), place(found.end(), again))
                .orElseThrow();
        assertEquals(even(drawn.anchor().quote()), even(there.quote()));
        assertEquals(even(drawn.anchor().before()), even(there.before()));
        assertEquals(even(drawn.anchor().after()), even(there.after()));
    }

    @Property(tries = 500)
    void whatIsFoundHasTheWordsOfTheQuote(@ForAll @IntRange(max = 1_000_000) int seed) {
        var random = new Random(seed);
        var drawn = Drawn.of(random);
        var others = some(random);

        var found = found(drawn.anchor(), others);

        var whole = String.join("\n", others);
        var quote = even(drawn.anchor().quote());
        boolean once = even(whole).contains(quote)
                && even(whole).indexOf(quote) == even(whole).lastIndexOf(quote);
        if (once) assertTrue(found.isPresent());
        found.ifPresent(span -> assertEquals(quote, even(whole.substring(span.start(), span.end()))));
    }
}
