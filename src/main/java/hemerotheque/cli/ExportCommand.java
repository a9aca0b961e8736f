package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Cancel;
import hemerotheque.archive.Export;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes articles of an archive in another format.
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--query", paramLabel = "${bundle:label.query}", order = 2, defaultValue = "")
    private String query = "";

    @Option(names = "--format", paramLabel = "${bundle:label.name}", order = 3)
    private Optional<String> format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.file}",
            order = 4)
    private Optional<Path> file;

    @Option(names = "--list", order = 5)
    private boolean list;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            Export.formats().forEach(name -> session.out().line(list(name)));
            return Exit.DONE;
        }
        var chosen = chosenFormat();
        try (var open = archive.openToRead(session)) {
            var request = SearchRequest.of(query);
            var answer = open.finder().search(request.page(0, 0));
            new Warnings(session).refuseOrTell(command, answer);
            answer.advice().correction().ifPresent(new AdviceLines(session)::offer);
            var cancel = session.interruption().heeded();
            if (file.isPresent()) return toFile(open, chosen, request, file.get(), cancel);
            Cancel stop = () -> cancel.requested() || session.out().torn();
            open.export().run(chosen, request, session.out().stream(), stop);
            return cancel.requested() ? Exit.SOME_FAILED : Exit.DONE;
        }
    }

    private String list(String name) {
        return session.say("cli.export.format." + name, name);
    }

    private String chosenFormat() {
        var possible = String.join(", ", Export.formats());
        var name = format.orElseThrow(() -> notUnderstood("cli.export.no.format", possible));
        if (!Export.formats().contains(name)) throw notUnderstood("cli.usage.refused.of", "--format", name, possible);
        return name;
    }

    private ParameterException notUnderstood(String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }

    /// Written beside the file and moved into its place, so that what was there stays until the new one is whole.
    private int toFile(Archive open, String chosen, SearchRequest request, Path target, Cancel cancel)
            throws IOException {
        var whole = target.toAbsolutePath();
        if (!Files.isDirectory(whole.getParent()))
            throw new NoSuchFileException(whole.getParent().toString());
        var part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            long written;
            try (var out = Files.newOutputStream(part)) {
                written = open.export().run(chosen, request, out, cancel);
            }
            if (cancel.requested()) return Exit.SOME_FAILED;
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            session.out().line(session.say("cli.export.done", session.figures().articles(written), target.toString()));
            return Exit.DONE;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
