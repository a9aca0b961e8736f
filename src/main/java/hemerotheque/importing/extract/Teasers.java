package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds unmarked teasers of other articles among the paragraphs of one: a headline with its lede, whose words and
/// names are not those of the text around.
final class Teasers {

    /// Words of a subheading and of a headline, our choice: a shorter line may head a part of the article itself.
    private static final int SHORTEST_HEADLINE = 6;

    private static final int SHORTEST_LEDE = 12;

    /// Shares of words in common with the article up to which a headline with its lede is foreign. Measured on dumps
    /// with teasers put in: theirs are 0 to 0.22, the article's own paragraphs 0.13 to 1.
    private static final double FAR = 0.22;

    private static final double FAR_HEADLINE = 0.34;

    /// The same for two lines without a blank one between, in a dump that sets every other paragraph apart.
    private static final double FAR_IN_A_PAIR = 0.6;

    /// The beginning of a note under a text: « [2] », « (2) », « 2. ».
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\d{1,2}[.)]\\s");

    private Teasers() {}

    /// `passages` without the teasers among them. Looked for in dumps only.
    static List<Passage> without(List<Passage> passages, String headline, Page page) {
        if (!page.dump() || passages.size() < 3) return passages;
        var vocabulary = Vocabulary.of(passages, headline);
        var kept = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); i++) {
            int length = teaserAt(passages, i, vocabulary);
            if (length == 0) kept.add(passages.get(i));
            else i += length - 1;
        }
        return kept;
    }

    /// How many passages from `i` on are one teaser: 0, or a headline and its lede.
    private static int teaserAt(List<Passage> passages, int i, Vocabulary vocabulary) {
        if (i + 1 >= passages.size() || !isHeadline(passages.get(i))) return 0;
        var lede = passages.get(i + 1);
        if (isQuotedFrom(passages.get(i), lede)) return 0;
        double shared = vocabulary.shared(i, i + 2);
        boolean lonePair = passages.get(i).group() == lede.group() && isPair(passages, i) && pairs(passages) <= 2;
        if (lonePair) return shared < FAR_IN_A_PAIR ? 2 : 0;
        if (lede.words() < SHORTEST_LEDE) return 0;
        boolean foreign = shared <= FAR && shared <= Math.max(0.05, vocabulary.usual() * 0.75);
        boolean longEnough = passages.get(i).words() >= SHORTEST_HEADLINE || shared <= 0.05;
        return foreign && longEnough && vocabulary.outside(i, i + 2) <= FAR_HEADLINE ? 2 : 0;
    }

    /// Whether a line is a subheading taken word for word from the paragraph under it.
    private static boolean isQuotedFrom(Passage line, Passage paragraph) {
        return line.words() >= 3
                && paragraph.reading().key().contains(line.reading().key());
    }

    private static boolean isHeadline(Passage passage) {
        if (passage.words() < 3 || passage.words() > 30 || passage.kind() != Passage.Kind.TEXT) return false;
        if (NOTE.matcher(passage.text()).lookingAt()) return false;
        char last = passage.text().charAt(passage.text().length() - 1);
        return ".;,:)]".indexOf(last) < 0 || passage.text().endsWith("...");
    }

    private static boolean isPair(List<Passage> passages, int i) {
        int group = passages.get(i).group();
        boolean before = i > 0 && passages.get(i - 1).group() == group;
        boolean after = i + 2 < passages.size() && passages.get(i + 2).group() == group;
        return !before && !after;
    }

    /// Pairs of lines without a blank one between. Where they are many, they are how this dump writes.
    private static int pairs(List<Passage> passages) {
        int pairs = 0;
        for (int i = 0; i + 1 < passages.size(); i++) {
            if (passages.get(i).group() == passages.get(i + 1).group() && isPair(passages, i)) pairs++;
        }
        return pairs;
    }
}
