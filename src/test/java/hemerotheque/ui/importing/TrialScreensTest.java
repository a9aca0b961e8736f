package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Extent;
import hemerotheque.archive.Foreseen;
import hemerotheque.archive.TrialReport;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.TrialViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialScreensTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);
    private static final List<Path> FILES = List.of(Path.of("presse"));

    private final Imports.HandTicker ticker = new Imports.HandTicker();
    private final List<Path> imported = new ArrayList<>();
    private Instant now = Instant.parse("2026-05-01T09:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsHowFarItIsThenWhatWouldComeIn(Theme theme) throws Exception {
        var running = new AtomicReference<List<String>>();
        var stage = Toolkit.on(() -> {
            var made = new Stage();
            var model = model((files, progress, cancel) -> {
                progress.counted(new Extent(180, 4_500_000));
                progress.read(new Extent(60, 1_500_000));
                now = now.plusSeconds(3);
                ticker.tick();
                running.set(words(made.getScene().getRoot()));
                write(made.getScene(), "trial-running-" + theme);
                return full();
            });
            made.setScene(scene(model, theme));
            made.show();
            model.start(FILES);
            return made;
        });
        for (int i = 0; i < 3; i++) {
            Toolkit.settle();
            Thread.sleep(60);
        }
        Toolkit.run(() -> {
            var root = stage.getScene().getRoot();
            write(stage.getScene(), "trial-foreseen-" + theme);
            assertTrue(running.get().contains("Aperçu en cours\u00a0: 60 fichiers sur 180"), running::toString);
            assertTrue(
                    words(root).contains("84 articles à importer"),
                    () -> words(root).toString());
            assertTrue(
                    words(root).contains("Formats\u00a0: HTML 132 · MHTML et courriels 6 · WARC et ARC 1"),
                    () -> words(root).toString());
            assertTrue(
                    words(root).contains("Nouvelle version de «\u00a0Le titre 2\u00a0»"),
                    () -> words(root).toString());
            assertEquals(List.of(), Walk.mute(root));

            press(root, "Importer 84 articles");
            assertEquals(FILES, imported);
            stage.close();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void nothingToImportLeavesNothingToPress(Theme theme) throws Exception {
        Toolkit.run(() -> {
            var model = model((files, progress, cancel) ->
                    new TrialReport(Imports.report(0, Imports.troubles(), false), Map.of("unknown", 39L), List.of()));
            var scene = scene(model, theme);
            model.start(FILES);

            write(scene, "trial-nothing-" + theme);
            assertTrue(words(scene.getRoot()).contains("Aucun article à importer"));
            assertTrue(button(scene.getRoot(), "Importer").isDisabled());
        });
    }

    @Test
    void oneThatIsGivenUpTellsNothing() {
        var waiting = new java.util.ArrayDeque<Runnable>();
        var model =
                new TrialViewModel(new Background(waiting::add, Runnable::run), (_, _, _) -> full(), ticker, () -> now);
        model.start(FILES);
        assertInstanceOf(State.Running.class, model.state().get());
        model.dismiss();
        waiting.remove().run();

        assertEquals(new State.Idle(), model.state().get());
    }

    private static TrialReport full() {
        var kinds = List.of(Outcome.Kind.ADDED, Outcome.Kind.ADDED, Outcome.Kind.UPDATED, Outcome.Kind.DUPLICATE);
        var first = IntStream.range(0, 50)
                .mapToObj(i -> foreseen(i, kinds.get(i % kinds.size())))
                .toList();
        var report = Imports.report(84, Imports.troubles().subList(0, 12), false);
        return new TrialReport(report, Map.of("html", 132L, "message", 6L, "warc", 1L), first);
    }

    private static Foreseen foreseen(int number, Outcome.Kind kind) {
        var origin = Origin.file("presse/2019/page-" + number + ".html");
        var label = new Foreseen.Label(
                "Le titre " + number,
                number % 5 == 0 ? Optional.empty() : Optional.of("L’Écho du Plateau"),
                number % 7 == 0
                        ? Optional.empty()
                        : Optional.of(PublicationDate.parse("2019-04-0" + (1 + number % 9), Evidence.META)));
        return new Foreseen(
                Outcome.in(origin, kind, new ArticleId(number)),
                Optional.of(label),
                kind == Outcome.Kind.ADDED ? Optional.empty() : Optional.of("Le titre " + number));
    }

    private TrialViewModel model(TrialViewModel.Work work) {
        return new TrialViewModel(new Background(Runnable::run, Runnable::run), work, ticker, () -> now);
    }

    private Scene scene(TrialViewModel model, Theme theme) {
        var scene = new Scene(
                (javafx.scene.Parent) new TrialView(model, WORDING, () -> {}, imported::addAll).node(), 960, 640);
        new Look(theme, 100).applyTo(scene);
        return scene;
    }

    private static void press(Node root, String words) {
        button(root, words).fire();
    }

    private static ButtonBase button(Node root, String words) {
        return Walk.nodes(root)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Node root) {
        return Walk.nodes(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private static void write(Scene scene, String name) {
        try {
            Snapshots.write(scene, name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
