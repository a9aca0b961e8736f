package hemerotheque.ui.importing;

import hemerotheque.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Choosing what to import: « Des fichiers… », « Un dossier… ».
public final class FileChoice {

    private final Wording wording;

    public FileChoice(Wording wording) {
        this.wording = wording;
    }

    /// The files chosen; empty where the reader chose none.
    public List<Path> files(Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(wording.say("importing.choose.files.title"));
        var chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        return chosen.stream().map(File::toPath).toList();
    }

    /// The folder chosen, alone in a list; empty where the reader chose none.
    public List<Path> folder(Window owner) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(wording.say("importing.choose.folder.title"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).stream()
                .toList();
    }

    /// The two choices for a menu or a menu button; what is chosen goes to `chosen`, never an empty list.
    public List<MenuItem> items(Window owner, Consumer<List<Path>> chosen) {
        var files = new MenuItem(wording.say("importing.choose.files"));
        files.setOnAction(_ -> hand(files(owner), chosen));
        var folder = new MenuItem(wording.say("importing.choose.folder"));
        folder.setOnAction(_ -> hand(folder(owner), chosen));
        return List.of(files, folder);
    }

    private static void hand(List<Path> files, Consumer<List<Path>> chosen) {
        if (!files.isEmpty()) chosen.accept(files);
    }
}
