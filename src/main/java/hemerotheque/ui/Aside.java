package hemerotheque.ui;

import hemerotheque.archive.Redecoder;
import hemerotheque.model.ArticleId;
import hemerotheque.ui.importing.EncodingViewModel;
import hemerotheque.ui.importing.Ticker;
import hemerotheque.ui.importing.TrialViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// What can be asked of an archive beside its imports: what one would do, and an article in another encoding.
final class Aside {

    private final Workshop workshop;
    private final Dialogs dialogs;
    private final Desk desk;
    private final TrialViewModel trial;

    Aside(Workshop workshop, Dialogs dialogs, Desk desk, Clock clock) {
        this.workshop = workshop;
        this.dialogs = dialogs;
        this.desk = desk;
        this.trial = new TrialViewModel(workshop.aside(), desk.trying(), Ticker.tenTimesASecond(), clock);
    }

    /// Shows what an import of `pages` would do.
    ///
    /// @param importing the reader wants it done
    void tryImport(List<Path> pages, Consumer<List<Path>> importing) {
        if (pages.isEmpty()) return;
        trial.start(pages);
        dialogs.trying(trial, importing);
    }

    /// Asks with what encoding the article is to be read.
    ///
    /// @param changed it is read so now
    /// @param leave what comes when the dialog is left
    void reread(ArticleId id, Runnable changed, Runnable leave) {
        var offered = Redecoder.usual();
        var model = new EncodingViewModel(workshop.aside(), desk.rereading(), id, offered.getFirst());
        model.state().subscribe(state -> {
            if (state instanceof EncodingViewModel.State.Applied) changed.run();
        });
        dialogs.encoding(model, offered, leave);
    }

    /// The archive is left.
    void leave() {
        trial.dismiss();
    }
}
