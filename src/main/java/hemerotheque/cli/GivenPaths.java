package hemerotheque.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The files and folders that a command is about; `-` stands for those listed on standard input, one a line, in UTF-8.
final class GivenPaths {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "${bundle:label.path}", descriptionKey = "paths", arity = "1..*")
    private List<String> paths = List.of();

    List<Path> read(Session session) {
        return paths.stream()
                .flatMap(path -> path.equals("-") ? listed(session) : Stream.of(path))
                .map(path -> parsed(path, session))
                .toList();
    }

    private static Stream<String> listed(Session session) {
        var lines = new BufferedReader(new InputStreamReader(session.here().in(), StandardCharsets.UTF_8));
        return lines.lines().filter(line -> !line.isBlank());
    }

    private Path parsed(String path, Session session) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new ParameterException(
                    command.commandLine(),
                    session.say(
                            "cli.usage.refused",
                            command.positionalParameters().getFirst().paramLabel(),
                            path),
                    e);
        }
    }
}
