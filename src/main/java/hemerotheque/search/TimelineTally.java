package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import hemerotheque.search.Timeline.Layer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Gathers a timeline by source from articles, or groups of them, in any order.
public final class TimelineTally {

    private final Step step;
    private final Map<String, Counts> counts = new TreeMap<>();
    private final Counts unsourced = new Counts();

    public TimelineTally(Step step) {
        this.step = step;
    }

    /// Adds articles of one source and one date.
    ///
    /// @param first the first day that their date may mean
    public void add(Optional<String> source, LocalDate first, Precision precision, long articles) {
        var here = of(source);
        if (step.places(precision)) here.bars.merge(step.start(first), articles, Long::sum);
        else here.coarse.merge(new DateRange(first, precision.lastDay(first)), articles, Long::sum);
    }

    public void addUndated(Optional<String> source, long articles) {
        of(source).dateless += articles;
    }

    private Counts of(Optional<String> source) {
        return source.map(name -> counts.computeIfAbsent(name, _ -> new Counts()))
                .orElse(unsourced);
    }

    /// All that was added, in layers.
    public Timeline timeline() {
        var largest = counts.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Counts> one) ->
                                one.getValue().total())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(Timeline.SOURCES)
                .toList();
        var layers = new ArrayList<Layer>();
        for (var one : largest)
            layers.add(new Layer(Optional.of(one.getKey()), one.getValue().timeline()));
        var others = new Counts();
        others.add(unsourced);
        var names = largest.stream().map(Map.Entry::getKey).toList();
        counts.forEach((name, here) -> {
            if (!names.contains(name)) others.add(here);
        });
        if (others.total() > 0) layers.add(new Layer(Optional.empty(), others.timeline()));
        return whole(layers);
    }

    private Timeline whole(List<Layer> layers) {
        var all = new Counts();
        all.add(unsourced);
        counts.values().forEach(all::add);
        var bare = all.timeline();
        return new Timeline(step, bare.bars(), bare.undated(), bare.coarse(), layers, Optional.empty());
    }

    /// What one source has.
    private final class Counts {
        private final TreeMap<LocalDate, Long> bars = new TreeMap<>();
        private final Map<DateRange, Long> coarse = new HashMap<>();
        private long dateless;

        void add(Counts other) {
            other.bars.forEach((start, articles) -> bars.merge(start, articles, Long::sum));
            other.coarse.forEach((days, articles) -> coarse.merge(days, articles, Long::sum));
            dateless += other.dateless;
        }

        long total() {
            return undated() + bars.values().stream().mapToLong(Long::longValue).sum();
        }

        Timeline timeline() {
            return new Timeline(step, bars, undated(), coarse);
        }

        private long undated() {
            return dateless
                    + coarse.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
