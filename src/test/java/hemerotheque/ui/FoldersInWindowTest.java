package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ModalPane;
import hemerotheque.archive.Archive;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.SearchRequest;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;

/// Folders in the whole window over a real archive.
class FoldersInWindowTest extends InWindow {

    private List<Folder> folders() throws Exception {
        return Toolkit.on(() -> models().folders().folders().get().all());
    }

    private long filed(String name) throws Exception {
        return Toolkit.on(() -> {
            var all = models().folders().folders().get();
            return all.named(name).map(all::count).orElse(-1L);
        });
    }

    /// Types a name into the dialog, and Entrée after it.
    private void type(String name) throws Exception {
        Toolkit.run(() -> {
            name().setText(name);
            enter();
        });
    }

    private void enter() {
        Event.fireEvent(name(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private TextField name() {
        Picture.of(scene());
        return (TextField) scene().lookup(".hm-dialog .text-field");
    }

    private boolean isAsking() {
        return ((ModalPane) scene().lookup(".modal-pane")).isDisplay();
    }

    private void takeBack() throws Exception {
        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-status .hyperlink")).fire());
    }

    @Test
    void theKeyDFilesTheOpenArticleInANewFolderThenInAKnownOneAndTakesItOutAgain() throws Exception {
        open();
        assertEquals("Un dossier réunit", sidebar("Un dossier réunit").substring(0, 17), "what folders are for");

        Toolkit.run(() -> press(KeyCode.D));
        until(this::isAsking);
        type("Réforme des retraites");
        until(() -> models().folders().folders().get().all().size() == 1);
        type("reforme");
        until(() -> models().folders().folders().get().all().stream()
                        .mapToLong(folder -> models().folders().folders().get().count(folder))
                        .sum()
                == 0);
        type("retraites");
        until(() -> status().contains("1 article rangé dans «\u00a0Réforme des retraites\u00a0»."));

        assertEquals("Réforme des retraites, dossier, gris, 1 article", sidebar("Réforme des retraites"));
        Toolkit.run(this::enter); // no name: leaves
        until(() -> !isAsking());
        takeBack();
        until(() -> status().contains("1 article retiré de «\u00a0Réforme des retraites\u00a0»."));
        assertEquals(0, filed("reforme des retraites"));
    }

    @Test
    void theWholeListIsFiledAtOnceAndFoundByItsFolder() throws Exception {
        open();
        ask("mots:>1 date:..2018");
        until(() -> answered() > 0 && answered() < ARTICLES);
        long some = Toolkit.on(this::answered);
        Toolkit.run(() -> commands().fileAll());
        until(this::isAsking);
        type("Avant 2019");
        until(() -> status().contains(" articles rangés dans «\u00a0Avant 2019\u00a0»."));
        Toolkit.run(this::enter);

        assertEquals(some, filed("Avant 2019"));
        var tree = (TreeView<?>) scene().lookup(".hm-sidebar");
        ask("");
        until(() -> answered() == ARTICLES);
        Toolkit.run(() -> choose(tree, "Avant 2019"));
        until(() -> answered() == some);
        assertEquals(
                "dossier:\"Avant 2019\"",
                Toolkit.on(() -> models().search().words().get()));
        ask("-a:dossier");
        until(() -> answered() == ARTICLES - some);
    }

    @Test
    void aFolderIsRenamedInTheQuestionTooAndComesBackAfterItWasRemoved() throws Exception {
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            var made = archive.filing().add("Réforme", Colour.RED).orElseThrow();
            var all = archive.marking().answering(SearchRequest.of(""));
            archive.filing().file(made, all.subList(0, 7), true);
        }
        open();
        ask("mots:>1 dossier:\"Réforme\"");
        until(() -> answered() == 7);

        var before = folders().getFirst();
        Toolkit.run(() -> commands().editFolder(before));
        Toolkit.run(() -> {
            name().setText("Loi de 2019");
            button("Enregistrer").fire();
        });
        until(() -> models().search().words().get().equals("mots:>1 dossier:\"Loi de 2019\""));
        until(() -> answered() == 7);
        assertEquals("Loi de 2019, dossier, rouge, 7 articles", sidebar("Loi de 2019"));

        var renamed = folders().getFirst();
        Toolkit.run(() -> commands().removeFolder(renamed));
        until(() -> models().folders().folders().get().all().isEmpty());
        until(() -> notice().contains("Aucun dossier ne s’appelle «\u00a0Loi de 2019\u00a0»"));
        takeBack();
        until(() -> answered() == 7);
        assertEquals(List.of(renamed), folders());
    }

    @Test
    void theNearestNameIsOneClickAway() throws Exception {
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            var made = archive.filing().add("Réforme", Colour.RED).orElseThrow();
            var all = archive.marking().answering(SearchRequest.of(""));
            archive.filing().file(made, all.subList(0, 7), true);
        }
        open();
        ask("dossier:reformes");
        until(() -> notice().contains("Vouliez-vous dire"));

        Toolkit.run(() -> ((Hyperlink) scene().lookup(".hm-notice .hyperlink")).fire());

        until(() -> answered() == 7);
        assertEquals(
                "dossier:\"Réforme\"",
                Toolkit.on(() -> models().search().words().get()));
    }

    @Test
    void anArticleThatIsDroppedOnAFolderIsFiledInIt() throws Exception {
        open();
        Toolkit.run(() -> models().folders().add("Réforme", Colour.RED, _ -> {}));
        until(() -> models().folders().folders().get().all().size() == 1);

        Toolkit.run(() -> {
            Picture.of(scene());
            var board = Drags.board(TransferMode.LINK);
            var format = DataFormat.lookupMimeType("application/x-hemerotheque-article");
            board.setContent(Map.of(format, article().orElseThrow().value()));
            var folder = line("Réforme");
            Drags.drag(DragEvent.DRAG_ENTERED, folder, board);
            assertTrue(Drags.drag(DragEvent.DRAG_OVER, folder, board).isAccepted());
            assertFalse(Drags.drag(DragEvent.DRAG_OVER, line("Favoris"), board).isAccepted());
            assertTrue(folder.getPseudoClassStates().contains(PseudoClass.getPseudoClass("taking")));
            assertTrue(Drags.drag(DragEvent.DRAG_DROPPED, folder, board).isDropCompleted());
        });

        until(() -> status().contains("1 article rangé dans «\u00a0Réforme\u00a0»."));
        assertEquals(1, filed("Réforme"));
    }

    private Node line(String name) {
        return scene().lookup(".hm-sidebar").lookupAll(".tree-cell").stream()
                .filter(cell -> String.valueOf(cell.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private String notice() {
        return ((Label) scene().lookup(".hm-notice-line")).getText();
    }

    private Button button(String text) {
        return Walk.nodes(scene().lookup(".hm-dialog"))
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
