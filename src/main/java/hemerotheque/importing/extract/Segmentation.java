package hemerotheque.importing.extract;

import java.util.BitSet;

/// The run of passages that reads most like an article: the segment with the greatest sum of weights. Serves markup and
/// dumps alike.
///
/// Source: the maximum-sum segment of Pasternack and Roth, « Extracting Article Text from the Web with Maximum
/// Subsequence Segmentation », 2009, with weights by hand.
final class Segmentation {

    /// Weight that a body has before a comments' heading can end it, our choice.
    private static final double ENOUGH = 60;

    /// Lines after which a gap costs no more for each, our choice.
    private static final int WIDEST_GAP = 6;

    /// The weight of a line in a box of links, our choice: articles go on behind it.
    private static final double BOXED = -8;

    private Segmentation() {}

    /// The heaviest stretch of `page`; empty at its start where nothing has weight. A run of lines that are no
    /// sentences costs more with each line, and no stretch crosses into the readers' comments.
    static Stretch heaviest(Page page) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int gap = 0;
        var heaviest = new Stretch(0, 0);
        var boxes = page.dump() ? RelatedLines.boxes(page.passages()) : new BitSet();
        for (var passage : page.passages()) {
            boolean boxed = boxes.get(passage.index());
            double weight = boxed ? BOXED : inPlace(page, passage);
            boolean known = boxed || page.dump() && passage.reading().isForeign(); // of any length
            if (!known) gap = weight <= -4 ? gap + 1 : 0;
            boolean barrier = page.dump() && best > ENOUGH && passage.reading().opensComments();
            if (sum <= 0 || barrier) {
                sum = 0;
                start = passage.index();
            }
            sum += page.dump() && gap > 1 && !known ? weight * Math.min(gap, WIDEST_GAP) : weight;
            if (sum > best) {
                best = sum;
                heaviest = new Stretch(start, passage.index() + 1);
            }
        }
        return heaviest;
    }

    /// The weight of a passage, an item of a list in a dump told by what stands before it.
    private static double inPlace(Page page, Passage passage) {
        double weight = page.weight(passage);
        if (!page.dump() || weight > -9 || passage.index() == 0 || passage.words() > 20) return weight;
        boolean announced = page.passages().get(passage.index() - 1).text().endsWith(":");
        char first = passage.text().charAt(0);
        return announced || Character.isLowerCase(first) || "-•*–".indexOf(first) >= 0 ? -1 : weight;
    }

    /// What a passage says for an article (over 0) or against one.
    static double weight(Passage passage, boolean dump) {
        if (passage.zone() == Zone.COMMENTS) return -30;
        if (passage.zone() != Zone.MAIN) return -10;
        if (passage.kind() == Passage.Kind.PICTURE) return 0;
        if (passage.reading().endsArticle()) return dump ? -60 : -40;
        if (passage.reading().isForeign()) return -8;
        return weightOfText(passage, dump);
    }

    private static double weightOfText(Passage passage, boolean dump) {
        int words = passage.words();
        double share = passage.linkShare();
        if (share > 0.5) return -Math.min(12, 3 + words);
        boolean sentence = Plain.endsSentence(passage.text());
        if (passage.kind() == Passage.Kind.HEADING) return -1;
        if (words >= 12 && sentence) return Math.min(words, 80) * (1 - share);
        if (words >= 25) return 0.6 * Math.min(words, 80) * (1 - share);
        if (words >= 6 && sentence) return 2;
        if (dump) return -9;
        return passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.ROW ? -2 : -4;
    }
}
