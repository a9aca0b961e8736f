package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Hit;
import hemerotheque.search.Snippet;
import hemerotheque.ui.browse.HitList.Row;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class HitListTest {

    private final ArrayDeque<Runnable> reads = new ArrayDeque<>(); // run when we say so
    private final List<Integer> read = new ArrayList<>();
    private final HitList list =
            new HitList(1_000_000, page(0), 100, this::read, new Background(reads::add, Runnable::run));

    private List<Hit> read(int offset) {
        read.add(offset);
        return page(offset);
    }

    private static List<Hit> page(int offset) {
        return IntStream.range(offset, offset + 100).mapToObj(HitListTest::hit).toList();
    }

    private static Hit hit(int number) {
        var teaser = new Teaser(
                new ArticleId(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                1);
        return new Hit(teaser, 0, new Snippet("", List.of()));
    }

    /// What is at each place, as « 3 » for a line and « 3- » for what was unfolded.
    private String shown(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> switch (list.get(i)) {
                    case Row.Here(var hit, var open) -> hit.teaser().id() + (open ? "+" : "");
                    case Row.Reprint(var hit) -> hit.teaser().id() + "-";
                    case Row.Waiting _ -> "?";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void unfoldsWhatStandsBehindALineBelowIt() {
        var changes = new ArrayList<String>();
        list.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) changes.add(change.getFrom() + ".." + change.getTo());
        });

        list.unfold(2, List.of(hit(700), hit(701)));
        list.unfold(4, List.of(hit(800)));
        assertEquals("0 1 2+ 700- 701- 3 4+ 800- 5", shown(0, 9));
        assertEquals(1_000_003, list.size());
        assertEquals(
                List.of(2, 2, 3, 4, 4, 5),
                IntStream.of(3, 4, 5, 6, 7, 8).mapToObj(list::line).toList());

        list.fold(2);
        assertEquals("0 1 2 3 4+ 800- 5", shown(0, 7));
        list.fold(4);
        assertEquals("0 1 2 3 4 5", shown(0, 6));
        assertEquals(1_000_000, list.size());
        assertTrue(changes.contains("3..5"), changes.toString());
    }

    private void settle() {
        while (!reads.isEmpty()) reads.removeFirst().run();
    }

    @Test
    void readsNothingThatIsNotLookedAt() {
        assertEquals(1_000_000, list.size());
        assertEquals(new Row.Here(hit(49)), list.get(49));
        assertTrue(reads.isEmpty(), "the first page came with the answer");
    }

    @Test
    void readsThePageBeforeItIsScrolledTo() {
        assertEquals(new Row.Here(hit(50)), list.get(50));
        list.get(51);
        settle();

        assertEquals(List.of(100), read);
        assertEquals(new Row.Here(hit(100)), list.get(100));
    }

    @Test
    void takesSeveralPagesAtFirst() {
        var first = IntStream.range(0, 250).mapToObj(HitListTest::hit).toList();
        var several = new HitList(250, first, 100, this::read, new Background(reads::add, Runnable::run));

        assertEquals(
                first.stream().map(Row.Here::new).toList(),
                IntStream.range(0, 250).mapToObj(several::get).toList());
        assertTrue(reads.isEmpty());
    }

    @Test
    void readsThePageOfARowOnceAndTellsWhenItIsThere() {
        var told = new ArrayList<Integer>();
        list.addListener((ListChangeListener<Row>) change -> {
            while (change.next()) if (change.wasUpdated()) told.add(change.getFrom());
        });

        assertEquals(new Row.Waiting(500_017), list.get(500_017));
        list.get(500_018);
        settle();

        assertEquals(List.of(500_000), read);
        assertEquals(new Row.Here(hit(500_017)), list.get(500_017));
        assertEquals(500_000, told.getFirst());
    }

    @Test
    void forgetsWhatWasScrolledPast() {
        for (int row = 0; row < 1_000_000; row += 10_000) list.get(row + 5_000);
        settle();

        assertTrue(read.size() <= 6, read.size() + " pages were read");
        assertEquals(995_000, read.get(2), "the page wished for last comes before older wishes");
    }

    @Test
    void keepsAFewPagesOnly() {
        for (int page = 1; page <= HitList.KEPT + 10; page++) {
            list.get(page * 100);
            settle();
        }
        read.clear();

        assertInstanceOf(Row.Waiting.class, list.get(100));
        assertInstanceOf(Row.Here.class, list.get((HitList.KEPT + 10) * 100));
    }

    @Test
    void aPageThatCannotBeReadIsNotReadAgainAndAgain() {
        var broken = new HitList(
                1_000,
                List.of(),
                100,
                _ -> {
                    throw new IllegalStateException("the disk is gone");
                },
                new Background(reads::add, Runnable::run));

        broken.get(500);
        settle();

        assertEquals(new Row.Waiting(500), broken.get(500));
        assertTrue(reads.isEmpty());
    }
}
