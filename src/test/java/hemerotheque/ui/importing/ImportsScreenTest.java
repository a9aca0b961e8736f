package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.UndoReport;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.ImportsViewModel.Activity;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportsScreenTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);

    private final Imports.HandTicker ticker = new Imports.HandTicker();
    private final Remembered work = new Remembered();
    private final SimpleObjectProperty<Boolean> importing = new SimpleObjectProperty<>(false);
    private int refreshed;

    /// Four imports, as an archive would remember them.
    private static final class Remembered implements ImportsViewModel.Work {

        private final List<Import> imports = new ArrayList<>(List.of(
                one(4, "", "2026-11-27T13:05:00Z", Import.State.BROKEN_OFF, 3120, 0, 12),
                one(3, "Cartons du grenier", "2026-11-02T08:30:00Z", Import.State.DONE, 48, 3, 0),
                one(2, "", "2026-10-31T17:42:00Z", Import.State.STOPPED, 0, 0, 0),
                one(
                        1,
                        "La Gazette du Rhône, années quatre-vingt-dix, disquettes retrouvées chez l’imprimeur avec "
                                + "leurs étiquettes d’origine",
                        "2026-09-01T06:00:00Z",
                        Import.State.DONE,
                        8197,
                        64,
                        42)));

        private Runnable meanwhile = () -> {};

        private static Import one(
                long id, String name, String begun, Import.State state, long added, long updated, long duplicate) {
            return new Import(
                    new ImportId(id),
                    Optional.of(name).filter(given -> !given.isEmpty()),
                    Instant.parse(begun),
                    Optional.empty(),
                    state,
                    Map.of(
                            Outcome.Kind.ADDED, added,
                            Outcome.Kind.UPDATED, updated,
                            Outcome.Kind.DUPLICATE, duplicate),
                    List.of("/home/camille/presse/" + id));
        }

        @Override
        public List<Import> all() {
            return List.copyOf(imports);
        }

        @Override
        public void rename(ImportId id, Optional<String> name) {
            imports.replaceAll(each -> each.id().equals(id)
                    ? new Import(id, name, each.begun(), each.ended(), each.state(), each.counts(), each.files())
                    : each);
        }

        @Override
        public UndoReport foresee(ImportId id) {
            return new UndoReport(3120, 8);
        }

        @Override
        public UndoReport undo(ImportId id, LongConsumer done) {
            done.accept(1564);
            meanwhile.run();
            imports.removeIf(each -> each.id().equals(id));
            return new UndoReport(3120, 8);
        }
    }

    private ImportsViewModel model() {
        var here = new Background(Runnable::run, Runnable::run);
        return new ImportsViewModel(new ImportsViewModel.Threads(here, here), work, ticker, () -> refreshed++);
    }

    private Scene scene(ImportsViewModel model, Theme theme) {
        var view = new ImportsView(model, importing, WORDING, ZoneId.of("Europe/Paris"), () -> {});
        var scene = new Scene((Parent) view.node(), 860, 560);
        new Look(theme, 100).applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void listsTheImportsAndAsksBeforeOneIsUndone(Theme theme) throws Exception {
        Toolkit.run(() -> {
            var model = model();
            var scene = scene(model, theme);
            write(scene, "imports-" + theme);
            assertTrue(words(scene).anyMatch("Import du 27 novembre 2026, 14\u00a0h\u00a005"::equals));
            assertTrue(words(scene).anyMatch("interrompu"::equals));
            assertTrue(words(scene).anyMatch(text -> text.startsWith("2 nov. 2026, 9\u00a0h\u00a030 · 48 articles")));

            press(scene, "Annuler cet import…");

            write(scene, "imports-asking-" + theme);
            assertTrue(
                    words(scene)
                            .anyMatch(text -> text.contains("3\u202f120 articles quitteront l’archive. 8 articles")),
                    () -> words(scene).toList().toString());
            assertEquals(List.of(), Walk.mute(scene.getRoot()));
        });
    }

    @Test
    void undoesWithProgressAndTellsWhatIsGone() throws Exception {
        Toolkit.run(() -> {
            var model = model();
            var scene = scene(model, Theme.LIGHT);
            work.meanwhile = () -> {
                ticker.tick();
                write(scene, "imports-undoing");
                assertEquals(
                        0.5,
                        assertInstanceOf(
                                        Activity.Undoing.class, model.activity().get())
                                .done());
            };
            press(scene, "Annuler cet import…");

            press(scene, "Annuler cet import");

            write(scene, "imports-undone");
            assertEquals(3, model.imports().get().size());
            assertEquals(1, refreshed);
            assertTrue(words(scene).anyMatch(text -> text.contains("3\u202f120 articles ont quitté l’archive")));
        });
    }

    @Test
    void nothingIsUndoneUnlessTheReaderSaysSo() throws Exception {
        Toolkit.run(() -> {
            var model = model();
            var scene = scene(model, Theme.LIGHT);
            model.undo();
            press(scene, "Annuler cet import…");
            press(scene, "Ne rien changer");

            assertEquals(4, model.imports().get().size());
            assertEquals(new Activity.Looking(), model.activity().get());
        });
    }

    @Test
    void renamesTheChosenOne() throws Exception {
        Toolkit.run(() -> {
            var model = model();
            var scene = scene(model, Theme.DARK);
            press(scene, "Renommer…");
            write(scene, "imports-renaming");
            var field = (TextField) scene.getRoot().lookup(".text-field");
            field.setText("  Disque de sauvegarde ");

            press(scene, "Renommer");

            assertEquals(
                    Optional.of("Disque de sauvegarde"),
                    model.imports().get().getFirst().name());
        });
    }

    @Test
    void whileAnImportRunsNoneCanBeUndone() throws Exception {
        Toolkit.run(() -> {
            var scene = scene(model(), Theme.LIGHT);

            importing.set(true);

            assertTrue(button(scene, "Annuler cet import…").isDisabled());
            assertTrue(button(scene, "Renommer…").isDisabled());
            assertTrue(words(scene).anyMatch(text -> text.startsWith("Une importation est en cours")));
        });
    }

    @Test
    void saysWhyAnImportCouldNotBeUndone() throws Exception {
        Toolkit.run(() -> {
            var model = model();
            var scene = scene(model, Theme.LIGHT);
            work.meanwhile = () -> {
                throw new ArchiveException(ArchiveException.Kind.DISK_FULL, Path.of("/archives/presse"));
            };
            press(scene, "Annuler cet import…");
            press(scene, "Annuler cet import");

            assertTrue(words(scene).anyMatch(text -> text.startsWith("Le disque de /archives/presse est plein")));
            assertEquals(4, model.imports().get().size());
        });
    }

    private static void press(Scene scene, String words) {
        button(scene, words).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static Button button(Scene scene, String words) {
        return Walk.nodes(scene.getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void write(Scene scene, String name) {
        try {
            Snapshots.write(scene, name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<String> words(Scene scene) {
        return Walk.nodes(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank());
    }
}
