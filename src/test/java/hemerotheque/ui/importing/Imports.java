package hemerotheque.ui.importing;

import hemerotheque.archive.ImportReport;
import hemerotheque.archive.Progress;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Imports for tests, driven by hand.
final class Imports {

    /// A ticker that ticks when told.
    static final class HandTicker implements Ticker {

        private Runnable each = () -> {};
        boolean running;

        @Override
        public void start(Runnable each) {
            this.each = each;
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        void tick() {
            if (running) each.run();
        }
    }

    private Imports() {}

    static Outcome added(int number) {
        return Outcome.in(Origin.file("presse/" + number + ".html"), Outcome.Kind.ADDED, new ArticleId(number));
    }

    static Outcome failed(Problem.Kind why, String file) {
        return Outcome.out(Outcome.Kind.FAILED, new Problem(why, Origin.file(file), ""));
    }

    static Outcome skipped(Problem.Kind why, String file, String entry) {
        var origin = new Origin(file, Optional.of(entry));
        return Outcome.out(Outcome.Kind.SKIPPED, new Problem(why, origin, ""));
    }

    static void settle(Progress progress, Outcome.Kind kind, int times) {
        for (int i = 0; i < times; i++)
            progress.settled(new Outcome(Origin.file(i + ".html"), kind, Optional.empty(), Optional.empty()));
    }

    static ImportReport report(long added, List<Outcome> troubles, boolean cancelled) {
        Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
        for (var kind : Outcome.Kind.values())
            counts.put(kind, troubles.stream().filter(t -> t.kind() == kind).count());
        counts.put(Outcome.Kind.ADDED, added);
        return new ImportReport(counts, troubles, cancelled, Duration.ofMillis(34_200));
    }

    /// Nine that could not be read and thirty that hold no article.
    static List<Outcome> troubles() {
        var kinds = List.of(
                Problem.Kind.DAMAGED,
                Problem.Kind.UNREADABLE,
                Problem.Kind.TOO_LARGE,
                Problem.Kind.EMPTY_FILE,
                Problem.Kind.UNKNOWN_FORMAT);
        var failed = IntStream.range(0, 9)
                .mapToObj(i -> failed(kinds.get(i % kinds.size()), "presse/2019/page-" + (i + 1) + ".html"));
        var skipped = IntStream.range(0, 30)
                .mapToObj(i -> skipped(
                        Problem.Kind.NOT_AN_ARTICLE,
                        "presse/site.warc.gz",
                        "https://gazette.exemple.fr/rubrique/" + (i + 1)));
        return Stream.concat(failed, skipped).toList();
    }

    /// Two that came in and are to be checked.
    static Stream<Outcome> doubtful() {
        return Stream.of(41, 42)
                .map(number -> new Outcome(
                        Origin.file("presse/1998/page-" + number + ".htm"),
                        Outcome.Kind.ADDED,
                        Optional.of(new ArticleId(number)),
                        Optional.of(new Problem(
                                Problem.Kind.DOUBTFUL_ENCODING,
                                Origin.file("presse/1998/page-" + number + ".htm"),
                                "windows-1252"))));
    }
}
