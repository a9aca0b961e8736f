package hemerotheque.importing.extract;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/// How much prose an element gathers close under itself.
///
/// Source: the idea of Arc90's Readability: each paragraph counts for its parent, half for the parent's parent, less
/// above.
final class Density {

    private static final double[] SHARE = {1, 0.5, 0.17, 0.12};

    private Density() {}

    /// The score of each of `flat`'s holders, in their order.
    static double[] of(Flattening.Flat flat) {
        var places = new IdentityHashMap<Element, Integer>();
        List<Flattening.Holder> holders = flat.holders();
        for (int i = 0; i < holders.size(); i++) places.put(holders.get(i).element(), i);
        var innermost = innermost(flat);
        var scores = new double[holders.size()];
        for (var passage : flat.passages()) {
            double worth = worth(passage);
            int holder = innermost[passage.index()];
            if (worth <= 0 || holder < 0) continue;
            var element = holders.get(holder).element();
            boolean own =
                    element.normalName().equals("p") || element.normalName().equals("li");
            if (own) element = element.parent();
            for (int up = 0; up < SHARE.length && element != null; up++, element = element.parent()) {
                var place = places.get(element);
                if (place != null) scores[place] += worth * SHARE[up];
            }
        }
        return scores;
    }

    /// For each passage the holder closest around it. Holders come children first.
    private static int[] innermost(Flattening.Flat flat) {
        var innermost = new int[flat.passages().size()];
        java.util.Arrays.fill(innermost, -1);
        for (int i = 0; i < flat.holders().size(); i++) {
            var stretch = flat.holders().get(i).stretch();
            if (stretch.size() > 400) continue; // no element so wide holds a paragraph of its own that matters
            for (int p = stretch.start(); p < stretch.end(); p++) {
                if (innermost[p] < 0) innermost[p] = i;
            }
        }
        return innermost;
    }

    private static double worth(Passage passage) {
        if (passage.zone() != Zone.MAIN || passage.text().length() < 25 || passage.kind() == Passage.Kind.HEADING)
            return 0;
        long commas = passage.text()
                .chars()
                .filter(c -> c == ',' || c == '，' || c == '،')
                .count();
        double length = Math.min(passage.text().length() / 100.0, 3);
        return (1 + commas + length)
                * (1 - passage.linkShare())
                * (passage.text().length() < 200 && passage.reading().isForeign() ? 0.2 : 1);
    }
}
