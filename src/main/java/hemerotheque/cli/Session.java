package hemerotheque.cli;

import hemerotheque.search.Query;
import hemerotheque.wording.AdviceWords;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Language;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;

/// One run of the program: where it runs, in which words, and what it writes on.
///
/// @param asked the language named on the command line
record Session(
        Surroundings here,
        Optional<Language> asked,
        Wording wording,
        Dates dates,
        Figures figures,
        Paper out,
        Paper err,
        Interruption interruption) {

    /// @param asked in whose place that of the locale stands
    static Session of(Surroundings here, Optional<Language> asked, Interruption interruption) {
        var wording = new Wording(asked.orElse(usual(here)));
        return new Session(
                here,
                asked,
                wording,
                new Dates(wording),
                new Figures(wording),
                new Paper(here.out(), here.outIsTerminal()),
                new Paper(here.err(), here.errIsTerminal()),
                interruption);
    }

    private static Language usual(Surroundings here) {
        return Language.of(here.locale());
    }

    Window.Request window(Path archive, boolean demo) {
        return new Window.Request(archive, demo, usual(here), asked);
    }

    /// A question as a sentence.
    String explained(Query query) {
        return new QueryWords(wording).sentence(query);
    }

    AdviceWords advice() {
        return new AdviceWords(wording);
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    String say(String prefix, Enum<?> constant, Object... values) {
        return wording.say(prefix, constant, values);
    }

    /// Says why something was not done.
    ///
    /// @return the exit status of that
    int failed(String key, Object... values) {
        err.line(say(key, values));
        return Exit.SOME_FAILED;
    }
}
