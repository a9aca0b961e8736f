package hemerotheque.ui.browse;

import hemerotheque.search.Hit;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/// All hits of one answer, as a list of which only the pages that are looked at are ever read.
///
/// [#get] never waits: a hit that is not there yet is a [Row.Waiting], and an update of the list tells when it came.
/// Only
/// for the JavaFX thread.
public final class HitList extends ObservableListBase<HitList.Row> {

    /// A place of the list.
    public sealed interface Row {
        record Here(Hit hit) implements Row {}

        /// On its way.
        record Waiting(int index) implements Row {}
    }

    /// Pages that are kept, chosen: 5,000 hits of some 1 kB each.
    static final int KEPT = 50;

    /// Pages that are read at once, chosen: as many as there are reading threads.
    private static final int AT_ONCE = 2;

    /// Pages that wait to be read, chosen: what a screen can show, and some more. Older wishes are dropped.
    private static final int WISHES = 4;

    private final int size;
    private final int pageSize;
    private final IntFunction<List<Hit>> reader;
    private final Background background;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private final Set<Integer> reading = new HashSet<>();

    /// @param total of the answer; what is over the largest int cannot be scrolled to
    /// @param first the first page, at most `pageSize`
    /// @param reader gives the page that begins with the hit of that number; from any thread but JavaFX's
    HitList(long total, List<Hit> first, int pageSize, IntFunction<List<Hit>> reader, Background background) {
        this.size = (int) Math.min(total, Integer.MAX_VALUE);
        this.pageSize = pageSize;
        this.reader = reader;
        this.background = background;
        if (!first.isEmpty()) pages.put(0, first);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        var page = pages.get(index / pageSize);
        if (page != null && index % pageSize < page.size()) return new Row.Here(page.get(index % pageSize));
        if (page == null) wish(index / pageSize);
        return new Row.Waiting(index);
    }

    /// A list of a million rows is never searched through: what it holds is asked of the archive.
    @Override
    public int indexOf(Object row) {
        return -1;
    }

    private void wish(int page) {
        if (reading.contains(page)) return;
        wishes.remove(page);
        wishes.addFirst(page);
        if (wishes.size() > WISHES) wishes.removeLast();
        read();
    }

    private void read() {
        while (reading.size() < AT_ONCE && !wishes.isEmpty()) {
            int page = wishes.removeFirst();
            reading.add(page);
            background.run(
                    () -> reader.apply(page * pageSize), hits -> arrived(page, hits), _ -> arrived(page, List.of()));
        }
    }

    private void arrived(int page, List<Hit> hits) {
        reading.remove(page);
        pages.put(page, hits);
        if (pages.size() > KEPT) pages.remove(pages.keySet().iterator().next());
        beginChange();
        int end = Math.min(size, (page + 1) * pageSize);
        for (int i = page * pageSize; i < end; i++) nextUpdate(i);
        endChange();
        read();
    }
}
