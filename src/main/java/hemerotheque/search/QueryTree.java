package hemerotheque.search;

import hemerotheque.model.LanguageCode;
import hemerotheque.model.Span;
import hemerotheque.search.FieldNames.Named;
import hemerotheque.search.Lexeme.Kind;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Warning.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One reading of one question: recursive descent over its lexemes. Each method takes what it can, says what it could
/// not, and gives nothing where there was nothing to take.
final class QueryTree {

    private static final Named.Part ANYWHERE = new Named.Part(Field.ANY);

    /// Words that one condition may be made of, « du 1er janvier 2019 au 31 mars 2019 ».
    private static final int LONGEST_CONDITION = 8;

    /// Signs that a condition may begin with, and that make no lexeme of their own: `mots:> 800`.
    private static final Pattern COMPARISON = Pattern.compile("\\s*[<>=≥≤]+\\s*");

    private final String question;
    private final List<Lexeme> lexemes;
    private final Conditions conditions;
    private final SavedReferences references;
    private final List<Warning> warnings;
    private final List<Lexeme> lone = new ArrayList<>();
    private int next;

    QueryTree(
            String question,
            List<Lexeme> lexemes,
            Conditions conditions,
            SavedReferences references,
            List<Warning> warnings) {
        this.question = question;
        this.lexemes = lexemes;
        this.conditions = conditions;
        this.references = references;
        this.warnings = warnings;
    }

    /// What must hold, all of it, in order; nothing where the question asks for nothing.
    List<Part> read() {
        var parts = new ArrayList<Part>();
        while (next < lexemes.size()) {
            parts.addAll(alternatives(ANYWHERE));
            if (next < lexemes.size()) warnings.add(take().warn(Reason.OPEN_PARENTHESIS));
        }
        if (parts.isEmpty()) parts.addAll(loneWords());
        return parts;
    }

    /// What a question of operators alone asks for.
    private List<Part> loneWords() {
        return lone.stream()
                .filter(QueryTree::isSpelt)
                .sorted(Comparator.comparingInt(Lexeme::at))
                .map(QueryTree::word)
                .toList();
    }

    private static boolean isSpelt(Lexeme operator) {
        return Lexer.hasLetter(operator.text());
    }

    private static Part word(Lexeme lexeme) {
        return new Part(new Query.Word(Field.ANY, lexeme.text()), new Span(lexeme.at(), lexeme.end()));
    }

    /// `a OU b OU c` as one part; the parts of the only side where there is no OU.
    private List<Part> alternatives(Named place) {
        var first = conjunction(place);
        var sides = new ArrayList<Query>();
        Part.all(first).ifPresent(sides::add);
        while (sees(Kind.OR)) {
            var operator = take();
            var side = sides.isEmpty() ? Optional.<Query>empty() : Part.all(conjunction(place));
            side.ifPresentOrElse(sides::add, () -> alone(operator));
        }
        if (sides.size() < 2) return first;
        var whole =
                new Span(first.getFirst().place().start(), lexemes.get(next - 1).end());
        return List.of(new Part(new Query.AnyOf(sides), whole));
    }

    /// `a b ET c SAUF d`, up to an OU or a closing parenthesis.
    private List<Part> conjunction(Named place) {
        var parts = new ArrayList<Part>();
        while (next < lexemes.size() && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            if (sees(Kind.AND)) {
                var operator = take();
                if (parts.isEmpty() || !(seesOperand() || sees(Kind.NOT))) alone(operator);
            } else if (sees(Kind.NEAR)) {
                near(parts, place);
            } else {
                part(place).ifPresent(parts::add);
            }
        }
        return parts;
    }

    private Optional<Part> part(Named place) {
        int first = next;
        return condition(place)
                .map(query -> new Part(
                        query,
                        new Span(lexemes.get(first).at(), lexemes.get(next - 1).end())));
    }

    /// The operator that is next, between the last of `parts` and what follows.
    private void near(List<Part> parts, Named place) {
        var operator = take();
        var left = parts.isEmpty()
                ? Optional.<NearSide>empty()
                : NearSide.of(parts.getLast().query());
        var right = part(place);
        var other = right.flatMap(part -> NearSide.of(part.query()));
        if (left.isPresent() && other.isPresent() && left.get().meets(other.get())) {
            int words =
                    Integer.parseInt(operator.text().substring(operator.text().indexOf('/') + 1));
            boolean accented =
                    Stream.of(parts.getLast(), right.get()).anyMatch(side -> side.query() instanceof Query.Accented);
            if (accented) warnings.add(operator.warn(Reason.NO_ACCENTS));
            add(parts, left.get().near(other.get(), words), right.get().place().end());
        } else {
            alone(operator);
            right.ifPresent(parts::add);
        }
    }

    /// Adds `near` to `parts`: in place of its left side, which another PROCHE may hold as well.
    private static void add(List<Part> parts, Query.Near near, int end) {
        var before = parts.getLast();
        if (before.query() instanceof Query.Near)
            parts.add(new Part(near, new Span(before.place().end(), end)));
        else parts.set(parts.size() - 1, new Part(near, new Span(before.place().start(), end)));
    }

    /// A word, a phrase, a group, with its field and its negation. A sign that stands nowhere is passed over.
    private Optional<Query> condition(Named place) {
        var negations = new ArrayList<Lexeme>();
        while (sees(Kind.NOT)) negations.add(take());
        var condition = seesOperand() ? operand(place) : Optional.<Query>empty();
        if (condition.isEmpty()) negations.forEach(this::alone);
        boolean excluded = negations.size() % 2 == 1;
        return condition.map(asked -> excluded ? negated(asked) : asked);
    }

