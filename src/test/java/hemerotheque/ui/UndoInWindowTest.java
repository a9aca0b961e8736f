package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.archive.Archive;
import hemerotheque.model.Note;
import hemerotheque.search.Colour;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One key takes back what was done last, whatever it was.
class UndoInWindowTest extends InWindow {

    private void undo() throws Exception {
        Toolkit.run(() -> window.orElseThrow().commands().moves().undo());
    }

    private long filed() {
        var folders = models().folders().folders().get();
        return folders.all().stream().mapToLong(folders::count).sum();
    }

    private int notes() {
        return models().notes().notes().get().all().size();
    }

    @Test
    void whateverWasToldSinceItIsTakenBackAndOnlyOnce() throws Exception {
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            archive.filing().add("Réforme", Colour.RED).orElseThrow();
        }
        open();
        var id = Toolkit.on(() -> article().orElseThrow());
        Toolkit.run(() -> window.orElseThrow()
                .commands()
                .folders()
                .drop(models().folders().folders().get().all().getFirst(), id));
        until(() -> filed() == 1);
        Toolkit.run(() -> window.orElseThrow().room().orElseThrow().view().tell("Autre chose."));

        undo();
        until(() -> status().contains("1 article retiré de «\u00a0Réforme\u00a0»."));
        assertEquals(0, Toolkit.on(this::filed));
        undo();
        until(() -> status().contains("Rien à annuler."));
    }

    @Test
    void aNoteThatWasRemovedComesBack() throws Exception {
        try (var archive = Archive.open(folder.resolve("archive"), NOW)) {
            var first = archive.finder()
                    .search(hemerotheque.search.SearchRequest.of(""))
                    .hits()
                    .getFirst();
            archive.annotations()
                    .add(first.teaser().id(), Optional.empty(), Optional.of("À vérifier."), Note.Colour.GREEN);
        }
        open();
        until(() -> notes() == 1);
        Toolkit.run(() -> window.orElseThrow().commands().notes().showNotes());
        Toolkit.run(() -> {
            Picture.of(scene());
            Walk.nodes(scene().getRoot())
                    .filter(node -> "Supprimer la note".equals(node.getAccessibleText()))
                    .map(javafx.scene.control.Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        until(() -> notes() == 0 && status().contains("supprimée"));

        undo();
        until(() -> notes() == 1);
    }
}
