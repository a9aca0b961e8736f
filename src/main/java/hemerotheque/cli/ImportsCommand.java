package hemerotheque.cli;

import hemerotheque.model.Import;
import hemerotheque.wording.ImportWords;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The imports of an archive, the latest first.
@Command(name = "imports", sortOptions = false)
final class ImportsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    ImportsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            var imports = open.imports().all();
            if (json) imports.forEach(one -> session.out().exactly(JsonLines.imported(one)));
            else write(imports);
            return Exit.DONE;
        }
    }

    private void write(List<Import> imports) {
        if (imports.isEmpty()) session.out().line(session.say("cli.imports.none"));
        var words = new ImportWords(session.wording(), session.here().clock().getZone());
        for (var one : imports) {
            session.out()
                    .line(session.say(
                            "cli.imports.one", one.id().toString(), Paper.bold(words.name(one)), words.state(one)));
            session.out().line(Lines.wrapped(words.counts(one), "    "));
            one.files().stream().limit(3).forEach(file -> session.out().line("    " + file));
            if (one.files().size() > 3)
                session.out().line("    " + session.say("cli.more", one.files().size() - 3));
        }
    }
}
