package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.Warning.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads a question as people type it. Never fails: what cannot be read becomes plain words and a [Warning].
///
/// Operators are upper-case only, and bind in the usual order: SAUF before ET (written or not) before OU. A sentence
/// that is in capitals throughout has no operators.
public final class QueryParser {

    /// UTF-16 units.
    static final int LONGEST = 2_000;

    /// Levels of parentheses.
    static final int DEEPEST = 64;

    /// Words, phrases and conditions.
    static final int MOST_CLAUSES = 200;

    private final Conditions conditions;
    private final DaysInWords named;
    private final Function<String, Optional<SavedSearch>> saved;

    /// A parser that knows no saved searches, and takes any days up to `today` for days of publication.
    ///
    /// @param today what « hier » and « 12 derniers mois » are counted from
    public QueryParser(LocalDate today) {
        this(today, _ -> Optional.empty());
    }

    /// A parser that takes any days up to `today` for days of publication.
    ///
    /// @param saved the saved search of a name, blind to case and accents; asked only where a question names one
    public QueryParser(LocalDate today, Function<String, Optional<SavedSearch>> saved) {
        this(today, () -> Optional.of(DateRange.until(today)), saved);
    }

    /// A parser that knows no saved searches.
    ///
    /// @param archive the days that words can mean as days of publication, see [Query.Dated], asked where words
    /// name some; nothing where they are words in any case
    public QueryParser(LocalDate today, Supplier<Optional<DateRange>> archive) {
        this(today, archive, _ -> Optional.empty());
    }

    /// A parser that knows no folders.
    public QueryParser(
            LocalDate today, Supplier<Optional<DateRange>> archive, Function<String, Optional<SavedSearch>> saved) {
        this(today, archive, saved, () -> ArticleFolders.NONE);
    }

    /// @param folders that there are; asked only where a question names one
    public QueryParser(
            LocalDate today,
            Supplier<Optional<DateRange>> archive,
            Function<String, Optional<SavedSearch>> saved,
            Supplier<ArticleFolders> folders) {
        this.conditions = new Conditions(new DayExpression(today), folders);
        this.named = new DaysInWords(conditions, archive);
        this.saved = saved;
    }

    public ParsedQuery parse(String question) {
        var references = new SavedReferences(saved, this::read);
        var parsed = read(question, references);
        return references.refusal().map(reason -> refused(question, reason)).orElse(parsed);
    }

    private ParsedQuery read(String question, SavedReferences references) {
        if (asksForAll(question)) return new ParsedQuery(List.of(), List.of());
        var warnings = new ArrayList<Warning>();
        if (question.length() > LONGEST) return refused(question, Reason.TOO_LONG);
        var lexemes = Capitals.asWords(Lexer.read(question, warnings));
        var refusal = refusal(lexemes);
        if (refusal.isPresent()) return refused(question, refusal.get());
        references.count(lexemes.stream().filter(Lexeme::isClause).count());
        var parts = new QueryTree(question, lexemes, conditions, references, warnings).read();
        if (parts.isEmpty() && warnings.isEmpty())
            warnings.add(new Warning(0, question.length(), Reason.NO_WORD, question.strip()));
        warnings.sort(Comparator.comparingInt(Warning::at));
        return new ParsedQuery(named.read(question, parts), warnings);
    }

    private static boolean asksForAll(String question) {
        return question.isBlank() || question.strip().equals("*");
    }

    private static ParsedQuery refused(String question, Reason reason) {
        return new ParsedQuery(List.of(), List.of(new Warning(0, question.length(), reason, "")));
    }

    private static Optional<Reason> refusal(List<Lexeme> lexemes) {
        if (lexemes.stream().filter(Lexeme::isClause).count() > MOST_CLAUSES)
            return Optional.of(Reason.TOO_MANY_CLAUSES);
        int depth = 0;
        for (var lexeme : lexemes) {
            if (lexeme.is(Lexeme.Kind.OPEN)) depth++;
            if (lexeme.is(Lexeme.Kind.CLOSE) && depth > 0) depth--;
            if (depth > DEEPEST) return Optional.of(Reason.TOO_DEEP);
        }
        return Optional.empty();
    }
}
