package hemerotheque.cli;

import hemerotheque.search.Fact;
import hemerotheque.search.Form;
import hemerotheque.search.QueryText;
import hemerotheque.search.Reason;
import hemerotheque.search.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Why an article is in an answer, for programs: one object.
///
/// `"standing"` is `all`, `most`, `most_of_phrases`, `after` or `none`. Each of the `"reasons"` has what was `"asked"`,
/// in the language of questions, and whether it `"holds"`; then what there is of the `"forms"` with their `"times"` by
/// field, `"articles"` of the archive with the word, the `"fact"` of a condition, the `"published"` day with the days
/// that it is `"away"`, the `"reasons"` inside it. `"weights"` sum to the score.
final class WhyJson {

    private WhyJson() {}

    static String line(long id, Why why) {
        var line = JsonLines.object();
        line.put("id", Long.toString(id));
        line.put("question", why.question());
        line.put("standing", lower(why.standing()));
        line.put("score", why.score());
        line.put("archive", why.archive());
        reasons(line.putArray("reasons"), why.reasons());
        var uncounted = line.putArray("uncounted");
        why.uncounted().forEach(uncounted::add);
        return line.toString();
    }

    private static void reasons(ArrayNode array, List<Reason> reasons) {
        for (var reason : reasons) {
            var one = array.addObject();
            one.put("asked", QueryText.of(reason.asked()));
            one.put("holds", reason.holds());
            switch (reason) {
                case Reason.Sought sought -> {
                    forms(one.putArray("forms"), sought.forms());
                    sought.articles().ifPresent(articles -> one.put("articles", articles));
                }
                case Reason.Condition condition -> fact(one, condition.fact());
                case Reason.Days days -> {
                    JsonLines.put(one, "published", days.published().map(date -> date.iso()));
                    days.away().ifPresent(away -> one.put("away", away));
                    forms(one.putArray("forms"), days.forms());
                }
                case Reason.Whole whole -> reasons(one.putArray("reasons"), whole.parts());
            }
            if (!(reason instanceof Reason.Whole)) weights(one, reason);
        }
    }

    private static void weights(ObjectNode one, Reason reason) {
        if (reason.weights().isEmpty()) return;
        var weights = one.putObject("weights");
        reason.weights().forEach(weight -> weights.put(lower(weight.kind()), weight.score()));
    }

    private static void forms(ArrayNode array, List<Form> forms) {
        for (var form : forms) {
            var one = array.addObject();
            one.put("form", form.spelling());
            form.between().ifPresent(words -> one.put("between", words));
            var times = one.putObject("times");
            form.times().forEach((field, number) -> times.put(lower(field), number));
        }
    }

    private static void fact(ObjectNode one, Fact fact) {
        switch (fact) {
            case Fact.Published(var date) -> JsonLines.put(one, "fact", date.map(known -> known.iso()));
            case Fact.On(var day) -> JsonLines.put(one, "fact", day.map(LocalDate::toString));
            case Fact.Length(var words) -> one.put("fact", words);
            case Fact.Names(var names) -> names.forEach(one.putArray("fact")::add);
            case Fact.InLanguage(var code) -> JsonLines.put(one, "fact", code);
            case Fact.None() -> JsonLines.put(one, "fact", Optional.empty());
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
