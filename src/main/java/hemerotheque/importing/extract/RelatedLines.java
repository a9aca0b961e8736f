package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the titles of other articles among the paragraphs of a dump, where no link tells them: under a line that
/// announces them, or two or three in a row.
final class RelatedLines {

    /// Lines under one announcement, our choice.
    private static final int MOST_ANNOUNCED = 5;

    /// Titles in a row, our choice: more are a list of the article's own.
    private static final int MOST_IN_A_ROW = 3;

    /// Words of a title, our choice: in a row, a shorter line may be a subheading.
    private static final int SHORTEST_ANNOUNCED = 3;

    private static final int SHORTEST = 10;

    private static final int LONGEST = 30;

    private RelatedLines() {}

    /// `passages` without the titles under a line that announces them; the line itself stays.
    static List<Passage> withoutAnnounced(List<Passage> passages) {
        return without(passages, RelatedLines::announced);
    }

    /// `passages` without titles in a row between paragraphs.
    static List<Passage> withoutRows(List<Passage> passages) {
        return without(passages, RelatedLines::inARow);
    }

    /// Which of `passages` are titles under a line that announces them, and the line itself.
    static BitSet boxes(List<Passage> passages) {
        var boxes = new BitSet();
        for (int i = 1; i < passages.size(); i++) {
            int titles = passages.get(i - 1).reading().announcesOthers() ? announced(passages, i) : 0;
            if (titles > 0) boxes.set(i - 1, i + titles);
        }
        return boxes;
    }

    /// How many lines from a place on are titles of other articles.
    private interface Finder {
        int titlesAt(List<Passage> passages, int place);
    }

    private static List<Passage> without(List<Passage> passages, Finder finder) {
        var kept = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); i++) {
            int titles = finder.titlesAt(passages, i);
            if (titles == 0) kept.add(passages.get(i));
            else i += titles - 1;
        }
        return kept;
    }

    private static int announced(List<Passage> passages, int i) {
        if (i == 0 || !announces(passages.get(i - 1))) return 0;
        int end = i;
        while (end < passages.size() && isTitle(passages.get(end), SHORTEST_ANNOUNCED)) end++;
        return end - i <= MOST_ANNOUNCED ? end - i : 0;
    }

    private static boolean announces(Passage line) {
        return line.words() <= 5
                && line.reading().endsArticle()
                && !line.reading().opensComments();
    }

    private static int inARow(List<Passage> passages, int i) {
        if (i == 0
                || !passages.get(i - 1).isProse()
                || passages.get(i - 1).text().endsWith(":")) return 0;
        int end = i;
        while (end < passages.size() && isTitle(passages.get(end), SHORTEST)) end++;
        boolean between = end < passages.size() && passages.get(end).isProse();
        return between && end - i >= 2 && end - i <= MOST_IN_A_ROW ? end - i : 0;
    }

    private static boolean isTitle(Passage line, int fewest) {
        if (line.words() < fewest || line.words() > LONGEST) return false;
        char first = line.text().charAt(0);
        char last = line.text().charAt(line.text().length() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first)) && ".:;,…".indexOf(last) < 0;
    }
}
