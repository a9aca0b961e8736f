package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Cancel;
import hemerotheque.archive.Extent;
import hemerotheque.archive.Progress;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.importing.ImportViewModel.Phase;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.ReportWords;
import hemerotheque.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final Imports.HandTicker ticker = new Imports.HandTicker();
    private final List<List<Path>> imported = new ArrayList<>();
    private Instant now = Instant.parse("2026-05-01T09:00:00Z");
    private ImportViewModel.Work doing = (files, progress, cancel) -> Imports.report(1, List.of(), false);

    private final ImportViewModel model =
            new ImportViewModel(new Background(waiting::add, Runnable::run), this::work, ticker, () -> now);

    private hemerotheque.archive.ImportReport work(List<Path> files, Progress progress, Cancel cancel) {
        imported.add(files);
        return doing.run(files, progress, cancel);
    }

    @Test
    void showsAtEachTickWhatTheImportHasDone() {
        doing = (files, progress, cancel) -> {
            progress.counted(new Extent(400, 80_000));
            progress.read(new Extent(100, 20_000));
            Imports.settle(progress, Outcome.Kind.ADDED, 90);
            Imports.settle(progress, Outcome.Kind.FAILED, 10);
            now = now.plusSeconds(2);
            ticker.tick();

            var running = assertInstanceOf(State.Running.class, model.state().get());
            assertEquals(new Extent(100, 20_000), running.advance().read());
            assertEquals(90, running.advance().count(Outcome.Kind.ADDED));
            assertEquals(45, running.perSecond());
            assertEquals(Optional.of(Duration.ofSeconds(6)), running.rest());
            assertEquals(Optional.of(0.25), running.advance().share());
            return Imports.report(90, List.of(), false);
        };

        model.start(List.of(Path.of("presse")));
        waiting.remove().run();

        assertInstanceOf(State.Finished.class, model.state().get());
        assertFalse(ticker.running);
    }

    @Test
    void aPauseReachesTheImportAndForgetsItsPace() {
        doing = (files, progress, cancel) -> {
            progress.counted(new Extent(400, 80_000));
            progress.read(new Extent(100, 20_000));
            now = now.plusSeconds(2);
            ticker.tick();
            model.pause();
            assertTrue(cancel.paused());
            assertEquals(
                    Phase.PAUSED,
                    assertInstanceOf(State.Running.class, model.state().get()).phase());
            now = now.plusSeconds(3600);
            ticker.tick();
            model.goOn();
            assertFalse(cancel.paused());
            ticker.tick();
            assertEquals(
                    Optional.empty(),
                    assertInstanceOf(State.Running.class, model.state().get()).rest());
            return Imports.report(1, List.of(), false);
        };

        model.start(List.of(Path.of("presse")));
        waiting.remove().run();
    }

    @Test
    void whatIsStoppedIsNotPausedAnyMore() {
        doing = (files, progress, cancel) -> {
            model.pause();
            model.cancel();
            assertFalse(cancel.paused());
            model.goOn();
            assertTrue(cancel.requested());
            assertEquals(
                    Phase.STOPPING,
                    assertInstanceOf(State.Running.class, model.state().get()).phase());
            return Imports.report(1, List.of(), true);
        };

        model.start(List.of(Path.of("presse")));
        waiting.remove().run();
    }

    @Test
    void stoppingReachesTheImportAndKeepsWhatWasSettled() {
        doing = (files, progress, cancel) -> {
            model.cancel();
            return Imports.report(3, List.of(), cancel.requested());
        };

        model.start(List.of(Path.of("presse")));
        waiting.remove().run();

        var finished = assertInstanceOf(State.Finished.class, model.state().get());
        assertTrue(finished.summary().stopped());
        assertEquals(3, finished.summary().counts().count(Outcome.Kind.ADDED));
    }

    @Test
    void filesGivenMeanwhileFollowAndCountWithTheFirst() {
        model.start(List.of(Path.of("first")));
        model.start(List.of(Path.of("second")));
        waiting.remove().run();
        assertInstanceOf(State.Running.class, model.state().get());
        waiting.remove().run();

        assertEquals(List.of(List.of(Path.of("first")), List.of(Path.of("second"))), imported);
        var finished = assertInstanceOf(State.Finished.class, model.state().get());
        assertEquals(2, finished.summary().counts().count(Outcome.Kind.ADDED));
    }

    @Test
    void aFullDiskEndsTheImportWithItsReasonAndCounts() {
        doing = (files, progress, cancel) -> {
            Imports.settle(progress, Outcome.Kind.ADDED, 7);
            throw new ArchiveException(ArchiveException.Kind.DISK_FULL, Path.of("archive"));
        };

        model.start(List.of(Path.of("presse")));
        waiting.remove().run();

        var failed = assertInstanceOf(State.Failed.class, model.state().get());
        assertEquals(7, failed.counts().total());
        assertInstanceOf(ArchiveException.class, failed.reason());
        assertFalse(ticker.running);
    }

    @Test
    void anEmptyChoiceStartsNothing() {
        model.start(List.of());

        assertEquals(new State.Idle(), model.state().get());
        assertTrue(waiting.isEmpty());
    }

    @Test
    void writesARowForEachInputOfAllItsImports(@TempDir Path folder) throws Exception {
        var file = folder.resolve("rapport.csv");
        doing = (files, progress, cancel) -> {
            progress.settled(Imports.added(1));
            progress.settled(Imports.failed(Problem.Kind.EMPTY_FILE, files.getFirst() + "/vide.html"));
            return Imports.report(1, List.of(), false);
        };
        model.start(List.of(Path.of("un")));
        model.start(List.of(Path.of("deux")));
        waiting.remove().run();
        waiting.remove().run();

        model.export(file, new ReportWords(new Wording(Language.FRENCH)));
        waiting.remove().run();

        assertEquals(
                new ImportViewModel.Exported.Written(file), model.exported().get());
        assertEquals(
                List.of(
                        "presse/1.html;;Nouveau;;;1",
                        "un/vide.html;;Erreur;Fichier vide;Enregistrez de nouveau la page.;",
                        "presse/1.html;;Nouveau;;;1",
                        "deux/vide.html;;Erreur;Fichier vide;Enregistrez de nouveau la page.;"),
                Files.readAllLines(file).subList(1, 5));
    }
}
