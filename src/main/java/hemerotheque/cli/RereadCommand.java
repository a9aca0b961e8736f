package hemerotheque.cli;

import hemerotheque.archive.Redecoded;
import hemerotheque.archive.Redecoder;
import hemerotheque.model.ArticleId;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads the page of an article again with another encoding.
@Command(name = "reread", sortOptions = false)
final class RereadCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--charset", paramLabel = "${bundle:label.name}", order = 2, required = true)
    private String charset;

    @Option(names = "--dry-run", order = 3, descriptionKey = "reread.dry-run")
    private boolean dryRun;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    RereadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var chosen = chosen();
        return told(dryRun ? previewed(chosen) : applied(chosen));
    }

    private Charset chosen() {
        try {
            return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            var usual = Redecoder.usual().stream().map(Charset::name).collect(Collectors.joining(", "));
            throw new ParameterException(
                    command.commandLine(), session.say("cli.usage.refused.of", "--charset", charset, usual), e);
        }
    }

    private Optional<Redecoded> previewed(Charset chosen) {
        try (var open = archive.openToRead(session)) {
            return open.redecoder().preview(new ArticleId(id), chosen);
        }
    }

    private Optional<Redecoded> applied(Charset chosen) {
        try (var open = archive.openToChange(session)) {
            return open.redecoder().apply(new ArticleId(id), chosen);
        }
    }

    private int told(Optional<Redecoded> reading) {
        if (reading.isEmpty()) return session.failed("cli.show.unknown", Long.toString(id));
        var read = reading.get();
        if (read.article().isEmpty()) {
            session.err().line(refused(read));
            return Exit.SOME_FAILED;
        }
        session.out().line(said(read));
        return Exit.DONE;
    }

    private String refused(Redecoded read) {
        return read.translated()
                ? session.say(
                        "cli.reread.translated",
                        Long.toString(id),
                        read.before().origin().file())
                : session.say(
                        "cli.reread.nothing", Long.toString(id), read.charset().name());
    }

    private String said(Redecoded read) {
        var article = read.article().orElseThrow();
        var before = read.before().charset().orElseGet(() -> session.say("cli.reread.charset.unknown"));
        var key = dryRun ? "cli.reread.would" : "cli.reread.done";
        var done = session.say(key, Long.toString(id), read.charset().name(), before);
        var broken = read.broken() > 0 ? "\n" + session.say("cli.reread.broken", read.broken()) : "";
        return done + broken + "\n\n" + Paper.bold(article.headline()) + "\n" + new Imprint(session).of(article)
                + "\n\n" + Lines.wrapped(read.opening(), "");
    }
}
