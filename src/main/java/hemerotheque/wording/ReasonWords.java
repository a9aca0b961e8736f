package hemerotheque.wording;

import hemerotheque.search.Field;
import hemerotheque.search.Form;
import hemerotheque.search.Query;
import hemerotheque.search.Reason;
import hemerotheque.search.Reason.Weight;
import hemerotheque.wording.WhyWords.Line;
import hemerotheque.wording.WhyWords.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One thing that a question asks for, and what of it an article has, in lines.
final class ReasonWords {

    /// Share of the score from which on days close by are told to have raised an article.
    private static final double TELLING = 0.01;

    private final Wording wording;
    private final Dates dates;
    private final FactWords facts;

    ReasonWords(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.facts = new FactWords(wording);
    }

    /// @param score of the article, 0 for none
    List<Line> lines(Reason reason, int depth, double score) {
        return switch (reason) {
            case Reason.Sought sought -> List.of(line(depth, sought, had(sought)));
            case Reason.Condition condition -> List.of(line(depth, condition, facts.met(condition)));
            case Reason.Days days -> List.of(days(days, depth, score));
            case Reason.Whole whole when whole.asked() instanceof Query.Not -> excluded(whole, depth, score);
            case Reason.Whole whole -> {
                var lines = new ArrayList<Line>();
                lines.add(new Line(depth, sign(whole), label(whole)));
                for (var part : whole.parts()) lines.addAll(lines(part, depth + 1, score));
                yield lines;
            }
        };
    }

    private Line line(int depth, Reason reason, String told) {
        return new Line(depth, sign(reason), wording.say("why.line", label(reason), told));
    }

    private static Sign sign(Reason reason) {
        return reason.holds() ? Sign.HELD : Sign.LACKED;
    }

    /// What is excluded, in the first of its lines; the signs of others are those of the excluded things.
    private List<Line> excluded(Reason.Whole whole, int depth, double score) {
        var lines = new ArrayList<>(lines(whole.parts().getFirst(), depth, score));
        var first = lines.removeFirst();
        lines.addFirst(new Line(depth, sign(whole), wording.say("why.not", first.text())));
        return lines;
    }

    /// What is asked for, by its words: « retraites », dans le titre.
    String label(Reason reason) {
        var asked = reason.asked();
        return switch (asked) {
            case Query.Word(var field, var word)
            when field != Field.LANGUAGE -> in(field, wording.say("query.quoted", word));
            case Query.Phrase(var field, var words) -> in(field, wording.say("why.thing.phrase", words));
            case Query.Pattern(var field, var pattern) -> in(field, wording.say("why.thing.pattern", pattern));
            case Query.Fuzzy(var field, var word) -> in(field, wording.say("why.thing.fuzzy", word));
            case Query.Accented(var field, var word) -> in(field, wording.say("why.thing.accented", word));
            case Query.Exact(var field, var word) -> in(field, wording.say("why.thing.exact", word));
            case Query.Near(var field, var one, var other, var words) ->
                in(field, wording.say("why.thing.near", one, other, words));
            case Query.Dated(var _, var words) -> wording.say("query.quoted", words);
            case Query.AnyOf _ -> wording.say("why.anyOf");
            case Query.All _ -> wording.say("why.all");
            case Query.Saved(var name, var _) -> wording.say("why.saved", name);
            case Query.Not _ ->
                wording.say("why.not", label(((Reason.Whole) reason).parts().getFirst()));
            default -> facts.label(asked);
        };
    }

    private String in(Field field, String thing) {
        return field == Field.ANY ? thing : wording.say("why.in", field, thing);
    }

    private String had(Reason.Sought sought) {
        if (sought.forms().isEmpty()) return absent(sought.asked());
        var forms = forms(sought.forms());
        return sought.holds() ? forms : wording.say("why.partly", forms);
    }

    private String absent(Query asked) {
        boolean anywhere = switch (asked) {
            case Query.Word(var field, var _) -> field == Field.ANY;
            case Query.Phrase(var field, var _) -> field == Field.ANY;
            case Query.Pattern(var field, var _) -> field == Field.ANY;
            case Query.Fuzzy(var field, var _) -> field == Field.ANY;
            case Query.Accented(var field, var _) -> field == Field.ANY;
            case Query.Exact(var field, var _) -> field == Field.ANY;
            case Query.Near near -> near.field() == Field.ANY;
            default -> false;
        };
        return wording.say(anywhere ? "why.absent.anywhere" : "why.absent");
    }

    /// « « retraites » 4 fois (titre 1, texte 3) ; « retraité » 1 fois (texte) ».
    private String forms(List<Form> forms) {
        return forms.stream()
                .map(this::form)
                .reduce((before, after) -> wording.say("why.forms", before, after))
                .orElseThrow();
    }

    private String form(Form form) {
        var said = wording.say("why.form", form.spelling(), form.total(), fields(form));
        return form.between().isPresent()
                ? wording.say("why.form.near", said, form.between().getAsInt())
                : said;
    }

    private String fields(Form form) {
        if (form.times().size() == 1)
            return wording.say("why.field", form.times().keySet().iterator().next());
        return form.times().entrySet().stream()
                .map(in -> wording.say("why.field.times", wording.say("why.field", in.getKey()), in.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Line days(Reason.Days days, int depth, double score) {
        var when = days.published()
                .map(date -> published(days, dates.range(date.range()), score))
                .orElseGet(() -> wording.say("why.days.undated"));
        var told = days.forms().isEmpty() ? when : wording.say("why.days.said", when, forms(days.forms()));
        var sign = days.holds() ? Sign.HELD : Sign.TOLD;
        return new Line(depth, sign, wording.say("why.line", label(days), told));
    }

    private String published(Reason.Days days, String date, double score) {
        long away = days.away().orElseThrow();
        if (away == 0) return wording.say("why.days.on", date);
        double raised = days.weights().stream()
                .filter(weight -> weight.kind() == Weight.Kind.DAY)
                .mapToDouble(Weight::score)
                .sum();
        return raised > TELLING * score ? wording.say("why.days.near", date, away) : wording.say("why.days.far", date);
    }
}
