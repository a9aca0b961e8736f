package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.ui.search.Axis;
import hemerotheque.ui.search.DayVerbs;
import hemerotheque.ui.search.Drawing;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Verb;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// The bars over the list, and the days that are picked on them.
///
/// The articles of the answer that the bars show and `undated` always add up to the total of the answer. Where certain
/// days are asked for, the bars around them show what else the same question finds.
public final class TimelineViewModel {

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
    private final DayVerbs verbs;
    private final ReadOnlyObjectWrapper<Bars> bars = new ReadOnlyObjectWrapper<>(Bars.NONE);
    private final ReadOnlyObjectWrapper<Optional<Picking>> picking = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty share = new SimpleBooleanProperty();
    private final BooleanProperty tall = new SimpleBooleanProperty();
    private final BooleanProperty listed = new SimpleBooleanProperty();

    public TimelineViewModel(SearchViewModel search, DayVerbs verbs) {
        this.search = search;
        this.verbs = verbs;
        search.shown().subscribe(found -> show(found.map(Bars::of).orElse(Bars.NONE)));
    }

    public ReadOnlyObjectProperty<Bars> bars() {
        return bars.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Picking>> picking() {
        return picking.getReadOnlyProperty();
    }

    /// Whether bars are articles of a thousand of the archive; changing it asks nothing anew.
    public BooleanProperty share() {
        return share;
    }

    /// Whether the timeline stands high, with its axis and all that can be done with it.
    public BooleanProperty tall() {
        return tall;
    }

    /// Whether the figures stand in place of the bars, where the timeline stands high.
    public BooleanProperty listed() {
        return listed;
    }

    /// The answer that the bars are of.
    public Optional<Timeline> timeline() {
        return search.shown().get().flatMap(found -> found.answer().timeline());
    }

    public Drawing drawing() {
        return search.drawing();
    }

    /// Has each bar span a `step`; nothing for the one that fits best.
    public void divide(Optional<Step> step) {
        search.draw(search.drawing().by(step));
    }

    /// Has the bars divided by source, or not.
    public void layer(boolean wanted) {
        search.draw(search.drawing().inLayers(wanted));
    }

    /// Whether bars of `step` are wide enough to be seen on the present axis.
    public boolean fits(Step step) {
        return bars.get().axis().filter(axis -> Axis.fits(axis.days(), step)).isPresent();
    }

    private void show(Bars next) {
        var axis = bars.get().axis();
        bars.set(next);
        if (!axis.equals(next.axis())) picking.set(Optional.empty());
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

    /// Does with the days that are picked what `verb` says; several bars, which make a period, replace others in any
    /// case but where they are excluded.
    public void apply(Verb verb) {
        picking.get().ifPresent(picked -> {
            boolean period = picked.anchor() != picked.cursor() && verb == Verb.ADD;
            picking.set(Optional.empty());
            press(picked, period ? Verb.REPLACE : verb);
        });
    }

    /// Does with the days of some bars just what `verb` says.
    void press(Picking bars, Verb verb) {
        verbs.press(this.bars.get().days(bars.anchor(), bars.cursor()), verb);
    }

    /// Asks for the days that are picked, or asked for already, and has the timeline span just these.
    public void zoomIn() {
        var picked = picking.get().map(pick -> bars.get().days(pick.anchor(), pick.cursor()));
        var days = picked.or(() -> search.question().filter().days());
        picking.set(Optional.empty());
        days.ifPresent(search::zoom);
    }

    /// Has the timeline span the whole archive again.
    public void zoomOut() {
        var asked = search.typedQuestion();
        search.ask(asked.unzoomed());
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
