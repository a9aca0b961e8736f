package hemerotheque.archive;

import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Asks an archive for the concordance of its most frequent words, and prints what each takes once it is warm:
/// milliseconds of processor time of the one thread that asks.
public final class ConcordanceRace {

    private static final int WORDS = 6;
    private static final int SCREEN = 50; // lines
    private static final int TURNS = 5;

    private final Corpus corpus;

    private ConcordanceRace(Corpus corpus) {
        this.corpus = corpus;
    }

    /// @param arguments the folder of an archive; the property `queries` names a file of words, see [AskedWords#read]
    public static void main(String[] arguments) throws IOException {
        var words = AskedWords.read(Path.of(System.getProperty("queries"))).stream()
                .map(AskedWords::word)
                .distinct()
                .toList();
        try (var archive = Archive.openReadOnly(Path.of(arguments[0]), Clock.systemDefaultZone())) {
            new ConcordanceRace(archive.corpus()).run(words);
        }
    }

    private void run(List<String> words) {
        var frequent = words.stream()
                .map(word -> ask(word, ConcordanceOrder.OLDEST, 0))
                .sorted(Comparator.comparingLong(Asked::total).reversed())
                .limit(WORDS)
                .toList();
        System.out.printf("%-20s %11s %12s %12s %12s%n", "word", "occurrences", "first screen", "middle", "by words");
        for (var word : frequent) print(word);
    }

    private void print(Asked word) {
        var screen = half(word, ConcordanceOrder.OLDEST, 0);
        var middle = half(word, ConcordanceOrder.OLDEST, (int) Math.min(Integer.MAX_VALUE, word.total() / 2));
        var sorted = ask(word.word(), ConcordanceOrder.RIGHT2, 0).nanoseconds() / 1e6; // all texts are read: once
        System.out.printf(
                Locale.ROOT, "%-20s %11d %12.1f %12.1f %12.1f%n", word.word(), word.total(), screen, middle, sorted);
    }

    private record Asked(String word, long total, long nanoseconds) {}

    /// What half of the turns take at the most, in milliseconds, after one that is not counted.
    private double half(Asked word, ConcordanceOrder order, int from) {
        ask(word.word(), order, from);
        var spent = new long[TURNS];
        for (int i = 0; i < TURNS; i++) spent[i] = ask(word.word(), order, from).nanoseconds();
        return Percentiles.of(spent).half();
    }

    private Asked ask(String word, ConcordanceOrder order, int from) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Concordance found = corpus.concordance(ConcordanceRequest.of(word).sorted(order), Cancel.NEVER);
        found.lines().read(from, SCREEN);
        return new Asked(word, found.total(), threads.getCurrentThreadCpuTime() - before);
    }
}
