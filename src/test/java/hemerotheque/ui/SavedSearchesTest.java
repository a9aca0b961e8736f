package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Colour;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.browse.Entry;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.common.Outcome;
import hemerotheque.ui.saved.SaveView;
import hemerotheque.ui.saved.SavedViewModel;
import hemerotheque.ui.search.Question;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Saved searches in the window: sidebar, star, dialog.
class SavedSearchesTest {

    private static final Settings FRENCH = Settings.first(Language.FRENCH).dressed(Theme.LIGHT);

    private Shown shown;

    private <T> T shown(Callable<T> work) throws Exception {
        return Toolkit.on(() -> {
            shown = Shown.room(400, FRENCH);
            return work.call();
        });
    }

    private TreeView<?> sidebar() {
        return (TreeView<?>) shown.scene().lookup(".hm-sidebar");
    }

    /// Chooses the line of a saved search, and gives the keyboard to it.
    private void choose(String name) {
        var tree = sidebar();
        for (int row = 0; row < tree.getExpandedItemCount(); row++)
            if (tree.getTreeItem(row).getValue() instanceof Entry entry
                    && entry.what() instanceof Entry.What.OfSearch(var search, var _)
                    && search.name().equals(name)) tree.getSelectionModel().select(row);
    }

    private void press(KeyCode code, boolean ctrl) {
        Event.fireEvent(sidebar(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
    }

    private SavedViewModel saved() {
        return shown.room().models().saved();
    }

    private Question question() {
        return shown.room().models().search().question();
    }

    private Button star() {
        return (Button) shown.scene().lookup(".hm-star");
    }

    private long fresh(String name) {
        return saved().searches().get().stream()
                .filter(count -> count.search().name().equals(name))
                .mapToLong(SavedCount::fresh)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSearchIsAskedFromTheSidebarAndIsNewNoMore() throws Exception {
        shown(() -> {
            assertEquals(12, fresh("Grève"));
            choose("Grève");
            press(KeyCode.ENTER, false);

            assertEquals("grève", question().words());
            assertEquals(0, fresh("Grève"));
            assertTrue(
                    sidebar().getSelectionModel().getSelectedItem().getValue() instanceof Entry entry
                            && entry.what() instanceof Entry.What.OfSearch(var search, var _)
                            && search.name().equals("Grève"),
                    "the line stays chosen while the counts change");
            return true;
        });
    }

    @Test
    void itTakesThePlaceOfTheQuestionWithCtrlAsWithoutAndIsExcludedWithAlt() throws Exception {
        shown(() -> {
            var search = shown.room().models().search();
            search.ask(Question.EVERYTHING.asking("budget"));
            choose("Grève");
            press(KeyCode.ENTER, true);
            assertEquals("grève", question().words());

            search.ask(Question.EVERYTHING.asking("budget"));
            choose("Grève");
            pressAlt(KeyCode.ENTER);
            assertEquals("budget -recherche:\"Grève\"", question().words());
            return true;
        });
    }

    @Test
    void theStarTellsWhatIsSavedAlready() throws Exception {
        shown(() -> {
            var search = shown.room().models().search();
            assertTrue(star().isDisabled(), "there is nothing to save of all articles");

            search.ask(Question.EVERYTHING.asking("budget"));
            assertFalse(star().isDisabled());
            assertEquals("Enregistrer", star().getText());

            search.ask(Question.EVERYTHING.asking("grève"));
            assertEquals("Enregistrée", star().getText());
            assertTrue(star().getAccessibleText().contains("«\u00a0Grève\u00a0»"));
            return true;
        });
    }

    @Test
    void aNameThatBecomesKnownIsReadInTheQuestion() throws Exception {
        shown(() -> {
            var search = shown.room().models().search();
            search.ask(Question.EVERYTHING.asking("recherche:Budget"));
            int asked = search.question().words().length();
            assertEquals(
                    1,
                    shown.room()
                            .models()
                            .reader()
                            .apply("recherche:Budget")
                            .warnings()
                            .size());

            saved().save("Budget", "budget", Colour.RED, _ -> {});

            assertEquals(
                    0,
                    shown.room()
                            .models()
                            .reader()
                            .apply("recherche:Budget")
                            .warnings()
                            .size());
            assertEquals(asked, search.question().words().length());
            return true;
        });
    }

    @Test
    void whatIsRemovedComesBack() throws Exception {
        shown(() -> {
            var search = saved().named("Grève").orElseThrow();
            var told = new ArrayList<Outcome>();

            saved().remove(search, told::add);
            assertEquals(Optional.empty(), saved().named("grève"));
            saved().restore(told::add);
            saved().restore(told::add);

            assertEquals(Optional.of(search), saved().named("grève"));
            assertEquals(List.of(new Outcome.Done(), new Outcome.Done()), told);
            return true;
        });
    }

    private List<String> names() {
        return saved().searches().get().stream()
                .map(count -> count.search().name())
                .toList();
    }

    private void pressAlt(KeyCode code) {
        Event.fireEvent(sidebar(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
    }

    @Test
    void altAndTheArrowsMoveASearchAndItsLineStaysChosen() throws Exception {
        shown(() -> {
            var first = names();
            choose("Grève");
            pressAlt(KeyCode.UP);
            assertEquals(List.of(first.get(1), first.get(0), first.get(2)), names());
            pressAlt(KeyCode.UP);
            assertEquals("Grève", names().getFirst(), "there is no place before the first");
            pressAlt(KeyCode.DOWN);
            pressAlt(KeyCode.DOWN);

            assertEquals(List.of(first.get(0), first.get(2), "Grève"), names());
            saved().refresh();
            assertEquals("Grève", names().getLast(), "it is kept");
            return true;
        });
    }

    @Test
    void whatIsRemovedComesBackToItsPlace() throws Exception {
        shown(() -> {
            var before = names();
            saved().remove(saved().named("Grève").orElseThrow(), _ -> {});
            saved().restore(_ -> {});

            assertEquals(before, names());
            return true;
        });
    }

    private SaveView dialog(Optional<SavedSearch> known, String words, List<String> done) {
        return new SaveView(
                saved(),
                new SaveView.Subject(known, words),
                shown.room().models().reader(),
                new Wording(Language.FRENCH),
                new SaveView.Ways(() -> done.add("left"), () -> done.add("removed")));
    }

    private static <T> T find(Node root, Class<T> kind, int place) {
        return Walk.nodes(root)
                .filter(kind::isInstance)
                .map(kind::cast)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Node root, String text) {
        return Walk.nodes(root)
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDialogKeepsNameQuestionAndColour() throws Exception {
        shown(() -> {
            var done = new ArrayList<String>();
            var view = dialog(Optional.empty(), "budget de la ville", done).node();
            new Scene(new StackPane(view));
            var name = find(view, TextField.class, 0);
            assertEquals("Budget de la ville", name.getText());
            name.setText("grève");
            button(view, "Enregistrer").fire();
            assertEquals(List.of(), done, "the name is taken");
            assertTrue(Walk.nodes(view)
                    .anyMatch(node -> node instanceof Labeled label
                            && label.isVisible()
                            && label.getText().startsWith("Une recherche s’appelle déjà")));

            name.setText("  Le budget ");
            find(view, ToggleButton.class, 1).fire();
            button(view, "Enregistrer").fire();

            assertEquals(List.of("left"), done);
            var kept = saved().named("Le budget").orElseThrow();
            assertEquals("budget de la ville", kept.words());
            assertEquals(Colour.RED, kept.colour());
            return true;
        });
    }

    @Test
    void theDialogChangesWhatIsKnown() throws Exception {
        shown(() -> {
            var done = new ArrayList<String>();
            var known = saved().named("Grève").orElseThrow();
            var view = dialog(Optional.of(known), known.words(), done).node();
            new Scene(new StackPane(view));
            find(view, TextField.class, 0).setText("Grèves");
            find(view, TextField.class, 1).setText("grève OU débrayage");
            button(view, "Enregistrer").fire();

            assertEquals(
                    "grève OU débrayage", saved().named("Grèves").orElseThrow().words());
            button(view, "Supprimer").fire();
            assertEquals(List.of("left", "removed"), done);
            return true;
        });
    }

    @Test
    void whatTheDialogHoldsIsNamed() throws Exception {
        shown(() -> {
            var view = dialog(Optional.empty(), "budget", new ArrayList<>()).node();
            assertEquals(List.of(), Walk.mute(view));
            return true;
        });
    }

    @Test
    void pictures() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            draw(FRENCH.dressed(theme), theme.name().toLowerCase());
        draw(FRENCH.textOf(200), "large");
    }

    private void draw(Settings settings, String name) throws Exception {
        Toolkit.on(() -> {
            shown = Shown.room(400, settings);
            shown.room().models().search().ask(Question.EVERYTHING.asking("grève"));
            var words = "(retraites OU pensions) -sport date:2019-12..2020-03 source:\"Le Phare de l’Ouest\"";
            var view =
                    dialog(Optional.of(saved().named("Grève").orElseThrow().asking(words)), words, new ArrayList<>());
            var scene = new Scene(new StackPane(view.node()), 1000, 700);
            new Look(settings.theme(), settings.textPercent()).applyTo(scene);
            Picture.of(shown.scene()).write(Path.of("target/pictures/saved-window-" + name + ".png"));
            Picture.of(scene);
            Picture.of(scene).write(Path.of("target/pictures/saved-dialog-" + name + ".png"));
            return true;
        });
    }
}
