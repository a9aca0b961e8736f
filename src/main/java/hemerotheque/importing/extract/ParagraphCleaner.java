package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/// Takes out of a body what is foreign to it. One for every format.
final class ParagraphCleaner {

    /// Lines between a dump's title and its body, our choice.
    private static final int NEAR = 12;

    /// Passages at the end among which a signature may stand, our choice.
    private static final int LAST_LINES = 3;

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
        var whole = untilEnd(page.in(afterHeadline(stretch)));
        for (var passage : page.dump() ? RelatedLines.withoutAnnounced(whole) : whole) {
            boolean heads = passage.index() == stretch.start() - 1; // perhaps a teaser's title
            if ((heads || opens(passage, stretch)) && isOwn(passage, kept)) kept.add(passage);
        }
        var own = Teasers.without(kept, headline.text(), page);
        return trimmed((page.dump() ? RelatedLines.withoutRows(own) : own)
                .stream()
                        .filter(p -> opens(p, stretch) && !Metalines.isPostEnd(p))
                        .toList());
    }

    /// Whether a line is of the body or, between a dump's title and its body, at least reads like a sentence.
    private boolean opens(Passage passage, Stretch stretch) {
        if (passage.index() >= stretch.start()) return true;
        return Plain.endsSentence(passage.text()) ? passage.words() >= 8 : passage.words() >= 14;
    }

    /// From behind the title: in a dump also where the title stands before the stretch, to see the lines between.
    private Stretch afterHeadline(Stretch stretch) {
        int place = headline.place().orElse(-1);
        if (page.dump() && place >= 0 && place < stretch.start() && stretch.start() - place <= NEAR)
            return new Stretch(place + 1, stretch.end());
        if (!stretch.holds(place)) return stretch;
        boolean early = page.passages().subList(stretch.start(), place).stream().noneMatch(Passage::isProse)
                || place - stretch.start() < stretch.size() / 3;
        return early ? new Stretch(place + 1, stretch.end()) : stretch;
    }

    /// Without what follows the heading of comments, or the heading of related articles where hardly any prose follows.
    private List<Passage> untilEnd(List<Passage> passages) {
        double all = page.weight(passages);
        double before = 0;
        var boxes = page.dump() ? RelatedLines.boxes(passages) : new BitSet();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            boolean end = passage.zone() == Zone.MAIN
                    && !boxes.get(i)
                    && passage.reading().endsArticle();
            double share = passage.reading().opensComments() ? 0.5 : page.dump() ? 0.85 : 0.9;
            if (end && before > all * share) return passages.subList(0, i);
            before += Math.max(0, page.weight(passage));
        }
        return passages;
    }

    private boolean isOwn(Passage passage, List<Passage> kept) {
        if (passage.zone() != Zone.MAIN) return false;
        if (passage.kind() == Kind.PICTURE) return true;
        var key = passage.reading().key();
        if (key.isEmpty() || key.equals(headline.key())) return false;
        if (passage.reading().isForeign()) return false;
        if (passage.kind() != Kind.ROW && key.length() > 30 && !seen.add(key)) return false;
        if (isLink(passage)) return false;
        return !Metalines.is(passage, kept.isEmpty());
    }

    /// A paragraph that is nothing but a link to another article.
    private static boolean isLink(Passage passage) {
        double share = passage.linkShare();
        if (passage.kind() == Kind.HEADING) return share > 0.8;
        if (share > 0.8) return true;
        return share > 0.5 && !Plain.endsSentence(passage.text())
                || share > 0.3 && Idioms.isNewsTag(passage.reading().folded());
    }

    /// Without what is no paragraph at the end: headings, the signature and all behind it, short lines of links.
    private static List<Passage> trimmed(List<Passage> passages) {
        int end = passages.size();
        for (int i = Math.max(1, passages.size() - LAST_LINES); i < end; i++) {
            if (Byline.isSignature(passages.get(i))) end = i;
        }
        while (end > 1 && isTrailing(passages.get(end - 1))) end--;
        return passages.subList(0, end);
    }

    private static boolean isTrailing(Passage passage) {
        if (passage.kind() == Kind.HEADING) return true;
        return passage.kind() == Kind.TEXT && passage.words() < 14 && passage.linkShare() > 0.15;
    }
}
