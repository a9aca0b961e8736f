package hemerotheque.ui.corpus;

import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Occurrence;
import hemerotheque.ui.common.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every occurrence of a question. A newer question ends the older one.
///
/// Lines sorted by their words are shown by day until they are sorted. To be used on the screen's thread.
public final class ConcordanceViewModel {

    public sealed interface State {

        record Nothing() implements State {}

        record Searching(ConcordanceRequest request) implements State {}

        /// @param sorting whether the order asked for is still on its way
        record Shown(ConcordanceRequest request, Concordance concordance, LineList lines, boolean sorting)
                implements State {}

        record Failed(Exception reason) implements State {}
    }

    /// How writing a file ended.
    public sealed interface Written {

        record Nothing() implements Written {}

        record Done(Path file) implements Written {}

        record Failed(Path file, Exception reason) implements Written {}
    }

    /// A concordance with its first lines.
    private record Begun(Concordance concordance, List<Occurrence> first) {}

    private final CorpusWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyDoubleWrapper sorted = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(new Written.Nothing());
    private ConcordanceRequest request;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /// @param first is not asked yet
    public ConcordanceViewModel(CorpusWork work, Background background, ConcordanceRequest first) {
        this.work = work;
        this.background = background;
        this.request = first;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// How much is sorted while [State.Shown#sorting], up to 1.
    public ReadOnlyDoubleProperty sorted() {
        return sorted.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    public ConcordanceRequest request() {
        return request;
    }

    public void ask(String words) {
        ask(new ConcordanceRequest(words.strip(), request.filter(), request.order(), request.context()));
    }

    public void sort(ConcordanceOrder order) {
        if (order != request.order()) ask(request.sorted(order));
    }

    /// Leaves the lines that are being sorted by their words as they stand, by day.
    public void stopSorting() {
        if (!(state.get() instanceof State.Shown shown && shown.sorting())) return;
        dismiss();
        request = request.sorted(ConcordanceOrder.OLDEST);
        state.set(new State.Shown(request, shown.concordance(), shown.lines(), false));
    }

    /// @param words of the context on either side
    public void widen(int words) {
        if (words != request.context()) ask(request.within(words));
    }

    private void ask(ConcordanceRequest next) {
        request = next;
        dismiss();
        written.set(new Written.Nothing());
        if (next.words().isBlank()) {
            state.set(new State.Nothing());
            return;
        }
        state.set(new State.Searching(next));
        boolean byWords = next.order().words() > 0;
        read(byWords ? next.sorted(ConcordanceOrder.OLDEST) : next, next, byWords);
    }

    /// Nobody waits any more for what was asked.
    public void dismiss() {
        unwanted.set(true);
        unwanted = new AtomicBoolean();
    }

    private void read(ConcordanceRequest now, ConcordanceRequest asked, boolean sorting) {
        var mine = unwanted;
        sorted.set(0);
        background.run(
                () -> {
                    var concordance = work.concordance(now, mine::get, share -> tell(share, mine));
                    return new Begun(concordance, concordance.lines().read(0, LineList.PAGE));
                },
                begun -> {
                    if (mine.get()) return;
                    var lines = new LineList(begun.concordance, begun.first, background);
                    state.set(new State.Shown(asked, begun.concordance, lines, sorting));
                    if (sorting) read(asked, asked, false);
                },
                reason -> {
                    if (!mine.get() && !(reason instanceof CancellationException)) state.set(new State.Failed(reason));
                });
    }

    private void tell(double share, AtomicBoolean mine) {
        background.tell(() -> {
            if (!mine.get()) sorted.set(share);
        });
    }

    /// Writes all lines as a table.
    public void export(Path file) {
        if (!(state.get() instanceof State.Shown shown)) return;
        background.run(
                () -> {
                    work.writeTable(shown.concordance(), file);
                    return file;
                },
                done -> written.set(new Written.Done(done)),
                reason -> written.set(new Written.Failed(file, reason)));
    }
}
