package hemerotheque.cli;

import hemerotheque.archive.Progress;
import hemerotheque.model.Outcome;

/// Tells of an import while it runs: a line rewritten for a person, a JSON line an input for a program.
final class ImportProgress implements Progress {

    private final Session session;
    private final boolean json;
    private final ProgressLine line;
    private long found;
    private long settled;

    ImportProgress(Session session, boolean json) {
        this.session = session;
        this.json = json;
        this.line = new ProgressLine(session);
    }

    @Override
    public void found(long files) {
        found = files;
        show();
    }

    @Override
    public void settled(Outcome outcome) {
        settled++;
        if (json) session.out().exactly(JsonLines.outcome(outcome));
        show();
    }

    private void show() {
        line.show(() -> settled > found
                ? session.say("cli.import.progress.several", settled, found) // files of several articles
                : session.say("cli.import.progress", settled, found));
    }

    void end() {
        line.clear();
    }
}
