package hemerotheque.cli;

import hemerotheque.wording.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Runs one command line.
public final class CommandLineDoor {

    private final Surroundings here;
    private final Window window;

    /// @param window opened where no command, or `open`, is asked for
    public CommandLineDoor(Surroundings here, Window window) {
        this.here = here;
        this.window = window;
    }

    /// Does what `arguments` ask for and says so on the streams of the surroundings. Never throws.
    ///
    /// @return the exit status: 0 done, 1 some inputs failed, 2 not understood, 3 the world is in the way
    public int run(String... arguments) {
        try (var interruption = new Interruption()) {
            return run(Session.of(here, language(List.of(arguments)), interruption), arguments);
        }
    }

    private int run(Session session, String... arguments) {
        int status = Commands.tree(session, window).execute(arguments);
        boolean torn = session.out().torn(); // flushes
        if (torn && !here.outIsPipe() && status == Exit.DONE) {
            session.err().line(session.say("cli.error.torn"));
            status = Exit.WORLD;
        }
        here.err().flush();
        return status;
    }

    /// The last language asked for, wherever it stands, as help and errors of the parser must be in it too.
    private Optional<Language> language(List<String> arguments) {
        var options = arguments.contains("--") ? arguments.subList(0, arguments.indexOf("--")) : arguments;
        return Arrays.stream(String.join("\n", options)
                        .replace("--lang\n", "--lang=")
                        .split("\n"))
                .filter(option -> option.startsWith("--lang="))
                .map(option -> option.substring("--lang=".length()))
                .filter(asked -> asked.equals("fr") || asked.equals("en")) // others are refused later
                .reduce((_, later) -> later)
                .map(Locale::of)
                .map(Language::of);
    }
}
