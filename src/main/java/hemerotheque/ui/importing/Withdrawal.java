package hemerotheque.ui.importing;

import hemerotheque.archive.UndoReport;

/// What undoing an import takes away, as the window tells it.
///
/// @param gone articles that leave the archive
/// @param kept articles that stay, as other imports told them
public record Withdrawal(long gone, long kept) {

    static Withdrawal of(UndoReport report) {
        return new Withdrawal(report.gone(), report.kept());
    }

    long all() {
        return gone + kept;
    }
}
