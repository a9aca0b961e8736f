package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Passage.Kind;
import hemerotheque.model.Explanation.BlockReason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Takes out of a body what is foreign to it. One for every format.
final class ParagraphCleaner {

    /// Lines between a dump's title and its body, our choice.
    private static final int NEAR = 12;

    private static final Optional<BlockReason> SHORT_LINE = Optional.of(BlockReason.SHORT_LINE);

    /// Passages at the end among which a signature may stand, our choice.
    private static final int LAST_LINES = 3;

    private final Page page;
    private final Headline headline;
    private final Trace trace;
    private final java.util.Set<String> seen = new HashSet<>();

    /// @param trace told of each passage that is taken out
    ParagraphCleaner(Page page, Headline headline, Trace trace) {
        this.page = page;
        this.headline = headline;
        this.trace = trace;
    }

    /// The passages of `stretch` that are the article's own, in order.
    List<Passage> clean(Stretch stretch) {
        var all = page.in(afterHeadline(stretch));
        var whole = told(all, untilEnd(all), BlockReason.AFTER_END);
        var lines = page.dump() ? told(whole, RelatedLines.withoutAnnounced(whole), BlockReason.ANNOUNCED) : whole;
        var kept = new ArrayList<Passage>();
        for (var passage : lines) {
            boolean heads = passage.index() == stretch.start() - 1; // perhaps a teaser's title
            var foreign = heads || opens(passage, stretch) ? foreign(passage, kept) : SHORT_LINE;
            foreign.ifPresentOrElse(why -> trace.dropped(passage, why), () -> kept.add(passage));
        }
        var single = told(kept, Refrains.without(kept), BlockReason.SAID_BEFORE);
        var own = told(single, Teasers.without(single, headline.text(), page), BlockReason.TEASER);
        var apart = page.dump() ? told(own, RelatedLines.withoutRows(own), BlockReason.TITLES_IN_A_ROW) : own;
        var open = kept(apart, p -> opens(p, stretch), BlockReason.SHORT_LINE);
        var unposted = kept(open, p -> !Metalines.isPostEnd(p), BlockReason.POST);
        return told(unposted, trimmed(unposted), BlockReason.TRAILING);
    }

    private List<Passage> told(List<Passage> before, List<Passage> after, BlockReason why) {
        trace.dropped(before, after, why);
        return after;
    }

    private List<Passage> kept(List<Passage> passages, Predicate<Passage> own, BlockReason why) {
        return told(passages, passages.stream().filter(own).toList(), why);
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

    /// Why a passage is not the article's own; nothing where it is.
    private Optional<BlockReason> foreign(Passage passage, List<Passage> kept) {
        var zone = passage.zone().reason();
        if (zone.isPresent() || passage.kind() == Kind.PICTURE) return zone;
        var key = passage.reading().key();
        if (key.isEmpty()) return Optional.of(BlockReason.NO_WORDS);
        if (key.equals(headline.key())) return Optional.of(BlockReason.TITLE_AGAIN);
        if (passage.reading().isForeign()) return Optional.of(BlockReason.SET_PHRASE);
        boolean again = passage.kind() != Kind.ROW && key.length() > 30 && !seen.add(key);
        if (again) return Optional.of(BlockReason.SAID_BEFORE);
        if (isLink(passage)) return Optional.of(BlockReason.LINK);
        // a standfirst may stand above
        boolean signed = kept.size() == 1 && !page.dump() && !passage.isBold() && Byline.isSignature(passage);
        return signed || Metalines.is(passage, kept.isEmpty()) ? Optional.of(BlockReason.META_LINE) : Optional.empty();
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
