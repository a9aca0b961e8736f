package hemerotheque.ui.browse;

import hemerotheque.model.DateRange;
import hemerotheque.search.Timeline;
import hemerotheque.search.Timeline.Layer;
import hemerotheque.ui.search.Axis;
import hemerotheque.ui.search.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a timeline draws: the bars of an answer over its axis, without a gap.
///
/// @param axis absent where there is nothing to draw
/// @param undated articles of the answer that have no bar
/// @param coarse those of `undated` that have a date
/// @param layers the sources that the bars are divided by, the one of all others without a name; empty where they are
/// not
/// @param picked whether certain days are asked for, so that what is shown of a bar is but a part
/// @param zoomed whether the axis spans less than the archive
public record Bars(
        Optional<Axis> axis,
        List<Bar> bars,
        long undated,
        long coarse,
        List<Optional<String>> layers,
        boolean picked,
        boolean zoomed) {

    static final Bars NONE = new Bars(Optional.empty(), List.of(), 0, 0, List.of(), false, false);

    /// @param shown articles of the answer
    /// @param around articles that the question finds on any day, `shown` among them
    /// @param archive articles that the archive holds, whatever is asked; absent where nobody knows
    /// @param layers how `around` is divided, in the order of the layers
    public record Bar(LocalDate start, long shown, long around, Optional<Long> archive, List<Long> layers) {

        /// Whether the archive holds nothing here, so that nothing could be found.
        public boolean isBare() {
            return archive.filter(all -> all == 0).isPresent();
        }

        /// So many articles of this bar: as they are, or out of a thousand that the archive holds here.
        double measure(long articles, boolean share) {
            if (!share) return articles;
            return archive.filter(all -> all > 0)
                    .map(all -> articles * 1_000.0 / all)
                    .orElse(0.0);
        }
    }

    static Bars of(Found found) {
        var shown = found.answer().timeline();
        var around = found.around().or(() -> shown);
        var layers = around.map(Timeline::layers).orElse(List.of());
        var drawn = found.axis().stream()
                .flatMap(axis -> axis.starts().stream())
                .map(start -> bar(start, shown, around, layers))
                .toList();
        return new Bars(
                found.axis(),
                drawn,
                shown.map(Timeline::undated).orElse(0L),
                shown.map(timeline -> timeline.undated() - timeline.dateless()).orElse(0L),
                layers.stream().map(Layer::source).toList(),
                found.question().filter().days().isPresent(),
                found.question().zoom().isPresent());
    }

    private static Bar bar(LocalDate start, Optional<Timeline> shown, Optional<Timeline> around, List<Layer> layers) {
        long answered = shown.map(timeline -> timeline.at(start)).orElse(0L);
        long found = around.map(timeline -> timeline.at(start)).orElse(0L);
        return new Bar(
                start,
                answered,
                Math.max(found, answered),
                around.filter(timeline -> timeline.archive().isPresent()).map(timeline -> timeline.inArchive(start)),
                layers.stream().map(layer -> layer.counts().at(start)).toList());
    }

    /// The highest bar.
    double most(boolean share) {
        return bars.stream()
                .mapToDouble(bar -> bar.measure(bar.around, share))
                .max()
                .orElse(0);
    }

    boolean isAnyBare() {
        return bars.stream().anyMatch(Bar::isBare);
    }

    /// Articles without any date.
    public long dateless() {
        return undated - coarse;
    }

    /// The days from the bar `one` to the bar `other`, whichever comes first.
    public DateRange days(int one, int other) {
        var step = axis.orElseThrow().step();
        var first = step.days(bars.get(Math.min(one, other)).start());
        var last = step.days(bars.get(Math.max(one, other)).start());
        return new DateRange(first.first(), last.last());
    }
}
