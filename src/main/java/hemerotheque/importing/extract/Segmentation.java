package hemerotheque.importing.extract;

import java.util.List;

/// The run of passages that reads most like an article: the segment with the greatest sum of weights. Serves markup and
/// dumps alike.
///
/// Source: the maximum-sum segment of Pasternack and Roth, « Extracting Article Text from the Web with Maximum
/// Subsequence Segmentation », 2009, with weights by hand.
final class Segmentation {

    private Segmentation() {}

    /// The heaviest stretch within `within`; empty at its start where nothing has weight.
    static Stretch heaviest(Page page, Stretch within) {
        double best = 0;
        double sum = 0;
        int start = within.start();
        var heaviest = new Stretch(within.start(), within.start());
        for (int i = within.start(); i < within.end(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(page.passages().get(i), page.dump());
            if (sum > best) {
                best = sum;
                heaviest = new Stretch(start, i + 1);
            }
        }
        return heaviest;
    }

    static double weight(List<Passage> passages, boolean dump) {
        return passages.stream().mapToDouble(p -> Math.max(0, weight(p, dump))).sum();
    }

    /// What a passage says for an article (over 0) or against one.
    static double weight(Passage passage, boolean dump) {
        if (passage.zone() == Zone.COMMENTS) return -30;
        if (passage.zone() != Zone.MAIN) return -10;
        if (passage.kind() == Passage.Kind.PICTURE) return 0;
        if (Idioms.endsArticle(passage.text())) return dump ? -60 : -40;
        if (Idioms.isForeign(passage.text())) return -8;
        return weightOfText(passage, dump);
    }

    private static double weightOfText(Passage passage, boolean dump) {
        int words = passage.words();
        double share = passage.linkShare();
        if (share > 0.5) return -Math.min(12, 3 + words);
        boolean sentence = Plain.endsSentence(passage.text());
        if (passage.kind() == Passage.Kind.HEADING) return -1;
        if (words >= 12 && sentence) return Math.min(words, 120) * (1 - share);
        if (words >= 25) return 0.6 * Math.min(words, 120) * (1 - share);
        if (words >= 6 && sentence) return 2;
        if (dump) return -9;
        return passage.kind() == Passage.Kind.ITEM || passage.kind() == Passage.Kind.ROW ? -2 : -4;
    }
}
