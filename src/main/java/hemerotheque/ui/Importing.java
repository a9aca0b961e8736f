package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.ui.importing.FileChoice;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.ui.importing.ImportsViewModel;
import hemerotheque.ui.importing.Ticker;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.stage.Stage;

/// Imports into the archive that the window shows, tries them, and shows those that were.
record Importing(Stage stage, Workshop workshop, Dialogs dialogs, Present present, ZoneId zone)
        implements Commands.Imports {

    @Override
    public void importFiles() {
        importPages(new FileChoice(dialogs.wording()).files(stage));
    }

    @Override
    public void importFolder() {
        importPages(new FileChoice(dialogs.wording()).folder(stage));
    }

    void importPages(List<Path> pages) {
        if (pages.isEmpty() || present.open().isEmpty()) return;
        present.open().get().importing().start(pages);
        showImport();
    }

    /// Imports into an archive that has just been opened, with a dialog only where it takes a while.
    void importQuietly(OpenArchive open, List<Path> pages) {
        if (pages.isEmpty()) return;
        open.importing().start(pages);
        dialogs.importingQuietly(open.importing(), this::rereadFromReport);
    }

    /// Shows the import that runs or ran.
    void showImport() {
        present.open().ifPresent(open -> dialogs.importing(open.importing(), this::rereadFromReport));
    }

    @Override
    public void tryFiles() {
        tryPages(new FileChoice(dialogs.wording()).files(stage));
    }

    @Override
    public void tryFolder() {
        tryPages(new FileChoice(dialogs.wording()).folder(stage));
    }

    private void tryPages(List<Path> pages) {
        present.open().ifPresent(open -> open.aside().tryImport(pages, this::importPages));
    }

    private void rereadFromReport(ArticleId id) {
        reread(id, this::showImport);
    }

    /// Asks with what encoding the article is to be read.
    ///
    /// @param leave what comes when the dialog is left
    void reread(ArticleId id, Runnable leave) {
        present.open().ifPresent(open -> open.aside().reread(id, () -> present.inRoom(Room::refresh), leave));
    }

    @Override
    public void showImports() {
        present.open().ifPresent(open -> {
            var threads = new ImportsViewModel.Threads(workshop.reading(), workshop.importing());
            var model =
                    new ImportsViewModel(threads, open.desk().imports(), Ticker.tenTimesASecond(), present::refresh);
            var runs = open.importing().state().map(State.Running.class::isInstance);
            dialogs.imports(model, runs, zone);
        });
    }
}
