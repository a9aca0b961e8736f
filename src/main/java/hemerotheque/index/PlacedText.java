package hemerotheque.index;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A paragraph with the positions that its words have in the index.
final class PlacedText {

    /// A word of a field and its position there.
    record At(hemerotheque.search.Field field, int position, Token token) {
        @Override
        public boolean equals(Object other) {
            return other instanceof At at && field == at.field && position == at.position;
        }

        @Override
        public int hashCode() {
            return 31 * field.hashCode() + position;
        }
    }

    private final int number;
    private final String text;
    private final int first;
    private final List<Token> parts;
    private final List<Token> joined;
    private final int[] joinedAt;

    /// @param first position of the first word
    private PlacedText(int number, String text, int first, List<Token> tokens) {
        this.number = number;
        this.text = text;
        this.first = first;
        this.parts = QueryTranslator.parts(tokens);
        this.joined = tokens.stream().filter(Token::joined).toList();
        this.joinedAt = new int[joined.size()];
        int position = first - 1;
        int next = 0;
        for (var token : tokens) {
            position += token.step();
            if (token.joined()) joinedAt[next++] = position;
        }
    }

    /// The paragraphs of one field that have words.
    static List<PlacedText> all(List<String> texts, FrenchAnalysis analysis) {
        var all = new ArrayList<PlacedText>();
        int next = 0;
        for (int i = 0; i < texts.size(); i++) {
            var tokens = analysis.tokens(texts.get(i));
            if (tokens.isEmpty()) continue;
            var placed = new PlacedText(i, texts.get(i), next, tokens);
            all.add(placed);
            next += placed.parts.size() + FrenchAnalysis.PARAGRAPH;
        }
        return all;
    }

    int number() {
        return number;
    }

    /// Whether `place` stands here, in the field of this text.
    boolean has(Place place) {
        return place.start() >= first && place.end() <= first + parts.size();
    }

    /// The characters of `place`: of the whole compound where `whole` takes it for one.
    Span span(Place place, Predicate<Token> whole) {
        int from = part(place.start()).start();
        int to = part(place.end() - 1).end();
        for (int i = 0; i < joinedAt.length; i++)
            if (joinedAt[i] == place.start() && whole.test(joined.get(i)))
                return new Span(
                        Math.min(from, joined.get(i).start()),
                        Math.max(to, joined.get(i).end()));
        return new Span(from, to);
    }

    private Token part(int position) {
        return parts.get(position - first);
    }

    String between(Span span) {
        return tidy(text.substring(span.start(), span.end()));
    }

    String before(Place place, Span span, int words) {
        int from =
                place.start() - words <= first ? 0 : part(place.start() - words).start();
        return tidy(text.substring(wholeFrom(Math.min(from, span.start())), span.start()));
    }

    String after(Place place, Span span, int words) {
        int last = place.end() - 1 + words;
        int to = last >= first + parts.size() - 1 ? text.length() : part(last).end();
        return tidy(text.substring(span.end(), wholeTo(Math.max(to, span.end()))));
    }

    /// Where what is written together with the character at `from` begins: an elision, a compound, an opening mark.
    private int wholeFrom(int from) {
        int whole = from;
        while (whole > 0 && !Character.isWhitespace(text.charAt(whole - 1))) whole--;
        return whole;
    }

    private int wholeTo(int to) {
        int whole = to;
        while (whole < text.length() && !Character.isWhitespace(text.charAt(whole))) whole++;
        return whole;
    }

    /// On one line.
    private static String tidy(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }

    /// The words before `place` or after it, the nearest first.
    List<Token> beside(Place place, int words, boolean left) {
        var beside = new ArrayList<Token>(words);
        for (int i = 1; i <= words; i++) {
            int position = left ? place.start() - i : place.end() - 1 + i;
            if (position >= first && position < first + parts.size()) beside.add(part(position));
        }
        return beside;
    }

    List<At> around(Place place, int words) {
        return stretch(place, place.start() - words, place.end() + words);
    }

    List<At> inside(Place place) {
        return stretch(place, place.start(), place.end());
    }

    private List<At> stretch(Place place, int from, int to) {
        var words = new ArrayList<At>();
        for (int i = Math.max(first, from); i < Math.min(to, first + parts.size()); i++)
            words.add(new At(place.field(), i, part(i)));
        return words;
    }
}
