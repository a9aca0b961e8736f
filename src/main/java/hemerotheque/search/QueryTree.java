package hemerotheque.search;

import hemerotheque.model.LanguageCode;
import hemerotheque.search.Lexeme.Kind;
import hemerotheque.search.Warning.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One reading of one question: recursive descent over its lexemes. Each method takes what it can, says what it could
/// not, and gives nothing where there was nothing to take.
final class QueryTree {

    /// Where a word is looked for: a field, or the days of publication.
    private record Place(Field field, boolean date) {
        static final Place ANYWHERE = new Place(Field.ANY, false);
    }

    /// Words that one date may be made of, « du 1er janvier 2019 au 31 mars 2019 ».
    private static final int LONGEST_DATE = 8;

    private final String question;
    private final List<Lexeme> lexemes;
    private final DayExpression days;
    private final List<Warning> warnings;
    private final List<Lexeme> lone = new ArrayList<>();
    private int next;

    QueryTree(String question, List<Lexeme> lexemes, DayExpression days, List<Warning> warnings) {
        this.question = question;
        this.lexemes = lexemes;
        this.days = days;
        this.warnings = warnings;
    }

    /// The whole question; nothing where it asks for nothing.
    Optional<Query> read() {
        var parts = new ArrayList<Query>();
        while (next < lexemes.size()) {
            alternatives(Place.ANYWHERE).ifPresent(parts::add);
            if (next < lexemes.size()) warnings.add(take().warn(Reason.OPEN_PARENTHESIS));
        }
        if (parts.isEmpty()) lone.stream().filter(QueryTree::isSpelt).forEach(word -> parts.add(word(word)));
        return all(parts);
    }

    private static boolean isSpelt(Lexeme operator) {
        return Lexer.hasLetter(operator.text());
    }

    private static Query word(Lexeme lexeme) {
        return new Query.Word(Field.ANY, lexeme.text());
    }

    /// `a OU b OU c`.
    private Optional<Query> alternatives(Place place) {
        var parts = new ArrayList<Query>();
        conjunction(place).ifPresent(parts::add);
        while (sees(Kind.OR)) {
            var operator = take();
            var part = parts.isEmpty() ? Optional.<Query>empty() : conjunction(place);
            part.ifPresentOrElse(parts::add, () -> alone(operator));
        }
        if (parts.size() < 2) return parts.stream().findFirst();
        return Optional.of(new Query.AnyOf(parts));
    }

    /// `a b ET c SAUF d`, up to an OU or a closing parenthesis.
    private Optional<Query> conjunction(Place place) {
        var parts = new ArrayList<Query>();
        while (next < lexemes.size() && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            if (sees(Kind.AND)) {
                var operator = take();
                if (parts.isEmpty() || !seesOperand()) alone(operator);
            } else if (sees(Kind.NEAR)) {
                near(parts, place);
            } else {
                condition(place).ifPresent(parts::add);
            }
        }
        return all(parts);
    }

    /// The operator that is next, between the last of `parts` and what follows.
    private void near(List<Query> parts, Place place) {
        var operator = take();
        var left = parts.isEmpty() ? Optional.<String>empty() : words(parts.getLast());
        var right = condition(place);
        var other = right.flatMap(QueryTree::words);
        if (left.isPresent() && other.isPresent()) {
            int words =
                    Integer.parseInt(operator.text().substring(operator.text().indexOf('/') + 1));
            var near = new Query.Near(place.field(), left.get(), other.get(), words);
            if (parts.getLast() instanceof Query.Near) parts.add(near);
            else parts.set(parts.size() - 1, near);
        } else {
            alone(operator);
            right.ifPresent(parts::add);
        }
    }

    /// What can stand beside PROCHE: a word, a phrase, or the right side of another PROCHE.
    private static Optional<String> words(Query query) {
        return switch (query) {
            case Query.Word word -> Optional.of(word.word());
            case Query.Phrase phrase -> Optional.of(phrase.words());
            case Query.Near near -> Optional.of(near.other());
            default -> Optional.empty();
        };
    }

    /// A word, a phrase, a group, with its field and its negation. A sign that stands nowhere is passed over.
    private Optional<Query> condition(Place place) {
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

    private Optional<Query> operand(Place place) {
        return switch (lexemes.get(next).kind()) {
            case OPEN -> group(place);
            case FIELD -> field();
            default -> place.date() ? date() : clause(place.field());
        };
    }

    private Optional<Query> group(Place place) {
        var open = take();
        var inside = alternatives(place);
        if (sees(Kind.CLOSE)) take();
        else warnings.add(open.warn(Reason.OPEN_PARENTHESIS));
        return inside;
    }

    private Optional<Query> field() {
        var name = take();
        if (!seesOperand() && !sees(Kind.NOT)) {
            warnings.add(name.warn(Reason.EMPTY_FIELD));
            return Optional.empty();
        }
        var named = FieldNames.find(name.text()).orElseThrow();
        return condition(new Place(named.field().orElse(Field.ANY), named.isDate()));
    }

    private Optional<Query> clause(Field field) {
        var lexeme = take();
        var language = field == Field.LANGUAGE ? LanguageCode.of(lexeme.text()) : Optional.<String>empty();
        if (language.isPresent()) return Optional.of(new Query.Word(field, language.get()));
        if (lexeme.is(Kind.PHRASE)) return Optional.of(new Query.Phrase(field, lexeme.text()));
        return Terms.read(field, lexeme, warnings::add);
    }

    /// The longest run of words that makes a date; the first word alone, as a word, where none does.
    private Optional<Query> date() {
        var first = lexemes.get(next);
        for (int last = lastOfDate(); last >= next; last--) {
            var text = first.is(Kind.PHRASE)
                    ? first.text()
                    : question.substring(first.at(), lexemes.get(last).end());
            var range = days.read(text);
            if (range.isPresent()) {
                next = last + 1;
                return Optional.of(new Query.Published(range.get()));
            }
        }
        warnings.add(first.warn(Reason.UNKNOWN_DATE));
        return clause(Field.ANY);
    }

    private int lastOfDate() {
        if (lexemes.get(next).is(Kind.PHRASE)) return next;
        int last = next;
        while (last + 1 < lexemes.size()
                && last - next < LONGEST_DATE
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

    /// The conjunction of `parts`, those of inner conjunctions among them.
    private static Optional<Query> all(List<Query> parts) {
        if (parts.size() < 2) return parts.stream().findFirst();
        var flat = new ArrayList<Query>();
        for (var part : parts) {
            if (part instanceof Query.All inner) flat.addAll(inner.parts());
            else flat.add(part);
        }
        return Optional.of(new Query.All(flat));
    }
}
