package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The values of facets that a question chooses and excludes, read out of it and written into it.
///
/// They stand in its words. What its filter says of sources, of a section, of a whole year or of no date is read as a
/// choice too; a question that is written anew has its sources and sections in its words alone.
///
/// @param reader of what stands in the search field
public record Values(Function<String, ParsedQuery> reader) {

    public Narrowing of(Question question) {
        var filter = question.filter();
        var narrowing = words(question);
        for (var source : filter.sources()) narrowing = narrowing.choose(Choice.of(Facet.Kind.SOURCE, source));
        if (filter.unsourced()) narrowing = narrowing.choose(Choice.without(Facet.Kind.SOURCE));
        if (filter.section().isPresent())
            narrowing = narrowing.choose(
                    Choice.of(Facet.Kind.SECTION, filter.section().get()));
        var days = days(question);
        return days.isPresent() ? narrowing.choose(days.get()) : narrowing;
    }

    private Narrowing words(Question question) {
        return Narrowing.of(reader.apply(question.words()), question.words());
    }

    /// `question` with just the values of `narrowing`. Its days stay as they are, as long as they are what is chosen.
    public Question put(Question question, Narrowing narrowing) {
        var days = days(question);
        boolean stays = days.isPresent() && narrowing.chosen(Facet.Kind.YEAR).equals(List.of(days.get()));
        return stays
                ? written(question, narrowing.lift(Facet.Kind.YEAR), question.filter())
                : whole(question, narrowing);
    }

    /// `question` with all its values in its words, to count facets by.
    public Question whole(Question question) {
        return whole(question, of(question));
    }

    /// `question` with its sources and its section in its filter, as far as that can say them: what is counted against
    /// the articles of a source wants them apart from the words.
    public Question apart(Question question) {
        var narrowing = of(question);
        if (days(question).isPresent()) narrowing = narrowing.lift(Facet.Kind.YEAR); // the filter says it
        var filter = question.filter().from(List.of()).inAnySection();
        var sources = names(narrowing, Facet.Kind.SOURCE);
        var sections = names(narrowing, Facet.Kind.SECTION);
        if (!sources.isEmpty()) {
            filter = filter.from(sources);
            narrowing = narrowing.lift(Facet.Kind.SOURCE);
        }
        if (sections.size() == 1) {
            filter = filter.inSection(sections.getFirst());
            narrowing = narrowing.lift(Facet.Kind.SECTION);
        }
        return question.asking(narrowing.text(reader)).filtered(filter);
    }

    /// The values of `kind` that are chosen; none where one of them is no name.
    private static List<String> names(Narrowing narrowing, Facet.Kind kind) {
        var chosen = narrowing.chosen(kind);
        var names = chosen.stream().flatMap(choice -> choice.value().stream()).toList();
        return names.size() == chosen.size() ? names : List.of();
    }

    private Question whole(Question question, Narrowing narrowing) {
        var filter = question.filter();
        return written(question, narrowing, days(question).isPresent() ? filter.ofAnyDay() : filter);
    }

    private Question written(Question question, Narrowing narrowing, Filter filter) {
        return question.asking(narrowing.text(reader))
                .filtered(filter.from(List.of()).inAnySection());
    }

    /// What the days of the filter choose, where the words choose no year.
    private Optional<Choice> days(Question question) {
        var filter = question.filter();
        var chosen = filter.undated()
                ? Optional.of(Choice.without(Facet.Kind.YEAR))
                : filter.days().flatMap(Values::year);
        return chosen.filter(_ -> words(question).chosen(Facet.Kind.YEAR).isEmpty());
    }

    private static Optional<Choice> year(DateRange days) {
        var start = Step.YEAR.start(days.first());
        return Step.YEAR.days(start).equals(days)
                ? Optional.of(Choice.of(Facet.Kind.YEAR, Step.YEAR.label(start)))
                : Optional.empty();
    }
}
