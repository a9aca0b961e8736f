package hemerotheque.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program without a command: opens the window. Its options of language and help are those of every command.
@Command(name = "hemerotheque", synopsisSubcommandLabel = "${bundle:label.command}", sortOptions = false)
final class RootCommand implements Callable<Integer> {

    private final Session session;
    private final Window window;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--demo", order = 2)
    private boolean demo;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 101)
    private boolean help;

    RootCommand(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 102)
    private boolean version;

    /// The wording has been chosen before: here a wrong language is refused.
    @Option(names = "--lang", paramLabel = "fr|en", scope = ScopeType.INHERIT, order = 100)
    void language(Optional<String> asked) {
        var refused = asked.filter(language -> !language.equals("fr") && !language.equals("en"));
        if (refused.isPresent())
            throw new ParameterException(
                    spec.commandLine(), session.say("cli.usage.refused.of", "--lang", refused.get(), "fr, en"));
    }

    @Override
    public Integer call() {
        session.interruption().close(); // from here on the window heeds it
        return window.open(session.window(archive.folder(session), demo));
    }
}
