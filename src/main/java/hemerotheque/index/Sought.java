package hemerotheque.index;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One thing that a query looks for in a text.
sealed interface Sought {

    /// Where it stands in the text of `tokens`, in order.
    List<Span> in(List<Token> tokens);

    /// Words one after the other.
    ///
    /// @param whole what stands for all of them in one word
    record Sequence(List<Predicate<Token>> words, Predicate<Token> whole) implements Sought {

        public Sequence {
            words = List.copyOf(words);
        }

        @Override
        public List<Span> in(List<Token> tokens) {
            var spans = new ArrayList<Span>();
            var parts = QueryTranslator.parts(tokens);
            for (int i = 0; i + words.size() <= parts.size(); i++) {
                if (startsAt(i, parts))
                    spans.add(new Span(
                            parts.get(i).start(),
                            parts.get(i + words.size() - 1).end()));
            }
            for (var token : tokens)
                if (token.joined() && whole.test(token)) spans.add(new Span(token.start(), token.end()));
            return spans;
        }

        private boolean startsAt(int first, List<Token> parts) {
            for (int i = 0; i < words.size(); i++) if (!words.get(i).test(parts.get(first + i))) return false;
            return !words.isEmpty();
        }
    }

    /// Two things with at most `words` words between them, in either order.
    record Close(Sought one, Sought other, int words) implements Sought {

        @Override
        public List<Span> in(List<Token> tokens) {
            var parts = QueryTranslator.parts(tokens);
            var ones = one.in(tokens);
            var others = other.in(tokens);
            var spans = new ArrayList<>(near(ones, others, parts));
            spans.addAll(near(others, ones, parts));
            return spans;
        }

        private List<Span> near(List<Span> some, List<Span> partners, List<Token> parts) {
            return some.stream()
                    .filter(span -> partners.stream().anyMatch(partner -> between(span, partner, parts) <= words))
                    .toList();
        }

        private static long between(Span one, Span other, List<Token> parts) {
            int from = Math.min(one.end(), other.end());
            int to = Math.max(one.start(), other.start());
            return parts.stream()
                    .filter(part -> part.start() >= from && part.end() <= to)
                    .count();
        }
    }
}
