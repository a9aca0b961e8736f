package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.PublicationDate;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.settings.Theme;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dates corrected in the whole window over a real archive.
class CorrectingDatesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int ARTICLES = 120;

    @TempDir
    Path folder;

    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private Optional<Window> window = Optional.empty();

    @BeforeEach
    void fill() throws Exception {
        InventedPress.open(folder, ARTICLES, NOW).close();
    }

    private void open(Settings settings) throws Exception {
        new SettingsFile(folder.resolve("settings"), Language.FRENCH).write(settings);
        window = Optional.of(Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(new SettingsFile(folder.resolve("settings"), Language.FRENCH), Optional.empty()),
                    NOW,
                    Optional.empty());
            opened.start(folder.resolve("archive"), false);
            return opened;
        }));
        until(() -> window.orElseThrow().room().isPresent() && answered() == ARTICLES);
        until(() -> article().isPresent());
    }

    private void open() throws Exception {
        open(Settings.first(Language.FRENCH).dressed(Theme.LIGHT));
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        Toolkit.run(window.orElseThrow()::quit);
        closed.get().close();
    }

    private Commands commands() {
        return window.orElseThrow().commands();
    }

    private Models models() {
        return window.orElseThrow().room().orElseThrow().models();
    }

    private Optional<ArticleId> article() {
        return window.orElseThrow().room().flatMap(Room::article);
    }

    private long answered() {
        return models().search().state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    private Scene scene() {
        return window.orElseThrow().room().orElseThrow().view().node().getScene();
    }

    private Optional<Node> dialog() {
        return Walk.nodes(scene().getRoot())
                .filter(node -> node instanceof ModalPane modal && modal.isDisplay())
                .flatMap(Walk::nodes)
                .filter(node -> node.getStyleClass().contains("hm-dating"))
                .findFirst();
    }

    private TextField field() {
        return (TextField) dialog().orElseThrow().lookup(".text-field");
    }

    private Button button(String name) {
        return dialog().orElseThrow().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private String understood() {
        return ((Label) dialog().orElseThrow().lookup(".hm-dating-understood")).getText();
    }

    private void ask() throws Exception {
        until(() -> article().isPresent());
        Toolkit.run(commands().dates()::correct);
        until(() -> dialog().isPresent());
    }

    private String status() {
        return String.join(
                " ",
                scene().lookup(".hm-status").lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private void way() throws Exception {
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());
    }

    private String published(ArticleId id) throws Exception {
        var open = Archive.openReadOnly(folder.resolve("archive"), NOW);
        try (open) {
            var held = open.finder().article(id).orElseThrow();
            return held.article().published().map(PublicationDate::iso).orElse("none");
        }
    }

    private void until(BooleanSupplier condition) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!Toolkit.on(condition::getAsBoolean)) {
            if (Instant.now().isAfter(end))
                throw new AssertionError("it did not come to that: " + answered() + status());
            Thread.sleep(20);
        }
    }

    @Test
    void whatIsTypedIsUnderstoodAtOnceAndGivenByItsButton() throws Exception {
        open();
        var id = Toolkit.on(() -> article().orElseThrow());
        var before = published(id);
        ask();

        Toolkit.run(() -> {
            assertTrue(field().isFocused());
            field().setText("mai 1998");
            assertEquals("Mai 1998, du 1er mai 1998 au 31 mai 1998", understood());
            field().setText("17-01-20");
            assertEquals("Vendredi 17 janvier 2020", understood());
            assertEquals("Vendredi 17 janvier 2020", field().getAccessibleHelp());
            field().setText("été 2003");
            assertTrue(understood().startsWith("Du 21 juin 2003 au 22 septembre 2003\u00a0: "), understood());
            assertTrue(button("Corriger").isDisabled());
            field().setText("hi");
            assertEquals("Pas encore une date", understood());
            field().setText("1er mai 1998");
            assertFalse(button("Corriger la date").isDisabled());
            assertTrue(button("Corriger la date").isDefaultButton());
            assertTrue(button("Annuler").isCancelButton());
            button("Corriger la date").fire();
        });

        until(() -> dialog().isEmpty());
        until(() -> status().contains("Date corrigée\u00a0: 1er mai 1998."));
        assertEquals("1998-05-01", published(id));
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking("datation:correction")));
        until(() -> answered() == 1);

        way();
        until(() -> status().contains("Correction de date annulée."));
        assertEquals(before, published(id));
        until(() -> answered() == 0);
        way();
        until(() -> status().contains("Correction de date rétablie."));
        assertEquals("1998-05-01", published(id));
        Toolkit.run(commands().dates()::undo);
        until(() -> status().contains("Correction de date"));
    }

    @Test
    void theDateOfThePageIsShownBesideAndComesBack() throws Exception {
        open();
        var id = Toolkit.on(() -> article().orElseThrow());
        var before = published(id);
        ask();
        Toolkit.run(() -> {
            button("Date inconnue").fire();
            assertEquals("Date inconnue", understood());
            button("Corriger la date").fire();
        });
        until(() -> status().contains("Date corrigée\u00a0: inconnue."));
        Toolkit.run(() -> commands().dates().correct(id));
        until(() -> dialog().isPresent());
        Toolkit.run(() -> {
            assertTrue(told().contains("Date inconnue — la page disait\u00a0: "), told());
            button("Rétablir la date d’origine").fire();
        });

        until(() -> status().contains("Date d’origine rétablie."));
        assertEquals(before, published(id));
    }

    private String told() {
        return dialog().orElseThrow().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (all, text) -> all + "\n" + text);
    }

    @Test
    void allArticlesFoundAreCorrectedWithTheirNumberNamed() throws Exception {
        open();
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking("précision:année")));
        until(() -> answered() > 1 && answered() < ARTICLES);
        long found = answered();
        Toolkit.run(commands().dates()::correctAll);
        until(() -> dialog().isPresent());

        Toolkit.run(() -> {
            assertTrue(told().contains("Corriger la date de " + found + " articles"), told());
            field().setText("mars 2001");
            button("Corriger " + found + " dates").fire();
        });

        until(() -> status().contains(found + " dates corrigées\u00a0: mars 2001."));
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking("mois:2001-03 datation:correction")));
        until(() -> answered() == found);
        way();
        until(() -> status().contains(found + " corrections de date annulées."));
        until(() -> answered() == 0);
    }

    @Test
    void whereNothingCanBeWrittenTheDialogSaysSo() throws Exception {
        try (var _ = Archive.open(folder.resolve("archive"), NOW)) {
            open();
            ask();
            Toolkit.run(() -> {
                field().setText("2001");
                button("Corriger la date").fire();
            });

            until(() -> told().contains("lecture") || told().contains("Lecture"));
            assertTrue(Toolkit.on(() -> dialog().isPresent()));
            Toolkit.run(() -> button("Annuler").fire());
        }
    }

    @Test
    void byDayAndByNightItLooksAsItShould() throws Exception {
        open(Settings.first(Language.FRENCH).dressed(Theme.LIGHT));
        draw("day");
        Toolkit.run(() -> commands().looks().dress(Theme.DARK));
        draw("night");
        Toolkit.run(() -> {
            commands().looks().dress(Theme.LIGHT);
            commands().looks().resizeText(4);
        });
        draw("large");
    }

    private void draw(String look) throws Exception {
        ask();
        write("dating-" + look + "-begun");
        Toolkit.run(() -> field().setText("été 2003"));
        write("dating-" + look + "-refused");
        Toolkit.run(() -> {
            field().setText("mai 19" + (look.length() + 80));
            button("Corriger la date").fire();
        });
        until(() -> status().contains("corrigée"));
        until(() -> dialog().isEmpty());
        until(() -> article().isPresent());
        Toolkit.run(() -> details().setSelected(true));
        write("dating-" + look + "-done");
        ask();
        write("dating-" + look + "-again");
        leave();
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking("retraites")));
        until(() -> models().search().question().words().equals("retraites") && answered() == ARTICLES);
        Toolkit.run(commands().dates()::correctAll);
        until(() -> dialog().isPresent());
        Toolkit.run(() -> field().setText("inconnue"));
        write("dating-" + look + "-many");
        leave();
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING));
        until(() -> answered() == ARTICLES);
    }

    private void leave() throws Exception {
        Toolkit.run(() -> button("Annuler").fire());
        until(() -> dialog().isEmpty());
    }

    private ToggleButton details() {
        return scene().getRoot().lookupAll(".toggle-button").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("Détails")
                        || node instanceof ToggleButton button
                                && button.getText().startsWith("Détails"))
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean isCentred(Node shown) {
        var bounds = shown.localToScene(shown.getLayoutBounds());
        return Math.abs(bounds.getCenterX() - scene().getWidth() / 2) < 2
                && Math.abs(bounds.getCenterY() - scene().getHeight() / 2) < 2;
    }

    private void write(String name) throws Exception {
        until(() -> dialog().map(this::isCentred).orElse(true));
        Thread.sleep(300); // a dialog that fades in
        Toolkit.settle();
        Toolkit.on(() -> Snapshots.write(scene(), name));
    }
}
