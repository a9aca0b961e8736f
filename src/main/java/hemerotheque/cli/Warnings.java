package hemerotheque.cli;

import hemerotheque.search.Answer;
import hemerotheque.search.Warning;
import hemerotheque.wording.WarningWords;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// What a question suffered from.
record Warnings(Session session) {

    /// Each with the name of its reason and its sentence, as in `OPEN_QUOTE: …`; WIDENED where no article holds all the
    /// words.
    List<String> coded(Answer answer) {
        var widened =
                answer.widened() ? Stream.of("WIDENED: " + session.say("cli.search.widened")) : Stream.<String>of();
        var asked = answer.warnings().stream().map(warning -> warning.reason() + ": " + sentence(warning));
        return Stream.concat(widened, asked).toList();
    }

    /// Says each once on standard error.
    void tell(Answer answer) {
        answer.warnings().stream()
                .map(this::sentence)
                .distinct()
                .forEach(sentence -> session.err().line(session.say("cli.warning", sentence)));
        if (answer.widened()) session.err().line(session.say("cli.search.widened"));
    }

    /// Says them, unless nothing could be searched at all.
    ///
    /// @throws ParameterException where it was refused
    void refuseOrTell(CommandSpec command, Answer answer) {
        refuse(command, answer);
        tell(answer);
    }

    /// The same of a question that has no answer of articles.
    void refuseOrTell(CommandSpec command, List<Warning> warnings) {
        refuse(command, warnings);
        warnings.forEach(warning -> session.err().line(session.say("cli.warning", sentence(warning))));
    }

    /// @throws ParameterException where nothing could be searched at all
    void refuse(CommandSpec command, Answer answer) {
        refuse(command, answer.warnings());
    }

    private void refuse(CommandSpec command, List<Warning> warnings) {
        var refusal =
                warnings.stream().filter(warning -> warning.reason().refuses()).findFirst();
        if (refusal.isPresent()) throw new ParameterException(command.commandLine(), sentence(refusal.get()));
    }

    private String sentence(Warning warning) {
        return new WarningWords(session.wording()).withMeant(warning);
    }
}
