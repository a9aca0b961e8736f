package hemerotheque.cli;

import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;

/// One run of the program: where it runs, in which words, and what it writes on.
record Session(
        Surroundings here,
        Wording wording,
        Dates dates,
        Figures figures,
        Paper out,
        Paper err,
        Interruption interruption) {

    static Session of(Surroundings here, Wording wording, Interruption interruption) {
        return new Session(
                here,
                wording,
                new Dates(wording),
                new Figures(wording),
                new Paper(here.out(), here.outIsTerminal()),
                new Paper(here.err(), here.errIsTerminal()),
                interruption);
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    String say(String prefix, Enum<?> constant, Object... values) {
        return wording.say(prefix, constant, values);
    }
}
