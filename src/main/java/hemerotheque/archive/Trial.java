package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Teaser;
import hemerotheque.store.ArchiveStore;
import hemerotheque.store.Rehearsal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Tries an import: reads and understands everything as [Importer] does, and stores nothing.
public final class Trial {

    private final Optional<ArchiveStore> store;
    private final Formats formats;
    private final Clock clock;

    Trial(Optional<ArchiveStore> store, Formats formats, Clock clock) {
        this.store = store;
        this.formats = formats;
        this.clock = clock;
    }

    /// As if an archive were to be made.
    public static Trial withoutArchive(Clock clock) {
        return new Trial(Optional.empty(), new Formats(), clock);
    }

    /// Tells what an import of `files` would do. Not for the JavaFX thread; may run beside an import, whose articles
    /// it then knows in part.
    ///
    /// @param each gets what would become of each input, in the order of the files, on the calling thread
    public TrialReport run(List<Path> files, Progress progress, Cancel cancel, Consumer<Foreseen> each) {
        var started = clock.instant();
        var listener = new OneAtATime(progress);
        var done = new AtomicBoolean();
        try (var threads = new Threads(Runtime.getRuntime().availableProcessors());
                var rehearsal = store.map(ArchiveStore::rehearsal).orElseGet(() -> Rehearsal.ofNothing(started))) {
            threads.looking().execute(() -> LookAhead.over(files, listener, cancel.or(done::get)));
            var taking = new Taking(rehearsal, listener, each);
            var flow = new PageFlow(formats, threads.parse(), this::known, cancel);
            var counts = flow.run(threads.reading(), files, taking);
            done.set(true);
            var report = taking.tally.report(cancel.requested(), Duration.between(started, clock.instant()));
            return new TrialReport(report, counts, taking.first);
        }
    }

    private Optional<Input> known(Origin origin, String sha256) {
        return store.flatMap(held -> held.captures().onlyCaptureOf(sha256))
                .map(article -> new Input.Known(origin, article, sha256));
    }

    private Optional<Teaser> held(ArticleId id) {
        return store.flatMap(held -> held.teasers(List.of(id)).stream().findFirst());
    }

    private final class Taking implements PageFlow.Taker {

        private final Rehearsal rehearsal;
        private final Progress progress;
        private final Consumer<Foreseen> each;
        private final Tally tally = new Tally();
        private final List<Foreseen> first = new ArrayList<>();

        private Taking(Rehearsal rehearsal, Progress progress, Consumer<Foreseen> each) {
            this.rehearsal = rehearsal;
            this.progress = progress;
            this.each = each;
        }

        @Override
        public void input(Input input) {
            switch (input) {
                case Input.Unread(var problem) -> tell(Foreseen.none(Settling.of(problem)));
                case Input.Known(var origin, var article, var _) -> tell(known(origin, article));
                case Input.Finished(var harvest, var _) -> put(harvest);
                case Input.Read(var page, Extraction.Understood understood) -> put(harvest(understood, page));
                case Input.Read(var page, Extraction.Several(var articles)) ->
                    articles.forEach(article -> put(harvest(article, page)));
                case Input.Read(var _, Extraction.NotAnArticle(var problem)) ->
                    tell(Foreseen.none(Settling.of(problem)));
                case Input.Account _ -> {} // none is kept here
            }
        }

        private static Harvest harvest(Extraction.Understood understood, RawPage page) {
            return new Harvest(understood.article(), understood.capture(), page.bytes(), understood.pictures());
        }

        private Foreseen known(Origin origin, ArticleId article) {
            var teaser = held(article);
            return new Foreseen(
                    Outcome.in(origin, Outcome.Kind.DUPLICATE, article),
                    teaser.map(Foreseen.Label::of),
                    teaser.map(Teaser::headline));
        }

        private void put(Harvest harvest) {
            var outcome = rehearsal.put(List.of(harvest)).getFirst();
            var label = Optional.of(Foreseen.Label.of(harvest.article()));
            var article = outcome.article().orElseThrow();
            boolean fresh = outcome.kind() == Outcome.Kind.ADDED;
            var teaser = fresh ? Optional.<Teaser>empty() : held(article);
            var without = new Outcome(outcome.origin(), outcome.kind(), teaser.map(Teaser::id), outcome.problem());
            var sameAs = fresh
                    ? Optional.<String>empty()
                    : teaser.map(Teaser::headline).or(() -> rehearsal.headline(article));
            tell(new Foreseen(Settling.checked(without, harvest.capture()), label, sameAs));
        }

        private void tell(Foreseen foreseen) {
            tally.count(foreseen.outcome());
            progress.settled(foreseen.outcome());
            if (foreseen.label().isPresent() && first.size() < TrialReport.MOST_SHOWN) first.add(foreseen);
            each.accept(foreseen);
        }

        @Override
        public void read(Extent done) {
            progress.read(done);
        }

        @Override
        public void idle() {
            // each is told as it comes
        }
    }
}
