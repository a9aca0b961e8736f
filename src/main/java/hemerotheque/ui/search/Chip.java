package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Span;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One condition of a question, which can be taken out of it alone.
///
/// @param left what is asked without it
public record Chip(Condition condition, Question left) {

    /// What a chip stands for.
    public sealed interface Condition {
        /// A part of the words.
        ///
        /// @param text as typed, without the parentheses around it
        /// @param query what it asks for
        record Words(String text, Query query) implements Condition {}

        record Days(DateRange range) implements Condition {}

        record Undated() implements Condition {}

        record Unsourced() implements Condition {}

        record OfSource(String name) implements Condition {}

        record InSection(String name) implements Condition {}
    }

    /// The chips of `question`: words first, in their order, then the filters. Words that are refused are one chip.
    ///
    /// @param understood the words of `question`, read
    public static List<Chip> of(Question question, ParsedQuery understood) {
        var chips = new ArrayList<Chip>();
        var words = question.words();
        for (var part : understood.parts()) {
            var condition = new Condition.Words(bare(words, part.place()), part.query());
            chips.add(new Chip(condition, question.asking(without(words, part, understood.parts()))));
        }
        if (understood.refused())
            chips.add(new Chip(new Condition.Words(words, understood.query()), question.asking("")));
        var filter = question.filter();
        filter.days().ifPresent(days -> chips.add(new Chip(new Condition.Days(days), question.anyDay())));
        if (filter.undated()) chips.add(new Chip(new Condition.Undated(), question.anyDay()));
        if (filter.unsourced())
            chips.add(new Chip(new Condition.Unsourced(), question.filtered(filter.from(List.of()))));
        for (var source : filter.sources()) {
            var others = filter.sources().stream()
                    .filter(name -> !name.equals(source))
                    .toList();
            chips.add(new Chip(new Condition.OfSource(source), question.filtered(filter.from(others))));
        }
        filter.section()
                .ifPresent(name ->
                        chips.add(new Chip(new Condition.InSection(name), question.filtered(filter.inAnySection()))));
        return List.copyOf(chips);
    }

    /// The other parts as typed, without the ET between them.
    private static String without(String words, Part taken, List<Part> parts) {
        return parts.stream()
                .filter(part -> part != taken)
                .map(part -> words.substring(part.place().start(), part.place().end()))
                .collect(Collectors.joining(" "));
    }

    private static String bare(String words, Span group) {
        var text = words.substring(group.start(), group.end());
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        return enclosed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
