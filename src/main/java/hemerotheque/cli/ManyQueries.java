package hemerotheque.cli;

import hemerotheque.archive.Finder;
import hemerotheque.search.Answer;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Many questions in one go, for measuring: `{"qid":…,"text":…}` a line in, hits and totals out.
///
/// @param model what each question is asked with, but for its words
record ManyQueries(Session session, Finder finder, SearchRequest model) {

    private static final int NANOS_A_MICRO = 1000;

    /// A line that cannot be read is told on standard error; the others are asked.
    ///
    /// @return the exit status
    int run(Path file) throws IOException {
        var cancel = session.interruption().heeded();
        int status = Exit.DONE;
        int number = 0;
        try (var lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (cancel.requested() || session.out().torn()) return Exit.SOME_FAILED;
                if (line.isBlank()) continue;
                if (!ask(line)) {
                    session.err().line(session.say("cli.search.bad.line", file.toString(), number));
                    status = Exit.SOME_FAILED;
                }
            }
        }
        return status;
    }

    private boolean ask(String line) {
        var question = parsed(line);
        question.ifPresent(this::ask);
        return question.isPresent();
    }

    private static Optional<JsonNode> parsed(String line) {
        try {
            var node = JsonMapper.shared().readTree(line.replace("\ufeff", ""));
            return Optional.of(node)
                    .filter(some -> some.has("qid") && some.path("text").isString());
        } catch (JacksonException _) {
            return Optional.empty(); // told with the number of the line
        }
    }

    private void ask(JsonNode question) {
        var words = question.get("text").asString();
        var request = new SearchRequest(
                words,
                model.filter(),
                model.match(),
                model.sort(),
                model.offset(),
                model.limit(),
                model.folded(),
                false,
                Optional.empty());
        long begun = System.nanoTime();
        var answer = finder.search(request);
        long micros = (System.nanoTime() - begun) / NANOS_A_MICRO;
        hits(question.get("qid"), answer);
        var last = JsonLines.object();
        last.set("qid", question.get("qid"));
        last.put("total", answer.total());
        last.put("micros", micros);
        AdviceLines.put(answer.advice(), last);
        var told = new Warnings(session).coded(answer);
        if (!told.isEmpty()) told.forEach(last.putArray("warnings")::add);
        session.out().exactly(last.toString());
    }

    private void hits(JsonNode qid, Answer answer) {
        int rank = model.offset();
        for (var hit : answer.hits()) tell(hit(qid, ++rank, hit));
    }

    private static ObjectNode hit(JsonNode qid, int rank, Hit hit) {
        var line = JsonLines.object();
        line.set("qid", qid);
        line.put("rank", rank);
        line.put("id", hit.teaser().id().toString());
        JsonLines.put(line, "entry", hit.teaser().entry());
        line.put("score", hit.score());
        AnswerJson.lacks(hit, line);
        return line;
    }

    private void tell(ObjectNode line) {
        session.out().exactly(line.toString());
    }
}
