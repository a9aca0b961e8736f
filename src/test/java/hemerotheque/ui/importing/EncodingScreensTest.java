package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Redecoded;
import hemerotheque.archive.Redecoder;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.Origin;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.importing.EncodingViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingScreensTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final String TEXT = """
            L’eau s’est arrêtée dimanche à quelques mètres des premières maisons, où les habitants avaient passé la nuit.
            « Nous avons eu très peur », reconnaît une éleveuse, qui a conduit ses bêtes sur les hauteurs.
            La décrue devrait être achevée mercredi ; une réunion est prévue à la salle des fêtes.""";

    private final List<Charset> applied = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void showsTheFirstLinesInTheEncodingThatIsChosenThenAppliesIt(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> {
            var made = new Stage();
            var model = model(
                    new Background(Runnable::run, Runnable::run),
                    Redecoder.usual().getFirst());
            made.setScene(scene(model, theme));
            made.show();
            return made;
        });
        var scene = stage.getScene();
        drawn();
        Toolkit.run(() -> {
            write(scene, "encoding-nothing-" + theme);
            assertTrue(words(scene.getRoot())
                    .contains("Lue ainsi, la page ne donne plus d’article. Essayez un autre encodage."));
            assertTrue(button(scene, "Relire l’article").isDisabled());
            choose(scene, MAC);
        });
        drawn();
        Toolkit.run(() -> {
            write(scene, "encoding-shown-" + theme);
            assertTrue(words(scene.getRoot()).contains("La crue épargne Vézelis"));
            assertTrue(words(scene.getRoot()).contains("à présent\u00a0: windows-1252 (pages et Windows d’hier)"));
            assertEquals(TEXT, ((TextArea) scene.getRoot().lookup(".text-area")).getText());
            assertEquals(List.of(), Walk.mute(scene.getRoot()));
            button(scene, "Relire l’article").fire();
        });
        drawn();
        Toolkit.run(() -> {
            write(scene, "encoding-applied-" + theme);
            assertEquals(List.of(MAC), applied);
            assertTrue(
                    words(scene.getRoot())
                            .contains(
                                    "L’article est relu en Mac Roman (ancien Mac). La page d’origine est gardée telle quelle."));
            stage.close();
        });
    }

    private static void drawn() throws Exception {
        for (int i = 0; i < 3; i++) {
            Toolkit.settle();
            Thread.sleep(60);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void saysWhyAPartOfAnExportIsNotReadAgainAndWhatToDo(Theme theme) throws Exception {
        var stage = Toolkit.on(() -> {
            var made = new Stage();
            var work = new EncodingViewModel.Work(
                    (_, charset) -> Optional.of(part(charset)), (_, charset) -> Optional.of(part(charset)));
            var background = new Background(Runnable::run, Runnable::run);
            made.setScene(scene(new EncodingViewModel(background, work, new ArticleId(7), MAC), theme));
            made.show();
            return made;
        });
        var scene = stage.getScene();
        drawn();
        Toolkit.run(() -> {
            write(scene, "encoding-part-" + theme);
            assertTrue(words(scene.getRoot()).stream()
                    .anyMatch(words -> words.contains("(exports/pertuis.HTML)")
                            && words.contains("convertissez le fichier en UTF-8")));
            assertTrue(button(scene, "Relire l’article").isDisabled());
            stage.close();
        });
    }

    private static Redecoded part(Charset charset) {
        var capture = new Capture(
                        new Origin("exports/pertuis.HTML", Optional.of("news·20011104·LS·12")),
                        Optional.empty(),
                        Optional.empty(),
                        "0".repeat(64))
                .readAs("UTF-8", List.of());
        return new Redecoded(new ArticleId(7), charset, capture, Optional.empty(), TEXT, 0, true);
    }

    @Test
    void anEncodingThatIsChosenLaterWins() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(new Background(waiting::add, Runnable::run), MAC);
        model.choose(Charset.forName("UTF-8"));

        waiting.removeLast().run();
        waiting.removeFirst().run();

        var shown = assertInstanceOf(State.Shown.class, model.state().get());
        assertEquals("UTF-8", shown.preview().charset().name());
    }

    @Test
    void anArchiveThatTakesNothingSaysSo() throws Exception {
        Toolkit.run(() -> {
            var work = new EncodingViewModel.Work((id, charset) -> Optional.of(read(charset)), (_, _) -> {
                throw new ArchiveException(ArchiveException.Kind.READ_ONLY, Path.of("/archives/presse"));
            });
            var model =
                    new EncodingViewModel(new Background(Runnable::run, Runnable::run), work, new ArticleId(7), MAC);
            model.apply();

            assertInstanceOf(State.Failed.class, model.state().get());
            assertTrue(words(scene(model, Theme.LIGHT).getRoot()).stream()
                    .anyMatch(words -> words.contains("/archives/presse")));
        });
    }

    private EncodingViewModel model(Background background, Charset first) {
        var work = new EncodingViewModel.Work((id, charset) -> Optional.of(read(charset)), (id, charset) -> {
            applied.add(charset);
            return Optional.of(read(charset));
        });
        return new EncodingViewModel(background, work, new ArticleId(7), first);
    }

    /// In the Mac's encoding an article, in others none.
    private static Redecoded read(Charset charset) {
        var capture = new Capture(Origin.file("crue.html"), Optional.empty(), Optional.empty(), "0".repeat(64))
                .readAs("windows-1252", List.of());
        if (!charset.equals(MAC))
            return new Redecoded(
                    new ArticleId(7),
                    charset,
                    capture,
                    Optional.empty(),
                    TEXT.replaceAll("[éèêàù’]", "\uFFFD"),
                    31,
                    false);
        var article = new Article(
                Optional.empty(),
                "La crue épargne Vézelis",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(),
                List.of(new Block.Paragraph(TEXT)));
        return new Redecoded(new ArticleId(7), charset, capture, Optional.of(article), TEXT, 0, false);
    }

    private static Scene scene(EncodingViewModel model, Theme theme) {
        var scene = new Scene((Parent) new EncodingView(model, Redecoder.usual(), WORDING, () -> {}).node(), 760, 520);
        new Look(theme, 100).applyTo(scene);
        scene.getRoot().getStyleClass().add("hm-import-dialog");
        return scene;
    }

    @SuppressWarnings("unchecked")
    private static void choose(Scene scene, Charset charset) {
        ((ComboBox<Charset>) scene.getRoot().lookup(".combo-box")).setValue(charset);
    }

    private static Button button(Scene scene, String words) {
        return Walk.nodes(scene.getRoot())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
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
