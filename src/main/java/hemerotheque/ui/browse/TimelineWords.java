package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.ui.browse.Bars.Bar;
import hemerotheque.ui.browse.TimelineViewModel.Picking;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the timeline says of itself.
final class TimelineWords {

    private final Wording wording;
    private final Figures figures;
    private final Periods periods;

    TimelineWords(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.periods = new Periods(wording);
    }

    /// « Chronologie : 214 articles… ».
    String name(Bars bars) {
        long shown = bars.bars().stream().mapToLong(Bar::shown).sum();
        return wording.say("browse.timeline.name", figures.articles(shown));
    }

    /// « janvier 2020 : 214 articles, 12,4 ‰ de l’archive », with its sources where the bars are divided by them;
    /// « mars 2003 : aucun article archivé ».
    String spoken(Bars bars, Picking picked, boolean share) {
        var some = IntStream.range(0, bars.bars().size())
                .filter(picked::has)
                .mapToObj(bars.bars()::get)
                .toList();
        return wording.say("browse.timeline.bar", days(bars, picked), said(bars, some, share));
    }

    /// « janvier 2020 », « janv. 2020 – mars 2020 ».
    String days(Bars bars, Picking picked) {
        if (picked.anchor() != picked.cursor()) return periods.brief(bars.days(picked.anchor(), picked.cursor()));
        Step step = bars.axis().orElseThrow().step();
        return periods.full(step, bars.bars().get(picked.cursor()).start());
    }

    private String said(Bars bars, List<Bar> some, boolean share) {
        if (some.stream().allMatch(Bar::isBare)) return wording.say("browse.timeline.bare");
        long articles = some.stream().mapToLong(Bar::around).sum();
        if (articles == 0) return wording.say("browse.timeline.nothing");
        var all = some.stream()
                .map(Bar::archive)
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .sum();
        var parts = new ArrayList<>(List.of(figures.articles(articles)));
        if (share && all > 0) parts.add(wording.say("browse.timeline.share", figures.tenths(articles * 1_000.0 / all)));
        var said = String.join(", ", parts);
        return bars.layers().isEmpty() ? said : said + " — " + divided(bars, some);
    }

    private String divided(Bars bars, List<Bar> some) {
        return IntStream.range(0, bars.layers().size())
                .filter(layer -> count(some, layer) > 0)
                .mapToObj(layer -> wording.say(
                        "browse.timeline.layer", named(bars.layers().get(layer)), figures.whole(count(some, layer))))
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Bar> some, int layer) {
        return some.stream().mapToLong(bar -> bar.layers().get(layer)).sum();
    }

    /// « Autres » where it has no name.
    String named(Optional<String> layer) {
        return layer.orElseGet(() -> wording.say("timeline.others"));
    }

    /// A mark of the axis.
    String mark(double value, double step) {
        return step < 1 ? figures.tenths(value) : figures.whole((long) value);
    }
}
