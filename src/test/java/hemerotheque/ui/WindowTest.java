package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Progress;
import hemerotheque.settings.Settings;
import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole window over real archives, without a display.
class WindowTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private Optional<Window> window = Optional.empty();

    @AfterEach
    void closeTheWindow() throws Exception {
        if (window.isEmpty()) return;
        Toolkit.run(window.get()::quit);
        closed.get().close();
    }

    @Test
    void showsAnArchiveAndFindsInIt() throws Exception {
        page("un.html", "Le budget de la ville adopté", "12 mars 2019", "Le conseil a voté le budget hier soir.");
        page("deux.html", "La médiathèque rouvre ses portes", "4 mai 2021", "Les livres ont retrouvé leurs rayons.");
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            archive.importer().run(List.of(folder.resolve("pages")), Progress.NONE, Cancel.NEVER);
        }

        open(folder.resolve("archive"), false);
        until(() -> answered() == 2);
        Toolkit.run(() -> models().search().ask(models().search().question().asking("budget")));
        until(() -> answered() == 1);

        var shown = Toolkit.on(() -> models().search().shown().get().orElseThrow());
        assertEquals(
                shown.answer().total(), shown.answer().timeline().orElseThrow().total());
        assertInstanceOf(ListView.class, Toolkit.on(() -> scene().getFocusOwner()), "the list has the keyboard");
        until(() -> models().list().open().get().isPresent());
        picture("found");
    }

    @Test
    void welcomesWhereTheArchiveIsEmpty() throws Exception {
        open(folder.resolve("new"), false);

        until(() -> models().library().contents().get().isPresent());

        assertTrue(Toolkit.on(() -> scene().lookup(".hm-welcome-pane").isVisible()));
    }

    @Test
    void speaksAnotherLanguageAtOnceAndKeepsTheQuestion() throws Exception {
        open(folder.resolve("new"), false);
        until(() -> models().library().contents().get().isPresent());
        for (var words : List.of("grève", "budget"))
            Toolkit.run(() -> models().search().ask(models().search().question().asking(words)));

        Toolkit.run(() -> window.orElseThrow().commands().looks().speak(Language.ENGLISH));

        assertEquals("budget", Toolkit.on(() -> models().search().words().get()));
        until(() -> kept().language() == Language.ENGLISH);
        assertTrue(
                Toolkit.on(() -> models().search().way().ends().get().back()), "the way that led here is still there");
        Toolkit.run(() -> window.orElseThrow().commands().moves().back());
        assertEquals("grève", Toolkit.on(() -> models().search().words().get()));
    }

    @Test
    void comesBackAsItWasLeft() throws Exception {
        page("un.html", "Le budget de la ville adopté", "12 mars 2019", "Le conseil a voté le budget hier soir.");
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            archive.importer().run(List.of(folder.resolve("pages")), Progress.NONE, Cancel.NEVER);
        }
        open(folder.resolve("archive"), false);
        until(() -> answered() == 1);
        Toolkit.run(() -> {
            window.orElseThrow().commands().looks().resizeText(-2); // so that there is room for three panes
            scene().getWindow().setWidth(1000);
            scene().getWindow().setHeight(650);
        });
        until(() -> scene().getWidth() == 1000);
        Toolkit.run(() -> ((SplitPane) scene().lookup(".hm-split")).setDividerPositions(0.3));
        until(() -> Math.abs(sidebarWidth() - 300) < 3);
        closeTheWindow();
        open(folder.resolve("archive"), false);
        until(() -> answered() == 1);

        assertEquals(1000, Toolkit.on(() -> scene().getWindow().getWidth()));
        assertEquals(650, Toolkit.on(() -> scene().getWindow().getHeight()));
        until(() -> Math.abs(sidebarWidth() - 300) < 3);
    }

    private double sidebarWidth() {
        return ((Region) scene().lookup(".hm-sidebar")).getWidth();
    }

    @Test
    void aLanguageAskedForHoldsOnceAndIsNotKept() throws Exception {
        open(folder.resolve("new"), false, Optional.of(Language.ENGLISH));
        until(() -> models().library().contents().get().isPresent());
        Toolkit.run(() -> window.orElseThrow().commands().looks().resizeText(1));
        until(() -> kept().textPercent() == 110);

        assertEquals(Language.FRENCH, kept().language());
        assertEquals(
                "Search the archive", Toolkit.on(() -> ((TextField) scene().lookup(".hm-search")).getPromptText()));
    }

    @Test
    void aDialogGivesTheKeyboardBack() throws Exception {
        open(folder.resolve("new"), false);
        until(() -> models().library().contents().get().isPresent());
        Toolkit.run(() -> window.orElseThrow().room().orElseThrow().view().focusSearch());
        var before = Toolkit.on(() -> scene().getFocusOwner());

        Toolkit.run(() -> window.orElseThrow().commands().help().showKeys());
        assertNotSame(before, Toolkit.on(() -> scene().getFocusOwner()));
        Toolkit.run(() -> Event.fireEvent(scene().getFocusOwner(), new ActionEvent()));

        until(() -> scene().getFocusOwner() == before);
    }

    @Test
    void makesAThrowAwayArchiveOfTheSamplesAndDeletesIt() throws Exception {
        open(folder.resolve("unused"), true);

        until(() -> answered() > 50);
        until(() -> scene().getFocusOwner() instanceof ListView);
        picture("samples");
        assertFalse(Toolkit.on(() -> scene().getRoot().getChildrenUnmodifiable().stream()
                .anyMatch(node -> node instanceof ModalPane dialog && dialog.isDisplay())));
        var made = Toolkit.on(() -> window.orElseThrow().folder().orElseThrow());
        Toolkit.run(window.get()::quit);
        closed.get().close();
        window = Optional.empty();

        assertTrue(Files.notExists(made), "the demonstration leaves nothing behind");
        assertTrue(Files.notExists(folder.resolve("unused")));
    }

    @Test
    void opensAnArticleFromTheConcordance() throws Exception {
        page("un.html", "Le budget de la ville adopté", "12 mars 2019", "Le conseil a voté le budget hier soir.");
        page("deux.html", "Un budget en baisse", "4 mai 2021", "Les élus ont voté le budget sans un mot.");
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            archive.importer().run(List.of(folder.resolve("pages")), Progress.NONE, Cancel.NEVER);
        }
        open(folder.resolve("archive"), false);
        until(() -> answered() == 2);
        Toolkit.run(() -> models().search().ask(Question.EVERYTHING.asking("budget")));

        Toolkit.run(() -> window.orElseThrow().commands().words().showConcordance());
        until(() -> lines().filter(lines -> lines.getItems().size() > 1).isPresent());
        picture("concordance");
        Toolkit.run(() -> Event.fireEvent(
                lines().orElseThrow(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        until(() -> scene().getRoot().getChildrenUnmodifiable().stream()
                .noneMatch(node -> node instanceof ModalPane dialog && dialog.isDisplay()));
        picture("concordance-opened");

        Toolkit.run(() -> window.orElseThrow().commands().words().showCollocates());
        until(() -> Walk.nodes(scene().getRoot())
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains("occurrences, mots à 5 mots au plus")));
        picture("collocates");

        Toolkit.run(() -> window.orElseThrow().commands().words().showFrequency());
        until(() -> scene().getRoot().lookup(".hm-curves") != null);
        picture("frequency");
    }

    /// The lines of the concordance, where it is shown.
    private Optional<ListView<?>> lines() {
        return Optional.ofNullable((ListView<?>) scene().getRoot().lookup(".hm-lines"));
    }

    private Settings kept() {
        return new SettingsFile(folder.resolve("settings"), Language.FRENCH).read();
    }

    private void page(String name, String headline, String day, String text) throws Exception {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages").resolve(name), """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>%1$s</title>
                <meta property="og:site_name" content="La Gazette du Rhône"></head>
                <body><article><h1>%1$s</h1><p>Publié le %2$s</p><p>%3$s %4$s</p><p>%4$s</p></article></body></html>
                """.formatted(
                        headline, day, text, "La salle était pleine, et le débat a duré trois heures. ".repeat(6)));
    }

    private void open(Path archive, boolean demo) throws Exception {
        open(archive, demo, Optional.empty());
    }

    private void open(Path archive, boolean demo, Optional<Language> asked) throws Exception {
        closed = new CompletableFuture<>();
        window = Optional.of(Toolkit.on(() -> {
            var opened = Window.open(
                    new Workshop(closed::complete),
                    new Window.Habits(new SettingsFile(folder.resolve("settings"), Language.FRENCH), asked),
                    NOW,
                    Optional.of(Path.of("samples")));
            opened.start(archive, demo);
            return opened;
        }));
        until(() -> window.orElseThrow().room().isPresent());
    }

    private Models models() {
        return window.orElseThrow().room().orElseThrow().models();
    }

    private Scene scene() {
        return window.orElseThrow().room().orElseThrow().view().node().getScene();
    }

    /// The total of the answer that is there; -1 while there is none.
    private long answered() {
        return models().search().state().get() instanceof State.Answered(var found)
                ? found.answer().total()
                : -1;
    }

    private void picture(String name) throws Exception {
        Thread.sleep(500); // until the article is read and drawn: nobody tells
        var picture = Toolkit.on(() -> Picture.of(scene()));
        picture.write(Path.of("target/pictures/real-" + name + ".png"));
    }

    private static void until(BooleanSupplier holds) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Toolkit.on(holds::getAsBoolean)) {
            assertTrue(System.nanoTime() < end, "it never came to be");
            Thread.sleep(20);
        }
    }
}
