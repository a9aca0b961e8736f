package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.Span;
import hemerotheque.search.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts from an article the passage that shows best what was looked for: the one with most of its different words, and
/// of equal ones the first. The headline, which stands over it anyway, only where the words are nowhere else.
final class Snippets {

    /// UTF-16 units, about; our choice.
    private static final int LENGTH = 200;

    /// Units before the first match that a passage begins with.
    private static final int LEAD = 50;

    private static final String CUT = "…";

    /// A stretch of a text and how much of what was looked for it shows.
    private record Passage(String text, int start, long different, long all, List<List<Span>> found) {

        boolean isBetterThan(Passage other) {
            return different > other.different || (different == other.different && all > other.all);
        }
    }

    private final Highlights highlights;

    Snippets(Highlights highlights) {
        this.highlights = highlights;
    }

    Snippet best(Article article) {
        var texts = new ArrayList<String>();
        article.kicker().ifPresent(texts::add);
        article.standfirst().ifPresent(texts::add);
        texts.addAll(IndexFields.paragraphs(article));
        return best(texts)
                .or(() -> best(List.of(article.headline())))
                .map(Snippets::snippet)
                .orElseGet(() -> opening(texts, article));
    }

    private static Snippet opening(List<String> texts, Article article) {
        var text = texts.isEmpty() ? article.headline() : texts.getFirst();
        return cut(text, 0, List.of());
    }

    private Optional<Passage> best(List<String> texts) {
        Passage best = new Passage("", 0, 0, 0, List.of());
        for (var text : texts) {
            var found = highlights.found(text);
            for (var places : found)
                for (var place : places) {
                    var passage = passage(text, start(text, place), found);
                    if (passage.isBetterThan(best)) best = passage;
                }
        }
        return best.different > 0 ? Optional.of(best) : Optional.empty();
    }

    private static Passage passage(String text, int start, List<List<Span>> found) {
        int end = start + LENGTH;
        long different = 0;
        long all = 0;
        for (var places : found) {
            long inside = places.stream()
                    .filter(place -> place.start() >= start && place.end() <= end)
                    .count();
            all += inside;
            if (inside > 0) different++;
        }
        return new Passage(text, start, different, all, found);
    }

    /// Where a passage begins that shows `match`: at the beginning of the text or of a word shortly before.
    private static int start(String text, Span match) {
        if (match.start() <= LEAD || text.length() <= LENGTH) return 0;
        int from = Math.min(match.start() - LEAD, text.length() - LENGTH);
        int blank = from;
        while (blank < match.start() && !Character.isWhitespace(text.charAt(blank))) blank++;
        return blank < match.start() ? blank + 1 : match.start();
    }

    private static Snippet snippet(Passage passage) {
        var all = passage.found.stream().flatMap(List::stream).toList();
        return cut(passage.text, passage.start, Highlights.merged(all));
    }

    private static Snippet cut(String text, int start, List<Span> spans) {
        int end = end(text, start);
        var before = start > 0 ? CUT : "";
        var after = end < text.length() ? CUT : "";
        int shift = before.length() - start;
        var inside = spans.stream()
                .filter(span -> span.start() >= start && span.end() <= end)
                .map(span -> new Span(span.start() + shift, span.end() + shift))
                .toList();
        var passage = text.substring(start, end).replace('\n', ' ').replace('\t', ' ');
        return new Snippet(before + passage + after, inside);
    }

    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        if (end == text.length()) return end;
        int blank = end;
        while (blank > start && !Character.isWhitespace(text.charAt(blank))) blank--;
        if (blank > start) return blank;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
