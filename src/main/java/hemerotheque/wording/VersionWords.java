package hemerotheque.wording;

import hemerotheque.model.ArticleDiff;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.TextDiff.Kind;
import java.util.ArrayList;
import java.util.Optional;

/// What is said of a version of an article.
public final class VersionWords {

    private final Wording wording;
    private final Dates dates;

    public VersionWords(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    /// « Version du 12 mars 2021 », « Version sans jour de capture ».
    public String name(Optional<CaptureDay> captured) {
        return captured.map(saved -> wording.say("version.of.day", dates.plain(saved.day())))
                .orElseGet(() -> wording.say("version.undated"));
    }

    /// « titre, date, 12 mots ajoutés, 4 retirés »; « rien » where nothing changed.
    public String brief(ArticleDiff diff) {
        var parts = new ArrayList<String>();
        if (!diff.headline().isSame()) parts.add(wording.say("version.changed.headline"));
        if (diff.isDated()) parts.add(wording.say("version.changed.day"));
        if (!diff.authors().isSame()) parts.add(wording.say("version.changed.authors"));
        int added = diff.words(Kind.ADDED);
        int removed = diff.words(Kind.REMOVED);
        if (added > 0) parts.add(wording.say("version.changed.added", added));
        if (removed > 0) parts.add(wording.say("version.changed.removed", removed));
        if (parts.isEmpty()) parts.add(wording.say(diff.isSame() ? "version.changed.nothing" : "version.changed.else"));
        return String.join(", ", parts);
    }
}
