package hemerotheque.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Forgets a saved search; no article goes with it.
@Command(name = "remove", sortOptions = false)
final class DropSearchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "search.name")
    private String name;

    DropSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToChange(session)) {
            var search = open.searches().named(name);
            if (search.isEmpty()) return session.failed("cli.searches.unknown", name);
            open.searches().remove(search.get());
            session.out().line(session.say("cli.searches.removed", search.get().name()));
            return Exit.DONE;
        }
    }
}
