package hemerotheque.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// Every command there is.
final class Commands {

    private Commands() {}

    private static List<Object> all(Session session, Window window) {
        return List.of(
                new OpenCommand(session, window),
                new ImportCommand(session),
                new ImportsCommand(session),
                new UndoCommand(session),
                new ExtractCommand(session),
                new SearchCommand(session),
                new ShowCommand(session),
                new SimilarCommand(session),
                new WhyCommand(session),
                new SplitCommand(session),
                new JoinCommand(session),
                new ConcordanceCommand(session),
                new CollocatesCommand(session),
                new FrequencyCommand(session),
                new RereadCommand(session),
                new DateCommand(session),
                new MarkCommand(session),
                new FileCommand(session),
                folders(session),
                new NoteCommand(session),
                notes(session),
                new ExportCommand(session),
                searches(session),
                new StatsCommand(session),
                new CheckCommand(session),
                new ReindexCommand(session));
    }

    private static CommandLine folders(Session session) {
        return new CommandLine(new FoldersCommand(session))
                .addSubcommand(new AddFolderCommand(session))
                .addSubcommand(new RenameFolderCommand(session))
                .addSubcommand(new DropFolderCommand(session));
    }

    private static CommandLine notes(Session session) {
        return new CommandLine(new NotesCommand(session))
                .addSubcommand(new ChangeNoteCommand(session))
                .addSubcommand(new RemoveNotesCommand(session));
    }

    private static CommandLine searches(Session session) {
        return new CommandLine(new SearchesCommand(session))
                .addSubcommand(new SaveSearchCommand(session))
                .addSubcommand(new RenameSearchCommand(session))
                .addSubcommand(new DropSearchCommand(session));
    }

    /// The parser of all command lines.
    static CommandLine tree(Session session, Window window) {
        var root = new CommandLine(new RootCommand(session, window));
        all(session, window).forEach(root::addSubcommand);
        root.getCommandSpec().version(session.say("cli.version", session.here().version()));
        var scheme = Help.defaultColorScheme(session.out().isTerminal() ? Help.Ansi.ON : Help.Ansi.OFF);
        var troubles = new Troubles(session);
        return root.setResourceBundle(new HelpWords(session.wording()))
                .setOut(new PrintWriter(session.here().out(), true))
                .setErr(new PrintWriter(session.here().err(), true))
                .setColorScheme(scheme)
                .setUsageHelpWidth(Lines.WIDTH)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(troubles::notUnderstood)
                .setExecutionExceptionHandler(troubles::failed);
    }
}
