package hemerotheque.cli;

import hemerotheque.archive.Extractor.Explained;
import hemerotheque.archive.Extractor.Extract;
import hemerotheque.model.Explanation;
import hemerotheque.model.Explanation.Choice;
import hemerotheque.model.Problem;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why a page was understood so, for programs: an object a page, its keys in a fixed order. Where nothing can be
/// explained the lists are empty.
final class ExplanationJson {

    private ExplanationJson() {}

    static String line(Explained explained) {
        var line = JsonLines.object();
        var extract = explained.extract();
        line.put("file", extract.origin().file());
        JsonLines.put(line, "entry", extract.origin().entry());
        var problem = extract instanceof Extract.Nothing(var why) ? Optional.of(why) : Optional.<Problem>empty();
        JsonLines.put(line, "problem", problem.map(why -> why.kind().name()));
        JsonLines.put(line, "detail", problem.map(Problem::detail));
        fill(line, explained.explanation().orElse(new Explanation(List.of(), List.of(), List.of(), List.of())));
        return line.toString();
    }

    private static void fill(ObjectNode line, Explanation explanation) {
        choices(line.putArray("titles"), explanation.titles());
        days(line.putArray("days"), explanation.days());
        choices(line.putArray("authors"), explanation.authors());
        blocks(line.putArray("blocks"), explanation.blocks());
    }

    private static void choices(ArrayNode array, List<Choice> choices) {
        for (var choice : choices) {
            var object = array.addObject();
            object.put("text", choice.text());
            object.put("taken", choice.taken());
            object.put("evidence", choice.from().code());
            object.put("block", choice.block().isPresent() ? choice.block().getAsInt() + 1 : null);
            object.put("score", choice.score().isPresent() ? choice.score().getAsDouble() : null);
        }
    }

    private static void days(ArrayNode array, List<Explanation.Day> days) {
        for (var day : days) {
            var object = array.addObject();
            object.put("day", day.date().iso());
            object.put("said", day.said());
            object.put("taken", day.reason().taken());
            object.put("reason", day.reason().code());
            object.put("evidence", day.date().from().code());
            object.put("score", day.score());
        }
    }

    private static void blocks(ArrayNode array, List<Explanation.Verdict> blocks) {
        for (var block : blocks) {
            var object = array.addObject();
            object.put("text", block.text());
            object.put("kept", block.reason().kept());
            object.put("reason", block.reason().code());
        }
    }
}
