package hemerotheque.search;

import hemerotheque.search.ParsedQuery.Part;
import java.util.function.Function;
import java.util.stream.Stream;

/// How exactly a question takes the words that it looks for in texts: whether their accents count, and their form. It
/// is read from a question that has been written, and written into one.
///
/// Words stand plain, as `accents:mot`, as `"mot"` for its form alone, and as `=mot` for both. Several words between
/// quotation marks have their form in any case. Patterns, near spellings, distances and names stay as they are.
///
/// @param accents of all words
/// @param form of all words that stand alone
public record Exactness(boolean accents, boolean form) {

    /// What the words of `query` have in common; neither where there are none.
    public static Exactness of(Query query) {
        var all = words(query).toList();
        var alone = all.stream().filter(word -> !isPhrase(word)).toList();
        boolean accents = !all.isEmpty() && all.stream().allMatch(Exactness::hasAccents);
        boolean form = !alone.isEmpty() && alone.stream().allMatch(Exactness::hasForm);
        return new Exactness(accents, form);
    }

    /// Whether `query` looks for words that can be taken more or less exactly.
    public static boolean concerns(Query query) {
        return words(query).findAny().isPresent();
    }

    public Exactness accents(boolean wanted) {
        return new Exactness(wanted, form);
    }

    public Exactness form(boolean wanted) {
        return new Exactness(accents, wanted);
    }

    /// `question` with its words taken so; what looks for no words stands as it was typed, as far as it is then read as
    /// before.
    ///
    /// @param reader of questions
    public String in(String question, Function<String, ParsedQuery> reader) {
        var understood = reader.apply(question);
        var wanted = in(understood.query());
        var parts = understood.parts();
        var text = new StringBuilder();
        for (var part : parts) QueryText.append(text, in(question, part, parts.size() > 1));
        boolean sound = reader.apply(text.toString()).query().equals(wanted);
        return sound ? text.toString() : QueryText.of(wanted);
    }

    private String in(String question, Part part, boolean beside) {
        if (!concerns(part.query())) return ParsedQuery.typed(question, part);
        var query = in(part.query());
        var text = QueryText.of(query);
        return beside && query instanceof Query.AnyOf ? "(" + text + ")" : text;
    }

    /// `query` with its words taken so.
    Query in(Query query) {
        return switch (query) {
            case Query.All(var parts) ->
                new Query.All(parts.stream().map(this::in).toList());
            case Query.AnyOf(var parts) ->
                new Query.AnyOf(parts.stream().map(this::in).toList());
            case Query.Not(var excluded) -> new Query.Not(in(excluded));
            case Query.Phrase(var field, var words) when isText(field) -> taken(field, words);
            case Query.Exact(var field, var words) when isText(field) -> taken(field, words);
            case Query.Word(var field, var word) when isText(field) -> taken(field, word);
            case Query.Accented(var field, var word) when isText(field) -> taken(field, word);
            default -> query;
        };
    }

    private Query taken(Field field, String words) {
        if (form || !Terms.isOneWord(words))
            return accents ? new Query.Exact(field, words) : new Query.Phrase(field, words);
        return accents ? new Query.Accented(field, words) : new Query.Word(field, words);
    }

    private static Stream<Query> words(Query query) {
        return switch (query) {
            case Query.All(var parts) -> parts.stream().flatMap(Exactness::words);
            case Query.AnyOf(var parts) -> parts.stream().flatMap(Exactness::words);
            case Query.Not(var excluded) -> words(excluded);
            case Query.Word(var field, var _) when isText(field) -> Stream.of(query);
            case Query.Phrase(var field, var _) when isText(field) -> Stream.of(query);
            case Query.Accented(var field, var _) when isText(field) -> Stream.of(query);
            case Query.Exact(var field, var _) when isText(field) -> Stream.of(query);
            default -> Stream.empty();
        };
    }

    private static boolean isPhrase(Query word) {
        return switch (word) {
            case Query.Phrase(var _, var words) -> !Terms.isOneWord(words);
            case Query.Exact(var _, var words) -> !Terms.isOneWord(words);
            default -> false;
        };
    }

    private static boolean hasAccents(Query word) {
        return word instanceof Query.Accented || word instanceof Query.Exact;
    }

    private static boolean hasForm(Query word) {
        return word instanceof Query.Phrase || word instanceof Query.Exact;
    }

    private static boolean isText(Field field) {
        return switch (field) {
            case ANY, HEADLINE, STANDFIRST, BODY, CAPTION -> true;
            case SOURCE, SECTION, AUTHOR, TAG, ADDRESS, LANGUAGE -> false;
        };
    }
}