    private static Query negated(Query query) {
        return query instanceof Query.Not not ? not.excluded() : new Query.Not(query);
    }

    private Optional<Query> operand(Named place) {
        return switch (lexemes.get(next).kind()) {
            case OPEN -> group(place);
            case FIELD -> field(place);
            default ->
                switch (place) {
                    case Named.Part part -> clause(part);
                    case Named.Accents() -> clause(new Named.Part(Field.ANY, true));
                    case Named.Condition(var measure) -> measured(measure);
                    case Named.Search() -> saved();
                    case Named.Notes() -> noted();
                };
        };
    }

    private Optional<Query> group(Named place) {
        var open = take();
        var inside = Part.all(alternatives(place));
        if (sees(Kind.CLOSE)) take();
        else warnings.add(open.warn(Reason.OPEN_PARENTHESIS));
        return inside;
    }

    private Optional<Query> field(Named outer) {
        var name = take();
        if (!seesOperand() && !sees(Kind.NOT)) {
            warnings.add(name.warn(Reason.EMPTY_FIELD));
            return Optional.empty();
        }
        return condition(FieldNames.find(name.text()).orElseThrow().within(outer));
    }

    private Optional<Query> clause(Named.Part part) {
        var field = part.field();
        var lexeme = take();
        var asked = lexeme.isQuoted() ? quoted(field, lexeme) : Terms.read(field, lexeme, warnings::add);
        if (field == Field.LANGUAGE) return asked.map(QueryTree::language);
        return part.accented() ? asked.map(query -> Terms.accented(query, lexeme, warnings::add)) : asked;
    }

    /// Words between quotation marks one after the other; of one word, nothing where it is of signs only.
    private Optional<Query> noted() {
        var lexeme = take();
        return Terms.noted(lexeme).map(Query.Noted::new);
    }

    /// A name only where there are whole names, these very words elsewhere.
    private static Optional<Query> quoted(Field field, Lexeme lexeme) {
        if (lexeme.is(Kind.PHRASE)) return Optional.of(new Query.Phrase(field, lexeme.text()));
        if (field.isWhole()) return Optional.of(new Query.Named(field, lexeme.text()));
        return Lexer.hasLetter(lexeme.text()) ? Optional.of(new Query.Exact(field, lexeme.text())) : Optional.empty();
    }

    /// By its code, where `named` is the name of one.
    private static Query language(Query named) {
        return NearSide.of(named)
                .flatMap(side -> LanguageCode.of(side.words()))
                .<Query>map(code -> new Query.Word(Field.LANGUAGE, code))
                .orElse(named);
    }

    /// The longest run of words that `measure` reads; the first word alone, as a word, where it reads none.
    private Optional<Query> measured(Measure measure) {
        var first = lexemes.get(next);
        var condition = longest(text -> conditions.read(measure, text));
        if (condition.isPresent()) return condition;
        warnings.add(first.warn(measure.unread()).meaning(conditions.meant(measure, first.text())));
        return clause(ANYWHERE);
    }

    /// The saved search that the longest run of words names; the first word alone, as a word, where there is none.
    private Optional<Query> saved() {
        var first = lexemes.get(next);
        var reference = longest(references::find);
        if (reference.isEmpty()) {
            warnings.add(first.warn(Reason.UNKNOWN_SEARCH));
            return clause(ANYWHERE);
        }
        int length = lexemes.get(next - 1).end() - first.at();
        reference
                .get()
                .trouble()
                .map(trouble -> new Warning(first.at(), length, trouble.reason(), trouble.subject()))
                .ifPresent(warnings::add);
        return reference.get().query();
    }

    /// What `reader` makes of the longest run of words that it can read.
    private <T> Optional<T> longest(Function<String, Optional<T>> reader) {
        var first = lexemes.get(next);
        for (int last = lastOfCondition(); last >= next; last--) {
            var text = first.isQuoted()
                    ? first.text()
                    : comparison(first)
                            + question.substring(first.at(), lexemes.get(last).end());
            var read = reader.apply(text);
            if (read.isPresent()) {
                next = last + 1;
                return read;
            }
        }
        return Optional.empty();
    }

    /// The signs that stand alone before `first`, if any do.
    private String comparison(Lexeme first) {
        int from = next == 0 ? 0 : lexemes.get(next - 1).end();
        var between = question.substring(from, first.at());
        return COMPARISON.matcher(between).matches() ? between : "";
    }

    private int lastOfCondition() {
        if (lexemes.get(next).isQuoted()) return next;
        int last = next;
        while (last + 1 < lexemes.size()
                && last - next < LONGEST_CONDITION
                && lexemes.get(last + 1).is(Kind.WORD)) last++;
        return last;
    }

    private Lexeme take() {
        return lexemes.get(next++);
    }

    private boolean sees(Kind kind) {
        return next < lexemes.size() && lexemes.get(next).is(kind);
    }

    private boolean seesOperand() {
        return next < lexemes.size() && (lexemes.get(next).isClause() || sees(Kind.OPEN) || sees(Kind.FIELD));
    }

    private void alone(Lexeme operator) {
        lone.add(operator);
        warnings.add(operator.warn(Reason.LONE_OPERATOR));
    }
}
