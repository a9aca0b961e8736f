package hemerotheque.wording;

import java.time.Duration;
import java.util.Optional;

/// How far an import has come and how long it will still take, as the window and the terminal say it.
public final class ProgressWords {

    private final Wording wording;
    private final Figures figures;

    public ProgressWords(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
    }

    /// « 3 120 fichiers sur 8 400 », « 12 fichiers sur environ 100 », « lecture des premiers fichiers… ».
    ///
    /// @param all as far as they are known
    /// @param counted whether they are all there are
    public String files(long read, long all, boolean counted) {
        if (all == 0 && !counted) return wording.say("progress.files.first");
        return wording.say(counted ? "progress.files" : "progress.files.about", read, all);
    }

    /// « 1,2 Go sur 3,1 Go », or what was read alone.
    ///
    /// @param all bytes; nothing as long as it is not known how many
    public String bytes(long read, Optional<Long> all) {
        var done = figures.size(read);
        return all.map(there -> wording.say("progress.bytes", done, figures.size(there)))
                .orElse(done);
    }

    /// « 240 articles/s »; nothing for less than one.
    public Optional<String> speed(double articlesPerSecond) {
        return Optional.of(Math.round(articlesPerSecond))
                .filter(articles -> articles > 0)
                .map(articles -> wording.say("progress.speed", articles));
    }

    /// « reste environ 3 min ».
    public Optional<String> rest(Optional<Duration> rest) {
        return rest.map(left -> wording.say("progress.rest", figures.roughly(left)));
    }
}
