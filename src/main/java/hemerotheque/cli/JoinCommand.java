package hemerotheque.cli;

import hemerotheque.model.ArticleId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes an article and the one that it was separated from one again.
@Command(name = "join", sortOptions = false)
final class JoinCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    JoinCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToChange(session)) {
            var whole = open.separation().reunite(new ArticleId(id));
            if (whole.isEmpty()) return session.failed("cli.join.refused", Long.toString(id));
            int captures =
                    open.finder().article(whole.get()).orElseThrow().captures().size();
            session.out().line(session.say("cli.join.done", whole.get().toString(), captures));
            return Exit.DONE;
        }
    }
}
