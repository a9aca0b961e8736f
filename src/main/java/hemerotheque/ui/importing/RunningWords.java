package hemerotheque.ui.importing;

import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Wording;

/// How far an import has come, in one line.
final class RunningWords {

    private RunningWords() {}

    /// Articles are counted; where there are more of them than files, the files cannot tell how many are left.
    static String of(State.Running running, Wording wording) {
        long settled = running.counts().total();
        var key = settled > running.found() ? "importing.running.several" : "importing.running";
        return wording.say(key, settled, running.found());
    }
}
