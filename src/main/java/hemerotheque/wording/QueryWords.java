package hemerotheque.wording;

import hemerotheque.model.LanguageCode;
import hemerotheque.search.Field;
import hemerotheque.search.NamedDays;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// « Ma requête, expliquée »: a query as a sentence.
public final class QueryWords {

    private final Wording wording;
    private final Dates dates;

    public QueryWords(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    /// « Articles contenant les mots « retraites » et « grève », sans le mot « sport », publiés du … au …. »
    public String sentence(Query query) {
        return query instanceof Query.Everything
                ? wording.say("query.all")
                : wording.say("query.sentence", clause(query));
    }

    /// What stands behind « articles ».
    private String clause(Query query) {
        return switch (query) {
            case Query.Everything() -> wording.say("query.all");
            case Query.All(var parts) -> listed(clauses(parts));
            case Query.AnyOf(var parts) -> anyOf(parts);
            case Query.Not(var excluded) -> excluded(excluded);
            case Query.Word(var field, var word) when field == Field.LANGUAGE -> language(word);
            case Query.Word _,
                    Query.Phrase _,
                    Query.Pattern _,
                    Query.Fuzzy _,
                    Query.Accented _,
                    Query.Exact _,
                    Query.Near _ ->
                wording.say("query.in", fieldOf(query).orElseThrow(), things(List.of(query), "query.and"));
            case Query.Dated(var days, var _) -> dated(days);
            case Query.Published(var days) -> wording.say("query.published", dates.range(days));
            case Query.DayOfYear(var day) -> wording.say("query.yearly", dates.ofYear(day));
            case Query.Named(var field, var name) -> wording.say("query.named", field, name);
            case Query.OfMonth(var month) -> wording.say("query.month", dates.month(month));
            case Query.DatedTo(var precision) ->
                precision
                        .map(known -> wording.say("query.datedTo", known))
                        .orElseGet(() -> wording.say("query.undated"));
            case Query.DatedBy(var evidence) -> wording.say("query.datedBy", wording.say("evidence", evidence));
            case Query.Imported(var days) -> wording.say("query.imported", dates.range(days));
            case Query.Captured(var days) -> wording.say("query.captured", dates.range(days));
            case Query.WordCount count -> length(count);
            case Query.Filed(var folder) -> wording.say("query.filed", folder);
            case Query.Noted(var words) -> wording.say("query.noted", words);
            case Query.Has(var trait) -> wording.say("query.trait", trait);
            case Query.Saved(var name, var _) -> wording.say("query.saved", name);
        };
    }

    /// What is looked for in one field is said together; everything stands in the order of the question.
    private List<String> clauses(List<Query> parts) {
        var clauses = new LinkedHashMap<Object, List<Query>>();
        for (var part : parts) {
            Object key = fieldOf(part).<Object>map(field -> field).orElse(part);
            clauses.computeIfAbsent(key, _ -> new ArrayList<>()).add(part);
        }
        return clauses.entrySet().stream()
                .map(clause -> clause.getKey() instanceof Field field
                        ? wording.say("query.in", field, things(clause.getValue(), "query.and"))
                        : clause(clause.getValue().getFirst()))
                .toList();
    }

    private String anyOf(List<Query> parts) {
        var field = fieldOf(parts.getFirst());
        boolean alike = field.isPresent()
                && parts.stream().allMatch(part -> fieldOf(part).equals(field));
        if (alike) return wording.say("query.in", field.get(), things(parts, "query.or"));
        var sides = new ArrayList<String>();
        for (var part : parts)
            sides.add(wording.say(sides.isEmpty() ? "query.either" : "query.either.next", inner(part)));
        return listed(sides);
    }

    /// One side of an alternative, whose own parts are not to be taken for other sides.
    private String inner(Query query) {
        if (!(query instanceof Query.All(var parts))) return clause(query);
        return joined(clauses(parts), "query.and");
    }

    private String excluded(Query query) {
        boolean words = fieldOf(query).filter(field -> field == Field.ANY).isPresent();
        return words
                ? wording.say("query.without", things(List.of(query), "query.and"))
                : wording.say("query.except", inner(query));
    }

    /// The field that a query looks for words in; nothing for those that do not, and for languages, which have names.
    private static Optional<Field> fieldOf(Query query) {
        return switch (query) {
            case Query.Word(var field, var _) when field == Field.LANGUAGE -> Optional.empty();
            case Query.Word word -> Optional.of(word.field());
            case Query.Phrase phrase -> Optional.of(phrase.field());
            case Query.Pattern pattern -> Optional.of(pattern.field());
            case Query.Fuzzy fuzzy -> Optional.of(fuzzy.field());
            case Query.Accented accented -> Optional.of(accented.field());
            case Query.Exact exact -> Optional.of(exact.field());
            case Query.Near near -> Optional.of(near.field());
            default -> Optional.empty();
        };
    }

    /// « les mots « a » et « b » et l’expression exacte « c » »: plain words first, all of them together.
    private String things(List<Query> parts, String join) {
        var things = new ArrayList<String>();
        var words = parts.stream()
                .filter(part -> part instanceof Query.Word)
                .map(part -> wording.say("query.quoted", ((Query.Word) part).word()))
                .toList();
        if (!words.isEmpty()) things.add(wording.say("query.words", words.size(), joined(words, join)));
        parts.stream()
                .filter(part -> !(part instanceof Query.Word))
                .map(this::thing)
                .forEach(things::add);
        return joined(things, join);
    }

    private String thing(Query query) {
        return switch (query) {
            case Query.Phrase(var _, var words) -> wording.say(isOne(words) ? "query.form" : "query.phrase", words);
            case Query.Accented(var _, var word) -> wording.say("query.accented", word);
            case Query.Pattern(var _, var pattern) -> wording.say("query.pattern", pattern);
            case Query.Fuzzy(var _, var word) -> wording.say("query.fuzzy", word);
            case Query.Exact(var _, var word) -> wording.say("query.exact", word);
            case Query.Near(var _, var one, var other, var words) -> wording.say("query.near", one, other, words);
            default -> clause(query);
        };
    }

    private static boolean isOne(String words) {
        return words.chars().noneMatch(Character::isWhitespace);
    }

    private String dated(NamedDays named) {
        return switch (named) {
            case NamedDays.Once(var days) -> wording.say("query.dated", dates.range(days));
            case NamedDays.EachYear(var day) -> wording.say("query.dated.yearly", dates.ofYear(day));
        };
    }

    private String language(String code) {
        return code.equals(LanguageCode.UNKNOWN)
                ? wording.say("query.language.unknown")
                : wording.say("query.language", wording.languageNamed(code));
    }

    String length(Query.WordCount count) {
        if (count.least() == count.most()) return wording.say("query.length.exactly", count.least());
        if (count.most() == Query.WordCount.ANY) return wording.say("query.length.over", count.least() - 1);
        if (count.least() == 0) return wording.say("query.length.under", count.most() + 1);
        return wording.say("query.length.between", count.least(), count.most());
    }

    private String listed(List<String> parts) {
        return parts.stream()
                .reduce((before, after) -> wording.say("query.list", before, after))
                .orElse("");
    }

    /// « a, b et c ».
    private String joined(List<String> parts, String last) {
        if (parts.size() < 2) return listed(parts);
        return wording.say(last, listed(parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
