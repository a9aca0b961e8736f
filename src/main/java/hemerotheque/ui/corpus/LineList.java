package hemerotheque.ui.corpus;

import hemerotheque.search.Concordance;
import hemerotheque.search.Occurrence;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/// All lines of a concordance, of which only the pages that are looked at are ever read.
///
/// [#get] never waits: a line that is not there yet is empty, and an update of the list tells when it came. Only for
/// the JavaFX thread.
final class LineList extends ObservableListBase<Optional<Occurrence>> {

    /// Lines that are read at once, chosen: two screens.
    static final int PAGE = 80;

    /// Pages that are kept, chosen.
    private static final int KEPT = 50;

    /// Pages that wait to be read, chosen: what a screen can show. Older wishes are dropped.
    private static final int WISHES = 3;

    private final Concordance concordance;
    private final Background background;
    private final Map<Integer, List<Occurrence>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private boolean reading;

    LineList(Concordance concordance, List<Occurrence> first, Background background) {
        this.concordance = concordance;
        this.background = background;
        pages.put(0, first);
    }

    @Override
    public int size() {
        return concordance.listed();
    }

    @Override
    public Optional<Occurrence> get(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException(index);
        var page = pages.get(index / PAGE);
        if (page == null) wish(index / PAGE);
        else if (index % PAGE < page.size()) return Optional.of(page.get(index % PAGE));
        return Optional.empty();
    }

    private void wish(int page) {
        wishes.remove(page);
        wishes.addLast(page);
        if (wishes.size() > WISHES) wishes.removeFirst();
        if (!reading) readNext();
    }

    private void readNext() {
        if (wishes.isEmpty()) return;
        int page = wishes.removeLast();
        reading = true;
        background.run(
                () -> concordance.lines().read(page * PAGE, PAGE),
                lines -> put(page, lines),
                _ -> put(page, List.of()));
    }

    private void put(int page, List<Occurrence> lines) {
        pages.put(page, lines);
        if (pages.size() > KEPT) pages.remove(pages.keySet().iterator().next());
        reading = false;
        beginChange();
        for (int i = page * PAGE; i < Math.min(size(), (page + 1) * PAGE); i++) nextUpdate(i);
        endChange();
        readNext();
    }
}
