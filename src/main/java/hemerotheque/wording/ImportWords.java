package hemerotheque.wording;

import hemerotheque.model.Import;
import hemerotheque.model.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What an import that is remembered is called: « Import du 27 novembre 2026, 14 h 05 » where nobody gave it a name.
public final class ImportWords {

    private final Wording wording;
    private final Dates dates;
    private final ZoneId zone;

    /// @param zone in which moments are told
    public ImportWords(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.zone = zone;
    }

    public String name(Import one) {
        return one.name().orElseGet(() -> {
            var begun = one.begun().atZone(zone);
            return wording.say("import.name", dates.plain(begun.toLocalDate()), dates.time(begun.toLocalTime()));
        });
    }

    /// « 27 nov. 2026, 14 h 05 ».
    public String moment(Instant moment) {
        var at = moment.atZone(zone);
        return wording.say("import.moment", dates.brief(at.toLocalDate()), dates.time(at.toLocalTime()));
    }

    public String state(Import one) {
        return wording.say("import.state", one.state());
    }

    /// « 1 204 articles ajoutés, 3 doublons »; what there was none of is left out.
    public String counts(Import one) {
        var counts = Arrays.stream(Outcome.Kind.values())
                .filter(kind -> one.count(kind) > 0)
                .map(kind -> wording.say("outcome", kind, one.count(kind)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? wording.say("import.nothing") : counts;
    }
}
