package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.Ticker;
import java.time.Clock;

/// An archive that the window shows, and what lasts for as long as it does, in whatever language.
///
/// @param importing the import that runs, or ran last
record OpenArchive(Archive archive, Desk desk, ImportViewModel importing, Aside aside) {

    static OpenArchive of(Archive archive, Workshop workshop, Dialogs dialogs, Clock clock) {
        var desk = Desk.of(archive);
        var importing = new ImportViewModel(workshop.importing(), desk.importing(), Ticker.tenTimesASecond(), clock);
        return new OpenArchive(archive, desk, importing, new Aside(workshop, dialogs, desk, clock));
    }

    /// Ends what runs over the archive, and closes it.
    void leave(Workshop workshop) {
        importing.cancel();
        aside.leave();
        workshop.leave(archive);
    }
}
