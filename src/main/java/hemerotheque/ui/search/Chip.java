package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;

/// One condition of a question, which can be taken out of it alone.
///
/// @param left what is asked without it
public record Chip(Condition condition, Question left) {

    /// What a chip stands for.
    public sealed interface Condition {
        /// Words as typed, without the parentheses around them.
        record Words(String text) implements Condition {}

        record Days(DateRange range) implements Condition {}

        record Undated() implements Condition {}

        record Unsourced() implements Condition {}

        record OfSource(String name) implements Condition {}

        record InSection(String name) implements Condition {}
    }

    /// The chips of `question`: words first, in their order, then the filters.
    public static List<Chip> of(Question question) {
        var chips = new ArrayList<Chip>();
        var words = question.words();
        for (var group : WordGroups.of(words)) {
            chips.add(new Chip(
                    new Condition.Words(bare(words, group)), question.asking(WordGroups.without(words, group))));
        }
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

    private static String bare(String words, Span group) {
        var text = words.substring(group.start(), group.end());
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        return enclosed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
