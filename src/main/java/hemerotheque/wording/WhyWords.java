package hemerotheque.wording;

import hemerotheque.search.Query;
import hemerotheque.search.Reason;
import hemerotheque.search.Reason.Weight;
import hemerotheque.search.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// « Pourquoi ce résultat ? »: why an article is in an answer, in words.
public final class WhyWords {

    /// Whether the article is as asked; TOLD where that is no question.
    public enum Sign {
        HELD,
        LACKED,
        TOLD
    }

    /// @param depth 0, or more inside a condition that is made of several
    public record Line(int depth, Sign sign, String text) {}

    /// What a part of the question weighed.
    ///
    /// @param share of the whole, over 0 to 1
    public record Share(double share, String text) {}

    /// Weights told apart from that of the word itself.
    private static final List<Weight.Kind> BONUSES =
            List.of(Weight.Kind.HEADLINE, Weight.Kind.OPENING, Weight.Kind.FORM, Weight.Kind.DAY);

    private final Wording wording;
    private final Figures figures;
    private final ReasonWords words;

    public WhyWords(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.words = new ReasonWords(wording);
    }

    /// How the article came into the answer, and what of the question it lacks: a sentence or more.
    ///
    /// @param typed the question, which may have been respelt
    public List<String> standing(Why why, String typed) {
        var sentences = new ArrayList<String>();
        if (!why.question().strip().equals(typed.strip()))
            sentences.add(wording.say("why.respelt", quoted(why.question())));
        sentences.add(wording.say("why.standing", why.standing()));
        var lacking = why.lacking().stream()
                .filter(WhyWords::counts)
                .map(words::label)
                .toList();
        if (!lacking.isEmpty()) sentences.add(wording.say("why.lacks", listed(lacking)));
        return sentences;
    }

    /// Whether it is looked for in texts, and more than grammar.
    private static boolean counts(Reason reason) {
        return reason instanceof Reason.Sought sought
                && (sought.articles().isPresent() || !(sought.asked() instanceof Query.Word));
    }

    /// What is asked for, in its order, each with what of it the article has.
    public List<Line> reasons(Why why) {
        var lines = new ArrayList<Line>();
        for (var reason : why.reasons()) lines.addAll(words.lines(reason, 0, why.score()));
        var uncounted = why.uncounted();
        if (!uncounted.isEmpty()) {
            var listed = uncounted.stream().distinct().map(this::quoted).collect(Collectors.joining(", "));
            lines.add(new Line(0, Sign.TOLD, wording.say("why.uncounted", uncounted.size(), listed)));
        }
        return lines;
    }

    /// What the parts of the question weighed, the weightiest first; empty where the article has no score.
    public List<Share> weights(Why why) {
        return why.reasons().stream()
                .flatMap(WhyWords::leaves)
                .filter(reason -> reason.weight() > 0)
                .map(reason -> new Share(reason.weight() / why.score(), weight(reason, why)))
                .sorted(Comparator.comparing(Share::share).reversed())
                .toList();
    }

    /// What is to be known of the weights beforehand; empty where nothing is.
    public List<String> remarks(Why why) {
        if (weights(why).isEmpty()) return List.of(wording.say("why.weights.none"));
        return why.ranked() ? List.of() : List.of(wording.say("why.weights.unranked"));
    }

    /// « 62 % », « moins de 1 % ».
    public String percent(double share) {
        long rounded = Math.round(share * 100);
        return rounded == 0 ? wording.say("why.share.little", 1) : wording.say("why.share", rounded);
    }

    private static Stream<Reason> leaves(Reason reason) {
        return reason instanceof Reason.Whole whole
                ? whole.parts().stream().flatMap(WhyWords::leaves)
                : Stream.of(reason);
    }

    private String weight(Reason reason, Why why) {
        var text = words.label(reason);
        if (reason instanceof Reason.Sought sought && sought.articles().isPresent())
            text = wording.say(
                    "why.weight.rarity",
                    text,
                    figures.articles(sought.articles().getAsLong()),
                    figures.whole(why.archive()));
        var bonuses = BONUSES.stream()
                .filter(kind -> sum(reason, kind) > 0 && sum(reason, kind) < reason.weight())
                .map(kind -> wording.say("why.weight", kind, percent(sum(reason, kind) / why.score())))
                .collect(Collectors.joining(", "));
        return bonuses.isEmpty() ? text : wording.say("why.weight.with", text, bonuses);
    }

    private static double sum(Reason reason, Weight.Kind kind) {
        return reason.weights().stream()
                .filter(weight -> weight.kind() == kind)
                .mapToDouble(Weight::score)
                .sum();
    }

    private String quoted(String text) {
        return wording.say("query.quoted", text);
    }

    /// « a, b et c ».
    private String listed(List<String> things) {
        if (things.size() == 1) return things.getFirst();
        var before = String.join(", ", things.subList(0, things.size() - 1));
        return wording.say("query.and", before, things.getLast());
    }
}
