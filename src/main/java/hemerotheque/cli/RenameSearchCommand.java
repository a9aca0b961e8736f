package hemerotheque.cli;

import hemerotheque.search.GivenName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives a saved search another name; the others that name it follow.
@Command(name = "rename", sortOptions = false)
final class RenameSearchCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "search.name", index = "0")
    private String name;

    @Parameters(paramLabel = "${bundle:label.newName}", descriptionKey = "search.newName", index = "1")
    private String typed;

    RenameSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var other = GivenName.of(typed);
        if (!GivenName.isOne(other))
            throw new ParameterException(command.commandLine(), session.say("cli.searches.unnamed"));
        try (var open = archive.openToChange(session)) {
            var search = open.searches().named(name);
            if (search.isEmpty()) return session.failed("cli.searches.unknown", name);
            if (!open.searches().change(search.get().named(other))) return session.failed("cli.searches.taken", other);
            session.out().line(session.say("cli.searches.renamed", search.get().name(), other));
            return Exit.DONE;
        }
    }
}
