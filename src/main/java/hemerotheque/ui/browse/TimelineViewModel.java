package hemerotheque.ui.browse;

import hemerotheque.model.DateRange;
import hemerotheque.search.Timeline;
import hemerotheque.ui.search.Axis;
import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The bars over the list, and the days that are picked on them.
///
/// The articles of the answer that the bars show and `undated` always add up to the total of the answer. Where certain
/// days are asked for, the bars around them show what else the same question finds.
public final class TimelineViewModel {

    /// @param shown articles of the answer
    /// @param around articles that the question finds on any day, `shown` among them
    public record Bar(LocalDate start, long shown, long around) {}

    /// @param axis absent where there is nothing to draw
    /// @param picked whether certain days are asked for, so that `shown` is but a part
    /// @param zoomed whether the axis spans less than the archive
    public record Bars(Optional<Axis> axis, List<Bar> bars, long undated, boolean picked, boolean zoomed) {
        static final Bars NONE = new Bars(Optional.empty(), List.of(), 0, false, false);

        /// The most articles of a bar.
        public long most() {
            return bars.stream().mapToLong(Bar::around).max().orElse(0);
        }

        /// The days from the bar `one` to the bar `other`, whichever comes first.
        public DateRange days(int one, int other) {
            var step = axis.orElseThrow().step();
            var first = step.days(bars.get(Math.min(one, other)).start());
            var last = step.days(bars.get(Math.max(one, other)).start());
            return new DateRange(first.first(), last.last());
        }
    }

    /// Bars that the reader is picking, not applied yet.
    ///
    /// @param anchor where it began
    /// @param cursor where it is now; the same as `anchor` for one bar
    public record Picking(int anchor, int cursor) {
        public boolean has(int bar) {
            return bar >= Math.min(anchor, cursor) && bar <= Math.max(anchor, cursor);
        }
    }

    private final SearchViewModel search;
    private final ReadOnlyObjectWrapper<Bars> bars = new ReadOnlyObjectWrapper<>(Bars.NONE);
    private final ReadOnlyObjectWrapper<Optional<Picking>> picking = new ReadOnlyObjectWrapper<>(Optional.empty());

    public TimelineViewModel(SearchViewModel search) {
        this.search = search;
        search.shown()
                .subscribe(found -> show(found.map(TimelineViewModel::bars).orElse(Bars.NONE)));
    }

    public ReadOnlyObjectProperty<Bars> bars() {
        return bars.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Picking>> picking() {
        return picking.getReadOnlyProperty();
    }

    private void show(Bars next) {
        var axis = bars.get().axis();
        bars.set(next);
        if (!axis.equals(next.axis())) picking.set(Optional.empty());
    }

    private static Bars bars(Found found) {
        var shown = found.answer().timeline();
        long undated = shown.map(Timeline::undated).orElse(0L);
        var around = found.around().or(() -> shown);
        var drawn = found.axis().stream()
                .flatMap(axis -> axis.starts().stream())
                .map(start -> new Bar(start, count(shown, start), Math.max(count(around, start), count(shown, start))))
                .toList();
        var question = found.question();
        return new Bars(
                found.axis(),
                drawn,
                undated,
                question.filter().days().isPresent(),
                question.zoom().isPresent());
    }

    private static long count(Optional<Timeline> timeline, LocalDate start) {
        return timeline.map(counted -> counted.bars().getOrDefault(start, 0L)).orElse(0L);
    }

    /// Picks from `anchor` to `cursor`, numbers of bars: what dragging does.
    public void pick(int anchor, int cursor) {
        int last = bars.get().bars().size() - 1;
        if (last < 0) return;
        picking.set(Optional.of(new Picking(Math.clamp(anchor, 0, last), Math.clamp(cursor, 0, last))));
    }

    /// Moves the cursor `steps` bars on, to the last bar at first; `extending` keeps where the picking began.
    public void move(int steps, boolean extending) {
        int last = bars.get().bars().size() - 1;
        var now = picking.get().orElse(new Picking(last, last));
        int cursor = picking.get().isEmpty() ? last : Math.clamp((long) now.cursor() + steps, 0, Math.max(0, last));
        pick(extending ? now.anchor() : cursor, cursor);
    }

    /// Asks for the days that are picked.
    public void apply() {
        picking.get().ifPresent(picked -> {
            var days = bars.get().days(picked.anchor(), picked.cursor());
            picking.set(Optional.empty());
            search.narrow(filter -> filter.within(days));
        });
    }

    /// Asks for the days that are picked, or asked for already, and has the timeline span just these.
    public void zoomIn() {
        var picked = picking.get().map(pick -> bars.get().days(pick.anchor(), pick.cursor()));
        var days = picked.or(() -> search.question().filter().days());
        picking.set(Optional.empty());
        days.ifPresent(range -> search.ask(search.typedQuestion().zoomed(range)));
    }

    /// Has the timeline span the whole archive again.
    public void zoomOut() {
        var asked = search.typedQuestion();
        search.ask(new Question(asked.words(), asked.filter(), asked.chosen(), Optional.empty()));
    }

    /// Drops what is being picked, or else the days that are asked for.
    ///
    /// @return whether there was anything to drop
    public boolean drop() {
        if (picking.get().isPresent()) {
            picking.set(Optional.empty());
            return true;
        }
        boolean asked = bars.get().picked();
        if (asked) search.ask(search.typedQuestion().anyDay());
        return asked;
    }

    /// Asks for the articles without any date.
    public void undated() {
        search.narrow(filter -> filter.withoutDate());
    }
}
