package hemerotheque.compare;

import hemerotheque.model.Span;
import hemerotheque.model.TextDiff;
import hemerotheque.model.TextDiff.Kind;
import hemerotheque.model.TextDiff.Run;
import java.util.ArrayList;
import java.util.List;

/// Compares two texts by their words.
final class WordComparison {

    /// Letters, chosen: a word of so few that stayed between two that changed is shown as changed with them.
    private static final int SLIGHT = 3;

    private final String before;
    private final String after;
    private final List<Token> old;
    private final List<Token> fresh;

    private WordComparison(String before, String after) {
        this.before = before;
        this.after = after;
        this.old = Token.of(before);
        this.fresh = Token.of(after);
    }

    static TextDiff of(String before, String after) {
        return new WordComparison(before, after).diff();
    }

    private TextDiff diff() {
        var runs = new ArrayList<Run>();
        int at = 0;
        int atAfter = 0;
        for (var change : together(changes())) {
            add(runs, Kind.KEPT, span(old, at, change.before(), before), span(fresh, atAfter, change.after(), after));
            var gone = span(old, change.before(), change.beforeEnd(), before);
            var come = span(fresh, change.after(), change.afterEnd(), after);
            add(runs, Kind.REMOVED, gone, new Span(come.start(), come.start()));
            add(runs, Kind.ADDED, new Span(gone.end(), gone.end()), come);
            at = change.beforeEnd();
            atAfter = change.afterEnd();
        }
        add(runs, Kind.KEPT, span(old, at, old.size(), before), span(fresh, atAfter, fresh.size(), after));
        return new TextDiff(before, after, runs);
    }

    private static void add(List<Run> runs, Kind kind, Span before, Span after) {
        boolean empty = before.start() == before.end() && after.start() == after.end();
        if (!empty) runs.add(new Run(kind, before, after));
    }

    private static Span span(List<Token> tokens, int from, int to, String text) {
        int start = from < tokens.size() ? tokens.get(from).start() : text.length();
        return new Span(start, to > from ? tokens.get(to - 1).end() : start);
    }

    private List<Change> changes() {
        var whole = Change.between(Token.keys(old), Token.keys(fresh));
        boolean tooLong = whole.size() == 1 && whole.getFirst().isTooLong();
        return tooLong ? bySentences() : whole;
    }

    /// Long texts: first their sentences, then the words of those that differ.
    private List<Change> bySentences() {
        var one = sentences(old);
        var other = sentences(fresh);
        var changes = new ArrayList<Change>();
        for (var change : Change.between(texts(old, one), texts(fresh, other))) {
            int from = one.get(change.before());
            int otherFrom = other.get(change.after());
            var inside = Change.between(
                    Token.keys(old.subList(from, one.get(change.beforeEnd()))),
                    Token.keys(fresh.subList(otherFrom, other.get(change.afterEnd()))));
            inside.forEach(words -> changes.add(words.shifted(from, otherFrom)));
        }
        return changes;
    }

    /// Where each sentence begins, and the end of the last.
    private static List<Integer> sentences(List<Token> tokens) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.get(i - 1).endsSentence()) starts.add(i);
        }
        starts.add(tokens.size());
        return starts;
    }

    private static List<String> texts(List<Token> tokens, List<Integer> starts) {
        var texts = new ArrayList<String>();
        for (int i = 0; i + 1 < starts.size(); i++)
            texts.add(String.join(" ", Token.keys(tokens.subList(starts.get(i), starts.get(i + 1)))));
        return texts;
    }

    /// Words that were put in the place of others, and slight ones that stayed between them, read better as one change.
    private List<Change> together(List<Change> changes) {
        var merged = new ArrayList<Change>();
        for (var change : changes) {
            if (!merged.isEmpty() && belong(merged.getLast(), change))
                merged.add(merged.removeLast().upTo(change));
            else merged.add(change);
        }
        return merged;
    }

    private boolean belong(Change one, Change next) {
        if (one.isOneSided() || next.isOneSided() || next.before() - one.beforeEnd() != 1) return false;
        return old.get(one.beforeEnd()).key().length() <= SLIGHT;
    }
}
