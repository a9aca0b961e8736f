package hemerotheque.ui.browse;

import hemerotheque.search.Hit;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/// All hits of one answer, as a list of which only the pages that are looked at are ever read.
///
/// Where near-duplicates are folded, a line can be unfolded: what stands behind it then follows it in the list.
///
/// [#get] never waits: a hit that is not there yet is a [Row.Waiting], and an update of the list tells when it came.
/// Only for the JavaFX thread.
public final class HitList extends ObservableListBase<HitList.Row> {

    /// A place of the list.
    public sealed interface Row {
        /// @param open whether what stands behind it is shown below
        record Here(Hit hit, boolean open) implements Row {

            /// Nothing is shown below it.
            Here(Hit hit) {
                this(hit, false);
            }
        }

        /// A near-duplicate of the article above, shown because the reader asked for it.
        record Reprint(Hit hit) implements Row {}

        /// On its way.
        record Waiting(int index) implements Row {}
    }

    /// Pages that are kept, chosen: 5,000 hits of some 1 kB each.
    static final int KEPT = 200;

    /// Pages that are read at once, chosen: as many as there are reading threads.
    private static final int AT_ONCE = 2;

    /// Pages that wait to be read, chosen: what a screen can show, and some more. Older wishes are dropped.
    private static final int WISHES = 4;

    private final int lines;
    private final int pageSize;
    private final IntFunction<List<Hit>> reader;
    private final Background background;
    private final Map<Integer, List<Hit>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private final Set<Integer> reading = new HashSet<>();
    private final NavigableMap<Integer, List<Hit>> unfolded = new TreeMap<>();

    /// @param total lines of the answer; what is over the largest int cannot be scrolled to
    /// @param first the first hits; a page that is not whole is the last
    /// @param reader gives the page that begins with the hit of that number; from any thread but JavaFX's
    HitList(long total, List<Hit> first, int pageSize, IntFunction<List<Hit>> reader, Background background) {
        this.lines = (int) Math.min(total, Integer.MAX_VALUE);
        this.pageSize = pageSize;
        this.reader = reader;
        this.background = background;
        for (int from = 0; from < first.size(); from += pageSize)
            pages.put(from / pageSize, first.subList(from, Math.min(first.size(), from + pageSize)));
    }

    @Override
    public int size() {
        return lines + shown(unfolded);
    }

    private static int shown(Map<Integer, List<Hit>> unfolded) {
        return unfolded.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException(index);
        int line = line(index);
        int below = index - row(line);
        return below == 0
                ? line(line, index)
                : new Row.Reprint(unfolded.get(line).get(below - 1));
    }

    /// What stands at `index`, where it is there already; nothing is read for it.
    Optional<Hit> there(int index) {
        int line = line(index);
        int below = index - row(line);
        if (below > 0) return Optional.of(unfolded.get(line).get(below - 1));
        var page = pages.get(line / pageSize);
        return page != null && line % pageSize < page.size()
                ? Optional.of(page.get(line % pageSize))
                : Optional.empty();
    }

    private Row line(int line, int index) {
        var page = pages.get(line / pageSize);
        if (page != null && line % pageSize >= pageSize / 2) readOn(line / pageSize + 1);
        if (page != null && line % pageSize < page.size())
            return new Row.Here(page.get(line % pageSize), unfolded.containsKey(line));
        if (page == null) wish(line / pageSize);
        return new Row.Waiting(index);
    }

    /// The place in the list of a line.
    int row(int line) {
        return line + shown(unfolded.headMap(line));
    }

    /// The line at a place of the list, or above it where what it unfolded to stands there.
    int line(int index) {
        int above = 0;
        for (var open : unfolded.entrySet()) {
            int place = open.getKey() + above;
            if (index <= place) break;
            if (index <= place + open.getValue().size()) return open.getKey();
            above += open.getValue().size();
        }
        return index - above;
    }

    /// Shows what stands behind `line` below it.
    void unfold(int line, List<Hit> behind) {
        if (behind.isEmpty() || unfolded.containsKey(line)) return;
        int row = row(line);
        beginChange();
        unfolded.put(line, List.copyOf(behind));
        nextAdd(row + 1, row + 1 + behind.size());
        nextUpdate(row);
        endChange();
    }

    /// Has what was unfolded from `line` stand behind it again.
    void fold(int line) {
        if (!unfolded.containsKey(line)) return;
        int row = row(line);
        var gone = unfolded.get(line).stream().<Row>map(Row.Reprint::new).toList();
        beginChange();
        unfolded.remove(line);
        nextRemove(row + 1, gone);
        nextUpdate(row);
        endChange();
    }

    boolean isUnfolded(int line) {
        return unfolded.containsKey(line);
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

    /// Has the page after the one that is looked at come before it is, but none wait for it.
    private void readOn(int page) {
        boolean known = pages.containsKey(page) || reading.contains(page) || wishes.contains(page);
        if (known || (long) page * pageSize >= lines || wishes.size() >= WISHES) return;
        wishes.addLast(page);
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
        int end = Math.min(lines, (page + 1) * pageSize);
        for (int line = page * pageSize; line < end; line++) nextUpdate(row(line));
        endChange();
        read();
    }
}
