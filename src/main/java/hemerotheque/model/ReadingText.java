package hemerotheque.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The texts of an article one after the other, in which passages are anchored and found again.
///
/// Blanks of every kind and number count as one, straight apostrophes as curved ones, hard hyphens as hyphens, soft
/// ones as nothing: another way of saving or reading a page changes these.
public final class ReadingText {

    /// UTF-16 units, chosen: of a quote that stands in several places, as much of what stood around it must be met.
    private static final int ENOUGH = 8;

    private final List<String> texts;
    private final int[] starts; // of each text in `whole`
    private final String whole; // the texts, apart by line breaks
    private final Compared compared;

    private ReadingText(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.whole = String.join("\n", texts);
        this.starts = new int[texts.size()];
        for (int i = 1; i < starts.length; i++)
            starts[i] = starts[i - 1] + texts.get(i - 1).length() + 1;
        this.compared = Compared.of(whole);
    }

    /// @param texts see [Article#texts]
    public static ReadingText of(List<String> texts) {
        return new ReadingText(texts);
    }

    public static ReadingText of(Article article) {
        return of(article.texts());
    }

    /// A place in one of the texts.
    ///
    /// @param text number of the text
    /// @param at UTF-16 units from its beginning
    public record Place(int text, int at) {}

    /// What anchors the passage from `start` to before `end`; nothing where there are only blanks.
    public Optional<Anchor> anchor(Place start, Place end) {
        int from = starts[start.text()] + start.at();
        int to = starts[end.text()] + end.at();
        while (from < to && Compared.isNothing(whole.charAt(from))) from++;
        while (to > from && Compared.isNothing(whole.charAt(to - 1))) to--;
        return from < to ? Optional.of(anchored(from, to)) : Optional.empty();
    }

    private Anchor anchored(int from, int to) {
        return new Anchor(
                whole.substring(from, to),
                whole.substring(Math.max(0, from - Anchor.CONTEXT), from),
                whole.substring(to, Math.min(whole.length(), to + Anchor.CONTEXT)),
                compared.at(from));
    }

    /// What anchors `quote`, as somebody has typed or copied it, where it first stands; nothing where it does not.
    public Optional<Anchor> quoting(String quote) {
        var sought = Compared.of(quote).text().strip();
        return places(sought).stream().findFirst().map(at -> {
            var span = compared.origin(at, sought.length());
            return anchored(span.start(), span.end());
        });
    }

    /// Where `passage` stands now: at its very place with the words around it; else at the only place that has its
    /// quote; else at that which has most of the words around it, the nearest of several. Nothing where its quote
    /// stands nowhere, or nothing tells where.
    ///
    /// @return a list for each of the texts: none or one span in each
    public Optional<List<List<Span>>> find(Anchor passage) {
        var quote = Compared.of(passage.quote()).text().strip();
        var at = place(passage, quote);
        return at.isPresent() ? Optional.of(spans(compared.origin(at.getAsInt(), quote.length()))) : Optional.empty();
    }

    private OptionalInt place(Anchor passage, String quote) {
        if (quote.isEmpty()) return OptionalInt.empty();
        var before = Compared.of(passage.before()).text();
        var after = Compared.of(passage.after()).text();
        boolean there = compared.text().startsWith(quote, passage.at())
                && around(passage.at(), quote, before, after) == before.length() + after.length();
        if (there) return OptionalInt.of(passage.at());
        var places = places(quote);
        if (places.size() < 2) return places.stream().mapToInt(at -> at).findFirst();
        int enough = Math.min(ENOUGH, before.length() + after.length());
        return places.stream()
                .filter(at -> around(at, quote, before, after) >= enough)
                .max(Comparator.<Integer>comparingInt(at -> around(at, quote, before, after))
                        .thenComparing(at -> -Math.abs(at - passage.at())))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private List<Integer> places(String quote) {
        var places = new ArrayList<Integer>();
        if (quote.isEmpty()) return places;
        for (int at = compared.text().indexOf(quote);
                at >= 0;
                at = compared.text().indexOf(quote, at + 1)) places.add(at);
        return places;
    }

    /// How many characters next to the quote at `at` are those of before.
    private int around(int at, String quote, String before, String after) {
        var text = compared.text();
        int left = 0;
        while (left < before.length()
                && left < at
                && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) left++;
        int end = at + quote.length();
        int right = 0;
        while (right < after.length() && end + right < text.length() && after.charAt(right) == text.charAt(end + right))
            right++;
        return left + right;
    }

    private List<List<Span>> spans(Span passage) {
        var spans = new ArrayList<List<Span>>();
        for (int i = 0; i < texts.size(); i++) {
            int from = Math.max(0, passage.start() - starts[i]);
            int to = Math.min(texts.get(i).length(), passage.end() - starts[i]);
            spans.add(from < to ? List.of(new Span(from, to)) : List.of());
        }
        return spans;
    }

    /// A text in the form in which texts are compared.
    ///
    /// @param origins for each of its characters, and one more for its end, that of the text that it came from
    private record Compared(String text, int[] origins) {

        private static final char SOFT_HYPHEN = '\u00ad';
        private static final char HARD_HYPHEN = '\u2011';
        private static final char NO_WIDTH = '\u200b';
        private static final char GLUE = '\u2060';

        static Compared of(String text) {
            var compared = new StringBuilder(text.length());
            var origins = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                char c = form(text.charAt(i));
                boolean again = c == ' ' && !compared.isEmpty() && compared.charAt(compared.length() - 1) == ' ';
                if (c == SOFT_HYPHEN || again) continue;
                origins[compared.length()] = i;
                compared.append(c);
            }
            origins[compared.length()] = text.length();
            return new Compared(compared.toString(), Arrays.copyOf(origins, compared.length() + 1));
        }

        private static char form(char c) {
            return switch (c) {
                case '’', '‘' -> '\'';
                case HARD_HYPHEN -> '-';
                case NO_WIDTH, GLUE -> SOFT_HYPHEN;
                default -> isBlank(c) ? ' ' : c;
            };
        }

        /// Whether it is blank or not there at all.
        static boolean isNothing(char c) {
            char form = form(c);
            return form == ' ' || form == SOFT_HYPHEN;
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        /// Where the character `origin` of the text stands here, or the first after it.
        int at(int origin) {
            int at = Arrays.binarySearch(origins, origin);
            return at >= 0 ? at : -at - 1;
        }

        /// Where `length` characters from `at` stand in the text that they came from.
        Span origin(int at, int length) {
            return new Span(origins[at], origins[at + length - 1] + 1);
        }
    }
}
