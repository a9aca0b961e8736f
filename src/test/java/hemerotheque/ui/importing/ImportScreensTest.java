package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Extent;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Outcome;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportScreensTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);

    private final Imports.HandTicker ticker = new Imports.HandTicker();
    private Instant now = Instant.parse("2026-05-01T09:00:00Z");

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void tellsHowFarHowFastAndWhatCameOfIt(Theme theme) throws Exception {
        Toolkit.run(() -> {
            var seen = new AtomicReference<List<String>>();
            var scene = new AtomicReference<Scene>();
            var model = model((files, progress, cancel) -> {
                progress.counted(new Extent(8400, 3_100_000_000L));
                progress.read(new Extent(3120, 1_200_000_000L));
                Imports.settle(progress, Outcome.Kind.ADDED, 3012);
                Imports.settle(progress, Outcome.Kind.UPDATED, 64);
                Imports.settle(progress, Outcome.Kind.DUPLICATE, 42);
                Imports.settle(progress, Outcome.Kind.FAILED, 2);
                now = now.plusSeconds(13);
                ticker.tick();
                seen.set(words(scene.get().getRoot()));
                write(scene.get(), "import-running-" + theme);
                press(scene.get(), "Pause");
                assertTrue(words(scene.get().getRoot()).contains("Reprendre"));
                write(scene.get(), "import-paused-" + theme);
                press(scene.get(), "Reprendre");
                assertEquals(List.of(), Walk.mute(scene.get().getRoot()));
                seen.set(words(scene.get().getRoot()));
                return Imports.report(3012, List.of(), false);
            });
            scene.set(scene(model, theme));
            model.start(List.of(Path.of("presse")));

            assertTrue(
                    seen.get().contains("Importation en cours\u00a0: 3\u202f120 fichiers sur 8\u202f400"),
                    seen::toString);
            assertTrue(
                    seen.get()
                            .contains(
                                    "3\u202f118 articles · 1,2\u00a0Go sur 3,1\u00a0Go · 240 articles/s · reste environ 20\u00a0s"),
                    seen::toString);
            assertTrue(seen.get().contains("3\u202f012"), seen::toString);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void listsWhatDidNotComeInWithCauseAndRemedy(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> {
            var model = model((files, progress, cancel) -> Imports.report(8197, Imports.troubles(), false));
            var made = new Stage();
            made.setScene(scene(model, theme));
            made.show();
            model.start(List.of(Path.of("presse")));
            return made;
        });
        for (int i = 0; i < 3; i++) {
            Toolkit.settle();
            Thread.sleep(60);
        }
        Toolkit.run(() -> {
            var root = stage.getScene().getRoot();
            write(stage.getScene(), "import-finished-" + theme);
            var table = (TableView<?>) root.lookup(".table-view");
            assertEquals(39, table.getItems().size());
            assertTrue(words(root).contains("8\u202f197 articles importés"));
            assertTrue(
                    words(root).contains("Contenu endommagé"), () -> words(root).toString());

            Walk.nodes(root)
                    .filter(ToggleButton.class::isInstance)
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().startsWith("Erreurs"))
                    .forEach(ToggleButton::fire);
            assertEquals(9, table.getItems().size());
            assertEquals(List.of(), Walk.mute(root));
            stage.close();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatIsToBeCheckedCanBeReadAgain(Theme theme) throws Exception {
        var asked = new java.util.ArrayList<ArticleId>();
        var stage = Toolkit.on(() -> {
            var model = model((files, progress, cancel) -> Imports.report(
                    12,
                    java.util.stream.Stream.concat(Imports.troubles().stream().limit(11), Imports.doubtful())
                            .toList(),
                    false));
            var made = new Stage();
            made.setScene(scene(model, theme, asked::add));
            made.show();
            model.start(List.of(Path.of("presse")));
            return made;
        });
        Toolkit.run(() -> {
            var root = stage.getScene().getRoot();
            press(stage.getScene(), "À vérifier (2)");
            var table = (TableView<?>) root.lookup(".table-view");
            assertEquals(2, table.getItems().size());
            table.getSelectionModel().select(1);
        });
        for (int i = 0; i < 3; i++) {
            Toolkit.settle();
            Thread.sleep(60);
        }
        Toolkit.run(() -> {
            write(stage.getScene(), "import-to-check-" + theme);
            press(stage.getScene(), "Relire avec un autre encodage…");
            assertEquals(List.of(new ArticleId(42)), asked);
            assertEquals(List.of(), Walk.mute(stage.getScene().getRoot()));
            stage.close();
        });
    }

    @Test
    void saysWhyAnImportCouldNotGoOn() throws Exception {
        Toolkit.run(() -> {
            var model = model((files, progress, cancel) -> {
                throw new ArchiveException(ArchiveException.Kind.DISK_FULL, Path.of("/archives/presse"));
            });
            var scene = scene(model, Theme.DARK);
            model.start(List.of(Path.of("presse")));

            write(scene, "import-failed");
            assertTrue(words(scene.getRoot()).contains("Le disque de /archives/presse est plein"));
            assertEquals(List.of(), Walk.mute(scene.getRoot()));
        });
    }

    @Test
    void aVeilInvitesToDrop() throws Exception {
        Toolkit.run(() -> {
            var target = new StackPane();
            FileDrop.accept(target, WORDING, files -> {});
            var scene = new Scene(target, 720, 420);
            new Look(Theme.LIGHT, 100).applyTo(scene);
            target.getChildren().getFirst().setVisible(true);
            write(scene, "import-drop");

            assertTrue(words(target).contains("Déposer pour importer"));
        });
    }

    private ImportViewModel model(ImportViewModel.Work work) {
        return new ImportViewModel(new Background(Runnable::run, Runnable::run), work, ticker, () -> now);
    }

    private static Scene scene(ImportViewModel model, Theme theme) {
        return scene(model, theme, _ -> {});
    }

    private static Scene scene(ImportViewModel model, Theme theme, Consumer<ArticleId> reread) {
        var pane = new BorderPane(new ImportView(model, WORDING, () -> {}, reread).node());
        pane.setBottom(new ImportStatus(model, WORDING, () -> {}).node());
        var scene = new Scene(pane, 860, 560);
        new Look(theme, 100).applyTo(scene);
        return scene;
    }

    private static void write(Scene scene, String name) {
        try {
            Snapshots.write(scene, name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void press(Scene scene, String words) {
        Walk.nodes(scene.getRoot())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static List<String> words(Node root) {
        return Walk.nodes(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }
}
