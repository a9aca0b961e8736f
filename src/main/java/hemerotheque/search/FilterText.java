package hemerotheque.search;

import java.util.ArrayList;
import java.util.List;

/// Writes what narrows a question as words of it, so that it can be kept as one line of text.
public final class FilterText {

    private FilterText() {}

    /// The words of `understood` and what `filter` asks for, as one question.
    ///
    /// @param words as they were typed
    /// @param understood the same, read
    public static String joined(String words, ParsedQuery understood, Filter filter) {
        var conditions = conditions(filter);
        if (conditions.isEmpty()) return words.strip();
        var text = QueryText.of(conditions.size() == 1 ? conditions.getFirst() : new Query.All(conditions));
        if (understood.parts().isEmpty()) return text;
        boolean sound = understood.warnings().isEmpty();
        var asked = sound ? words.strip() : QueryText.of(understood.query());
        return (understood.query() instanceof Query.AnyOf ? "(" + asked + ")" : asked) + " " + text;
    }

    /// What `filter` asks for, as conditions of a question.
    public static List<Query> conditions(Filter filter) {
        var all = new ArrayList<Query>();
        filter.days().map(Query.Published::new).ifPresent(all::add);
        if (filter.undated()) all.add(new Query.Not(new Query.Has(Trait.DATE)));
        var sources = filter.sources().stream()
                .<Query>map(name -> new Query.Named(Field.SOURCE, name))
                .toList();
        if (sources.size() > 1) all.add(new Query.AnyOf(sources));
        else all.addAll(sources);
        if (filter.unsourced()) all.add(new Query.Not(new Query.Has(Trait.SOURCE)));
        filter.section().map(name -> new Query.Named(Field.SECTION, name)).ifPresent(all::add);
        return all;
    }
}
