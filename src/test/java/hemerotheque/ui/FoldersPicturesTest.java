package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Colour;
import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.ui.folders.Filed;
import hemerotheque.ui.folders.FilingView;
import hemerotheque.ui.folders.FolderView;
import hemerotheque.ui.folders.FoldersViewModel;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Folders as they look: in the sidebar, in the details of an article, in their dialogs.
class FoldersPicturesTest {

    private static final Wording FRENCH = new Wording(Language.FRENCH);

    private Shown shown;

    private void show(Theme theme, int percent, boolean any) {
        shown = Shown.room(400, Settings.first(Language.FRENCH).dressed(theme).textOf(percent));
        if (any) {
            var folders = folders();
            folders.add("Réforme des retraites", Colour.RED, _ -> {});
            folders.add("À relire", Colour.TEAL, _ -> {});
            folders.add("Presse quotidienne régionale du Finistère et des Côtes-d’Armor", Colour.VIOLET, _ -> {});
            file("Réforme des retraites", 1, 2, 3, 5, 8);
            file("À relire", LongStream.rangeClosed(1, 40).toArray());
        }
        shown.room().models().list().selected().set(2);
    }

    private FoldersViewModel folders() {
        return shown.room().models().folders();
    }

    private void file(String name, long... articles) {
        var folder = folders().folders().get().named(name).orElseThrow();
        folders().file(folder, ids(articles), true, _ -> {}, _ -> {});
    }

    private static List<ArticleId> ids(long... articles) {
        return LongStream.of(articles).mapToObj(ArticleId::new).toList();
    }

    private void write(String name) {
        try {
            Picture.of(shown.scene()).write(Path.of("target/pictures/folders-" + name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        Picture.of(shown.scene());
        return shown.scene().lookup(".hm-sidebar").lookupAll(".tree-cell").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSidebarHasTheFoldersWithWhatIsInThem(Theme theme) throws Exception {
        Toolkit.run(() -> {
            show(theme, 100, true);
            file("À relire", shown.room().article().orElseThrow().value());
            var details = (ToggleButton) Walk.nodes(shown.scene().getRoot())
                    .filter(node -> node instanceof ToggleButton button
                            && String.valueOf(button.getAccessibleText()).startsWith("Détails"))
                    .findFirst()
                    .orElseThrow();
            details.fire();
            write("room-" + theme);

            var lines = lines();
            assertTrue(lines.contains("Réforme des retraites, dossier, rouge, 5 articles"), lines::toString);
            assertTrue(lines.contains("À relire, dossier, turquoise, 41 articles"), lines::toString);
            assertTrue(lines.contains("Nouveau dossier…"), lines::toString);
            assertFalse(lines.stream().anyMatch(line -> line.startsWith("Un dossier réunit")), lines::toString);
            var told = Walk.nodes(shown.scene().lookup(".hm-details"))
                    .filter(TextField.class::isInstance)
                    .map(node -> ((TextField) node).getText())
                    .toList();
            assertTrue(told.stream().anyMatch(text -> text.contains("À relire")), told::toString);
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void withoutFoldersTheSidebarSaysWhatTheyAreFor(Theme theme) throws Exception {
        Toolkit.run(() -> {
            show(theme, 100, false);
            write("none-" + theme);

            var lines = lines();
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("Un dossier réunit")), lines::toString);
            assertTrue(lines.contains("Nouveau dossier…"), lines::toString);
        });
    }

    private Parent over(Region dialog) {
        dialog.setMaxHeight(Region.USE_PREF_SIZE); // as a window does
        var stack = new StackPane(shown.room().view().node(), dialog);
        shown.scene().setRoot(stack);
        return stack;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100,true", "DARK,100,true", "LIGHT,100,false", "DARK,200,true"})
    void theDialogMarksTheFoldersOfTheArticleAndFilesByTheKeyboard(Theme theme, int percent, boolean any)
            throws Exception {
        Toolkit.run(() -> {
            show(theme, percent, any);
            var left = new ArrayList<String>();
            var filed = new ArrayList<Filed>();
            var view = new FilingView(
                    folders(),
                    new FilingView.Subject("Retraites\u00a0: le gouvernement présente son projet de loi", ids(3, 50)),
                    FRENCH,
                    new FilingView.Ways(() -> left.add("left"), filed::add));
            over(view.node());
            write("filing-" + theme + "-" + percent + "-" + any);
            var name = (TextField) view.node().lookup(".text-field");
            if (any) {
                assertEquals(
                        List.of(
                                "Réforme des retraites, dossier, 5 articles, contient une partie des articles",
                                "À relire, dossier, 40 articles, contient une partie des articles"),
                        cells(view).subList(0, 2));
                name.setText("relire");
                press(name, KeyCode.ENTER);
                assertEquals(ids(50), filed.getFirst().articles(), "the other one is there already");
                assertEquals(
                        "À relire, dossier, 41 articles, contient l’article",
                        cells(view).get(1));
            }
            name.setText("re");
            write("typing-" + theme + "-" + percent + "-" + any);
            press(name, KeyCode.DOWN);
            press(name, KeyCode.DOWN);
            press(name, KeyCode.DOWN);
            press(name, KeyCode.DOWN);
            press(name, KeyCode.ENTER);
            assertEquals("re", filed.getLast().folder().name());
            assertEquals(ids(3, 50), filed.getLast().articles());
            assertEquals(List.of(), left);
            press(name, KeyCode.ENTER);
            assertEquals(List.of("left"), left);
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aFolderIsNamedAndColouredInItsDialog(Theme theme) throws Exception {
        Toolkit.run(() -> {
            show(theme, 100, true);
            var folder = folders().folders().get().named("a relire").orElseThrow();
            var view = new FolderView(folders(), Optional.of(folder), FRENCH, new FolderView.Ways(() -> {}, () -> {}));
            over(view.node());
            write("change-" + theme);
        });
    }

    private List<String> cells(FilingView view) {
        Picture.of(shown.scene());
        return view.node().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty())
                .map(Node::getAccessibleText)
                .toList();
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
