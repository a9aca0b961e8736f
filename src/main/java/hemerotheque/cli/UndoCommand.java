package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.archive.UndoReport;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.wording.ImportWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes back all that an import brought. Asks first; where nobody can answer, `--yes` must have done so.
@Command(name = "undo", sortOptions = false)
final class UndoCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--yes", order = 2)
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "import.id")
    private long id;

    UndoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (!yes && !session.out().isTerminal())
            throw new ParameterException(spec.commandLine(), session.say("cli.undo.unasked"));
        try (var open = archive.openToWrite(session)) {
            var found = open.imports().one(new ImportId(id));
            if (found.isPresent()) return undo(open, found.get());
            return session.failed("cli.undo.unknown", Long.toString(id));
        }
    }

    private int undo(Archive open, Import one) throws IOException {
        var name = new ImportWords(session.wording(), session.here().clock().getZone()).name(one);
        if (!yes && !confirmed(name, open.imports().foresee(one.id()))) {
            session.out().line(session.say("cli.undo.left"));
            return Exit.SOME_FAILED;
        }
        var progress = new ProgressLine(session);
        var undone = open.imports().undo(one.id(), done -> progress.show(() -> session.say("cli.undo.progress", done)));
        progress.clear();
        session.out().line(session.say("cli.undo.done", name, undone.gone()) + kept(undone));
        return Exit.DONE;
    }

    private boolean confirmed(String name, UndoReport foreseen) throws IOException {
        session.out().line(session.say("cli.undo.foreseen", name, foreseen.gone()) + kept(foreseen));
        session.out().line(session.say("cli.undo.sure"));
        session.out().stream().flush();
        var in = new BufferedReader(new InputStreamReader(session.here().in(), StandardCharsets.UTF_8));
        var answer = in.readLine();
        var consent = List.of(session.say("cli.undo.consent").split(" "));
        return answer != null && consent.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private String kept(UndoReport report) {
        return report.kept() == 0 ? "" : " " + session.say("cli.undo.kept", report.kept());
    }
}
