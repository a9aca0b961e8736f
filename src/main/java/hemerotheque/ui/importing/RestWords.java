package hemerotheque.ui.importing;

import hemerotheque.wording.Wording;
import java.time.Duration;

/// How long something will still take, no more exactly than it can be known: « 22 s », « 4 min », « 1 h 10 min ».
final class RestWords {

    private RestWords() {}

    static String of(Duration rest, Wording wording) {
        long seconds = rest.toSeconds();
        if (seconds < 60) return wording.say("importing.rest.seconds", Math.max(1, seconds));
        long minutes = Math.round(seconds / 60.0);
        if (minutes < 60) return wording.say("importing.rest.minutes", minutes);
        return wording.say("importing.rest.hours", minutes / 60, minutes % 60);
    }
}
