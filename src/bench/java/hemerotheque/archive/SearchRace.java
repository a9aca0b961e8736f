package hemerotheque.archive;

import hemerotheque.index.ArticleIndex;
import hemerotheque.search.Reprints;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

/// Asks an archive, and a full-text table of SQLite that holds the same articles, the same questions in turn, and
/// prints what each kind takes: milliseconds of processor time of the one thread that asks, at half, 95 and 99 in a
/// hundred of the questions.
public final class SearchRace {

    private static final int TURNS = 3;

    private final Rooms rooms;
    private final Finder finder;
    private final List<AskedWords> asked;

    private SearchRace(Rooms rooms, Finder finder, List<AskedWords> asked) {
        this.rooms = rooms;
        this.finder = finder;
        this.asked = asked;
    }

    /// @param arguments the folder of an archive, which is left as it is; the property `queries` names a file of
    /// questions, see [AskedWords#read], or else some are made out of its own articles
    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        if (!Files.isDirectory(folder.resolve("index"))) {
            System.err.println(folder + " is no archive: hemerotheque import --archive " + folder + " … makes one.");
            System.exit(1);
        }
        var clock = Clock.systemDefaultZone();
        Archive.openReadOnly(folder, clock).close(); // brings it up to date
        var store = ArchiveStore.open(folder, Access.READ, clock);
        var rooms = new Rooms(
                folder,
                store,
                ArticleIndex.openReadOnly(folder.resolve("index"), store.identity(), store.beside()),
                clock);
        try {
            var file = System.getProperty("queries", "");
            var questions = file.isEmpty() ? AskedWords.of(texts(store)) : AskedWords.read(Path.of(file));
            new SearchRace(rooms, new Finder(rooms), questions).run();
        } finally {
            rooms.close();
        }
    }

    private static List<String> texts(ArchiveStore store) {
        return store.changesAfter(0, 2_000).stream()
                .flatMap(change -> change.article().stream())
                .map(archived -> archived.article().text())
                .toList();
    }

    private void run() throws IOException, SQLException {
        var beside = rooms.folder().resolveSibling(rooms.folder().getFileName() + ".fts5");
        try (var fts = FtsTable.of(rooms.store(), beside)) {
            var ours = new EnumMap<AskedKind, LongStream.Builder>(AskedKind.class);
            var theirs = new EnumMap<AskedKind, LongStream.Builder>(AskedKind.class);
            for (int turn = 0; turn <= TURNS; turn++) {
                for (var kind : AskedKind.values()) {
                    for (var words : asked) {
                        boolean warm = turn > 0;
                        note(ours, kind, warm, spent(() -> ask(kind, words)));
                        if (kind.ftsWords(words).isPresent())
                            note(theirs, kind, warm, spent(() -> ask(fts, kind, words)));
                    }
                }
            }
            print(rooms.store().contents().articles(), ours, theirs);
        }
    }

    private void ask(AskedKind kind, AskedWords words) throws IOException {
        var request = kind.request(words);
        if (kind.shown()) {
            finder.search(request);
            return;
        }
        var query = rooms.parser().parse(request.words()).query();
        rooms.index().find(query, request, Reprints.NONE);
    }

    private static void ask(FtsTable fts, AskedKind kind, AskedWords words) throws SQLException {
        for (var sql : kind.ftsStatements()) fts.rows(sql, kind.ftsWords(words).orElseThrow());
    }

    private interface Asking {
        void ask() throws IOException, SQLException;
    }

    private static long spent(Asking asking) throws IOException, SQLException {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        asking.ask();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static void note(Map<AskedKind, LongStream.Builder> spent, AskedKind kind, boolean warm, long nanoseconds) {
        if (warm) spent.computeIfAbsent(kind, _ -> LongStream.builder()).add(nanoseconds);
    }

    private static void print(
            long articles, Map<AskedKind, LongStream.Builder> ours, Map<AskedKind, LongStream.Builder> theirs) {
        System.out.printf("%d articles, Java %s%n", articles, Runtime.version());
        System.out.printf("%-20s %26s   %26s%n", "", "hemerotheque p50 p95 p99", "FTS5 p50 p95 p99");
        for (var kind : AskedKind.values()) {
            var name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            var found = Percentiles.of(ours.get(kind).build().toArray());
            var other = theirs.containsKey(kind)
                    ? Percentiles.of(theirs.get(kind).build().toArray()).toString()
                    : "";
            System.out.printf("%-20s %s   %s%n", name, found, other);
        }
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf("heap at most %d MB%n", heap.getMax() >> 20);
    }
}
