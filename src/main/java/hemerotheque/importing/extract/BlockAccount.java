package hemerotheque.importing.extract;

import hemerotheque.model.Explanation.BlockReason;
import hemerotheque.model.Explanation.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of each passage of a page, and why.
final class BlockAccount implements Trace {

    private final Outline outline;
    private final Map<Integer, BlockReason> dropped = new HashMap<>();
    private final List<Passage> body;
    private final Standfirst standfirst;

    BlockAccount(Outline outline) {
        this.outline = outline;
        var cleaned = outline.cleaned(this);
        this.standfirst = Standfirst.of(outline.page(), outline.headline(), cleaned);
        this.body = Outline.body(cleaned, standfirst);
    }

    @Override
    public void dropped(Passage passage, BlockReason why) {
        dropped.putIfAbsent(passage.index(), why);
    }

    @Override
    public void dropped(List<Passage> before, List<Passage> after, BlockReason why) {
        var left = indexes(after);
        before.stream().filter(p -> !left.contains(p.index())).forEach(p -> dropped(p, why));
    }

    private static Set<Integer> indexes(List<Passage> passages) {
        return passages.stream().map(Passage::index).collect(Collectors.toCollection(HashSet::new));
    }

    /// The article's own passages; empty where the page holds none.
    List<Passage> body() {
        return body;
    }

    List<Verdict> verdicts() {
        var own = indexes(body);
        return outline.page().passages().stream()
                .map(p -> new Verdict(shown(p), reason(p, own.contains(p.index()))))
                .toList();
    }

    private BlockReason reason(Passage passage, boolean own) {
        var why = dropped.get(passage.index());
        if (own) return why == null ? BlockReason.BODY : BlockReason.LEFT_ALONE;
        if (outline.headline().place().filter(place -> place == passage.index()).isPresent()) return BlockReason.TITLE;
        if (standfirst.places().contains(passage.index())) return BlockReason.STANDFIRST;
        return why == null ? outside(passage) : why;
    }

    private BlockReason outside(Passage passage) {
        boolean before = passage.index() < outline.stretch().end()
                && (body.isEmpty() || passage.index() < body.getFirst().index());
        return passage.zone().reason().orElse(before ? BlockReason.BEFORE_BODY : BlockReason.AFTER_BODY);
    }

    private static String shown(Passage passage) {
        return passage.picture()
                .map(picture -> Stream.of(picture.caption(), picture.alternative(), picture.image())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(""))
                .orElse(passage.text());
    }
}
