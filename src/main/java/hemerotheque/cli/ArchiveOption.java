package hemerotheque.cli;

import hemerotheque.archive.Archive;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The archive that a command is about. `--archive` may also stand before the command.
final class ArchiveOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--archive", paramLabel = "${bundle:label.folder}", order = 1)
    private Optional<Path> folder;

    /// The folder named, or that of the default archive.
    Path folder(Session session) {
        return folder.or(this::namedBefore)
                .orElseGet(() -> session.here().places().archive());
    }

    private Optional<Path> namedBefore() {
        return Stream.iterate(command.parent(), Objects::nonNull, CommandSpec::parent)
                .map(before -> before.optionsMap().get("--archive"))
                .filter(Objects::nonNull)
                .map(option -> option.<Optional<Path>>getValue())
                .flatMap(Optional::stream)
                .findFirst();
    }

    Archive openToRead(Session session) {
        return Archive.openReadOnly(folder(session), session.here().clock());
    }

    /// An archive that is there already, to change what is in it.
    ///
    /// @throws hemerotheque.model.ArchiveException NO_ARCHIVE and all other kinds
    Archive openToChange(Session session) {
        openToRead(session).close();
        return openToWrite(session);
    }

    /// Makes the archive where there is none, and leaves its index as it is.
    Archive openToReindex(Session session) {
        return Archive.openAsItIs(folder(session), session.here().clock());
    }

    /// Makes the archive where there is none; says on a terminal how far the index has come where it has to catch up.
    Archive openToWrite(Session session) {
        var progress = new ProgressLine(session);
        try {
            return Archive.open(
                    folder(session),
                    session.here().clock(),
                    done -> progress.show(() -> session.say("cli.reindex.progress", done)));
        } finally {
            progress.clear();
        }
    }
}
