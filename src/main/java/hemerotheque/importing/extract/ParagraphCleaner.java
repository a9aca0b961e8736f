package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Takes out of a body what is foreign to it. One for every format.
final class ParagraphCleaner {

    private final Page page;
    private final Headline headline;
    private final java.util.Set<String> seen = new HashSet<>();

    ParagraphCleaner(Page page, Headline headline) {
        this.page = page;
        this.headline = headline;
    }

    /// The passages of `stretch` that are the article's own, in order.
    List<Passage> clean(Stretch stretch) {
        var kept = new ArrayList<Passage>();
        var passages = page.in(afterHeadline(stretch));
        for (var passage : untilEnd(passages)) {
            if (isOwn(passage, kept)) kept.add(passage);
        }
        var own = Teasers.without(kept, headline.text(), page.dump());
        return trimmed(own);
    }

    private Stretch afterHeadline(Stretch stretch) {
        int place = headline.place().orElse(-1);
        if (!stretch.holds(place)) return stretch;
        boolean early = page.passages().subList(stretch.start(), place).stream().noneMatch(Passage::isProse)
                || place - stretch.start() < stretch.size() / 3;
        return early ? new Stretch(place + 1, stretch.end()) : stretch;
    }

    private List<Passage> untilEnd(List<Passage> passages) {
        double before = 0;
        double all = passages.stream()
                .mapToDouble(p -> Math.max(0, Segmentation.weight(p, page.dump())))
                .sum();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (before > all * 0.6 && passage.zone() == Zone.MAIN && Idioms.endsArticle(passage.text()))
                return passages.subList(0, i);
            before += Math.max(0, Segmentation.weight(passage, page.dump()));
        }
        return passages;
    }

    private boolean isOwn(Passage passage, List<Passage> kept) {
        if (passage.zone() != Zone.MAIN) return false;
        if (passage.kind() == Kind.PICTURE) return true;
        var key = Plain.key(passage.text());
        if (key.isEmpty() || key.equals(headline.key())) return false;
        if (Idioms.isForeign(passage.text())) return false;
        if (passage.kind() != Kind.ROW && key.length() > 30 && !seen.add(key)) return false;
        if (isLink(passage)) return false;
        return !Metalines.is(passage, kept.isEmpty());
    }

    /// A paragraph that is nothing but a link to another article.
    private static boolean isLink(Passage passage) {
        double share = passage.linkShare();
        if (passage.kind() == Kind.HEADING) return share > 0.8;
        if (share > 0.8) return true;
        return share > 0.5 && !Plain.endsSentence(passage.text()) || share > 0.3 && Idioms.isNewsTag(passage.text());
    }

    /// Without headings at the end, and without what is no paragraph there.
    private static List<Passage> trimmed(List<Passage> passages) {
        int end = passages.size();
        while (end > 0 && passages.get(end - 1).kind() == Kind.HEADING) end--;
        return passages.subList(0, end);
    }
}
