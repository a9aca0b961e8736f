package hemerotheque.ui.folders;

import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.ui.common.NamedForm;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;

/// The name and the colour of a folder, for a dialog.
public final class FolderView {

    /// @param leave closes the dialog
    /// @param remove takes the known folder away
    public record Ways(Runnable leave, Runnable remove) {}

    private final FoldersViewModel model;
    private final Optional<Folder> known;
    private final NamedForm form;

    /// @param known the folder that is changed; absent for a new one
    public FolderView(FoldersViewModel model, Optional<Folder> known, Wording wording, Ways ways) {
        this.model = model;
        this.known = known;
        var heading = new NamedForm.Heading(
                wording.say(known.isPresent() ? "folders.change.title" : "folders.add.title"),
                known.map(Folder::name).orElse(""),
                known.map(Folder::colour).orElse(Colour.GREY));
        form = new NamedForm(
                heading,
                List.of(),
                new NamedForm.Ways(ways.leave(), known.map(_ -> ways.remove()), "folders.taken"),
                wording);
        form.keepWith(new SimpleObjectProperty<>(false), this::keep);
    }

    private void keep() {
        known.ifPresentOrElse(
                folder -> model.change(folder.named(form.name()).coloured(form.colour()), form::told),
                () -> model.add(form.name(), form.colour(), form::told));
    }

    public Region node() {
        return form.node();
    }

    /// Gives the keyboard to the name, which can be typed over.
    public void focus() {
        form.focus();
    }
}
