package hemerotheque.cli;

import hemerotheque.model.Article;
import hemerotheque.model.Sighting;
import hemerotheque.model.VersionStep;
import hemerotheque.wording.VersionWords;
import java.util.ArrayList;

/// A version in the list that a terminal shows.
record VersionLines(Session session) {

    String of(VersionStep step) {
        var version = step.version();
        var capture = version.capture();
        var words = new VersionWords(session.wording());
        var lines = new ArrayList<String>();
        var key = version.newest() ? "cli.versions.newest" : "cli.versions.one";
        lines.add(session.say(key, version.id().toString(), words.name(capture.captured())));
        lines.add("    " + version.told().map(Article::headline).orElseGet(() -> session.say("cli.versions.untold")));
        step.since()
                .map(diff -> "    " + session.say("version.changed", words.brief(diff)))
                .ifPresent(lines::add);
        if (version.sightings().isEmpty())
            lines.add("    " + place(capture.origin().file(), capture.origin().entry()));
        version.sightings().stream().map(this::seen).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String seen(Sighting sighting) {
        var day = session.dates()
                .plain(sighting.when().atZone(session.here().clock().getZone()).toLocalDate());
        var key = sighting.brought() ? "version.brought" : "version.seen";
        var place = place(sighting.origin().file(), sighting.origin().entry());
        return "    " + session.say(key, place, sighting.within().value(), day);
    }

    private String place(String file, java.util.Optional<String> entry) {
        return entry.map(name -> session.say("cli.entry", file, name)).orElse(file);
    }
}
