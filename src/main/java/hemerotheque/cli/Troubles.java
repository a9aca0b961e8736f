package hemerotheque.cli;

import hemerotheque.model.ArchiveException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a command could not do, said in one line, and the exit status for it.
final class Troubles {

    private final Session session;

    Troubles(Session session) {
        this.session = session;
    }

    /// @return the exit status
    int notUnderstood(ParameterException trouble, String[] arguments) {
        var command = trouble.getCommandLine().getCommandSpec().qualifiedName();
        session.err().line(sentence(trouble, List.of(arguments)) + " " + session.say("cli.usage.hint", command));
        return Exit.NOT_UNDERSTOOD;
    }

    private String sentence(ParameterException trouble, List<String> arguments) {
        return switch (trouble) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing, arguments);
            case OverwrittenOptionException twice -> session.say("cli.usage.twice", name(twice.getOverwritten()));
            default ->
                trouble.getArgSpec() == null
                        ? trouble.getMessage() // worded by the command itself
                        : refused(trouble.getArgSpec(), trouble.getValue());
        };
    }

    private String unmatched(UnmatchedArgumentException trouble) {
        var first = trouble.getUnmatched().getFirst();
        if (trouble.isUnknownOption()) {
            boolean asks = asksAQuestion(trouble.getCommandLine());
            return session.say(asks ? "cli.usage.unknown.option.or.word" : "cli.usage.unknown.option", first);
        }
        boolean atRoot = trouble.getCommandLine().getParent() == null;
        return session.say(atRoot ? "cli.usage.unknown.command" : "cli.usage.unexpected", first);
    }

    /// Whether the words of the command are a question, which may begin with what it excludes.
    private boolean asksAQuestion(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream().anyMatch(this::isQuestion);
    }

    private boolean isQuestion(ArgSpec argument) {
        return argument.paramLabel().equals(session.say("cli.help.label.query"));
    }

    /// The first of `arguments` that reads as an option which `command` does not have.
    private static Optional<String> unknownOption(CommandLine command, List<String> arguments) {
        return arguments.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.length() > 1 && argument.startsWith("-"))
                .filter(argument -> command.getCommandSpec().findOption(argument.split("=", 2)[0]) == null)
                .findFirst();
    }

    private String missing(MissingParameterException trouble, List<String> arguments) {
        var first = trouble.getMissing().getFirst();
        var word = unknownOption(trouble.getCommandLine(), arguments);
        if (word.isPresent() && isQuestion(first)) return session.say("cli.usage.unknown.option.or.word", word.get());
        boolean present = first.isOption() && trouble.getMessage().startsWith("Missing required parameter");
        if (present) return session.say("cli.usage.missing.value", name(first));
        return session.say("cli.usage.missing", name(first));
    }

    private String refused(ArgSpec argument, String value) {
        if (argument.completionCandidates() == null) return session.say("cli.usage.refused", name(argument), value);
        var possible = StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                .map(candidate -> candidate.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return session.say("cli.usage.refused.of", name(argument), value, possible);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// @return the exit status
    int failed(Exception trouble, CommandLine command, CommandLine.ParseResult parsed) {
        session.err()
                .line(
                        switch (trouble) {
                            case ArchiveException world -> sentence(world);
                            case IOException world -> sentence(world);
                            default -> ourFault(trouble);
                        });
        return Exit.WORLD;
    }

    private String sentence(ArchiveException trouble) {
        var what = session.say("archive", trouble.kind(), String.valueOf(trouble.path()));
        var remedy = session.say("archive." + trouble.kind() + ".remedy", String.valueOf(trouble.path()));
        var detailed = trouble.detail().isEmpty() ? what : session.say("problem.with.detail", what, trouble.detail());
        return session.say("cli.trouble", detailed, remedy);
    }

    private String sentence(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> session.say("cli.error.missing", missing.getFile());
            case AccessDeniedException denied -> session.say("cli.error.denied", denied.getFile());
            case FileSystemException other
            when other.getReason() != null -> session.say("cli.error.file", other.getFile(), other.getReason());
            default -> session.say("cli.error.io", String.valueOf(trouble.getMessage()));
        };
    }

    private String ourFault(Exception trouble) {
        LoggerFactory.getLogger(Troubles.class).error("a command failed", trouble);
        return session.say("cli.error.internal", session.here().places().log().toString());
    }
}
