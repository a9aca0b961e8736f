package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Harvest;
import hemerotheque.store.MadePress.Kind;
import hemerotheque.store.MadePress.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How many of the made pairs are grouped that should be, and how many of those that should not: all in one archive.
/// The figures are left in `target/near-duplicates.txt`; `-Dpairs=500` measures more of each kind.
class NearDuplicatesTest {

    private static final int PAIRS = Integer.getInteger("pairs", 20);

    private static final double LEAST_RECALL = 0.97;
    private static final double LEAST_PRECISION = 0.99;

    /// Of the hardest kind that is to be found, and of the one that is hardest to tell apart.
    private static final double LEAST_OF_A_KIND = 0.9;

    private static final double MOST_OF_A_KIND = 0.1;

    @TempDir
    Path folder;

    @Test
    void findsWhatPapersTookOverAndNothingElse() throws IOException {
        var press = new MadePress(20_120_506);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < PAIRS; i++) for (var kind : Kind.values()) pairs.add(press.pair(kind));

        var groups = grouped(pairs);

        var found = new EnumMap<Kind, Integer>(Kind.class);
        for (int i = 0; i < pairs.size(); i++) {
            if (together(groups, 2 * i, 2 * i + 1)) found.merge(pairs.get(i).kind(), 1, Integer::sum);
        }
        long joined = pairsTogether(groups);
        report(found, joined);
        long right = count(found, true);
        assertTrue(right >= LEAST_RECALL * PAIRS * kinds(true), "recall: " + right + " of " + PAIRS * kinds(true));
        assertTrue(right >= LEAST_PRECISION * joined, "precision: " + right + " of " + joined);
        for (var kind : Kind.values()) {
            double share = found.getOrDefault(kind, 0) / (double) PAIRS;
            assertTrue(kind.same ? share >= LEAST_OF_A_KIND : share <= MOST_OF_A_KIND, kind + ": " + share);
        }
    }

    /// @return the group of each text, in order; 0 for none
    private List<Integer> grouped(List<Pair> pairs) {
        var pages = new ArrayList<Harvest>();
        for (int i = 0; i < pairs.size(); i++) {
            pages.add(page("Un titre " + i, pairs.get(i).first(), "Le Quotidien"));
            pages.add(page("Un autre titre " + i, pairs.get(i).second(), "Le Fleuve"));
        }
        try (var store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC())) {
            var ids = store.put(pages).stream()
                    .map(outcome -> outcome.article().orElseThrow())
                    .toList();
            assertEquals(2L * pairs.size(), ids.stream().distinct().count(), "no two pages are one article");
            while (store.groups().group() > 0) {}
            var groups = store.groups().all();
            return ids.stream().map(id -> groups.groupOf(id.value())).toList();
        }
    }

    private static Harvest page(String headline, String text, String source) {
        return Harvests.page(headline, text).from(source).harvest();
    }

    private static boolean together(List<Integer> groups, int one, int other) {
        return groups.get(one) > 0 && groups.get(one).equals(groups.get(other));
    }

    /// All pairs of texts that are in one group, those of different made pairs too.
    private static long pairsTogether(List<Integer> groups) {
        long pairs = 0;
        for (int i = 0; i < groups.size(); i++)
            for (int j = i + 1; j < groups.size(); j++) if (together(groups, i, j)) pairs++;
        return pairs;
    }

    private static long count(Map<Kind, Integer> found, boolean same) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().same == same)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static long kinds(boolean same) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.same == same).count();
    }

    private static void report(Map<Kind, Integer> found, long joined) throws IOException {
        var lines = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var wanted = kind.same ? "one text" : "two texts";
            lines.add("%-22s %-9s %4d of %d grouped".formatted(kind, wanted, found.getOrDefault(kind, 0), PAIRS));
        }
        double right = count(found, true);
        lines.add(String.format(Locale.ROOT, "recall    %.4f", right / (PAIRS * kinds(true))));
        lines.add(String.format(Locale.ROOT, "precision %.4f (of %d pairs in one group)", right / joined, joined));
        Files.write(Path.of("target", "near-duplicates.txt"), lines);
    }
}
