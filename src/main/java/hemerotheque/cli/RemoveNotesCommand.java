package hemerotheque.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Removes notes; their articles stay.
@Command(name = "remove", sortOptions = false)
final class RemoveNotesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.note}", descriptionKey = "note.number", arity = "1..*")
    private List<Long> ids = List.of();

    RemoveNotesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToChange(session)) {
            boolean all = true;
            for (long id : ids.stream().distinct().toList()) {
                boolean removed = open.annotations().remove(id).isPresent();
                if (removed) session.out().line(session.say("cli.note.removed", Long.toString(id)));
                else session.err().line(session.say("cli.note.unknown", Long.toString(id)));
                all &= removed;
            }
            return all ? Exit.DONE : Exit.SOME_FAILED;
        }
    }
}
