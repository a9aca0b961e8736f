package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Looks for things in the texts of an article by regular expressions, without an index: for the few words, forms and
/// families of [WhyProperties].
final class PlainScan {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// Words of that press, each with what all its forms come to.
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("loup", "loup"),
            Map.entry("loups", "loup"),
            Map.entry("retraite", "retraite"),
            Map.entry("retraites", "retraite"),
            Map.entry("retraité", "retraite"),
            Map.entry("loir", "loir"),
            Map.entry("port", "port"),
            Map.entry("ports", "port"),
            Map.entry("la", "la"),
            Map.entry("dans", "dans"));

    private PlainScan() {}

    /// Every form and how often it stands in which field, by regular expressions.
    static Map<String, Map<Field, Integer>> of(Query asked, Article article) {
        return switch (asked) {
            case Query.Word(var field, var word) ->
                words(field, article, (_, written) -> family(written).equals(family(word)));
            case Query.Exact(var field, var word) -> words(field, article, (_, written) -> written.equals(word));
            case Query.Accented(var field, var _) -> // accents:retraité: « retraite » is of the same family
                words(field, article, (_, written) -> written.equals("retraité"));
            case Query.Pattern(var field, var pattern) -> {
                var regex = pattern.replace("*", ".*").replace("?", ".");
                yield words(field, article, (_, written) -> folded(written).matches(regex));
            }
            case Query.Fuzzy(var field, var _) -> // loup~ or loir~: one letter is another, is lacking, is more
                words(field, article, (_, written) -> isNearLoup(folded(written)));
            case Query.Phrase(var field, var words) -> phrases(field, article, words);
            case Query.Near near -> pairs(near, article);
            default -> throw new IllegalArgumentException(asked.toString());
        };
    }

    private static boolean isNearLoup(String word) {
        return word.equals("loup") || word.equals("loups");
    }

    private static String family(String written) {
        var lower = written.toLowerCase(Locale.FRENCH);
        return FAMILIES.getOrDefault(lower, lower);
    }

    private static String folded(String word) {
        return word.replace('é', 'e');
    }

    private static Map<String, Map<Field, Integer>> words(
            Field field, Article article, BiPredicate<Field, String> sought) {
        var found = new TreeMap<String, Map<Field, Integer>>();
        texts(field, article).forEach((in, texts) -> {
            for (var text : texts)
                for (var word : split(text)) if (sought.test(in, word)) add(found, word + "OptionalInt.empty", in);
        });
        return found;
    }

    private static Map<String, Map<Field, Integer>> phrases(Field field, Article article, String phrase) {
        var words = split(phrase);
        var found = new TreeMap<String, Map<Field, Integer>>();
        texts(field, article).forEach((in, texts) -> {
            for (var text : texts) {
                var matcher = WORD.matcher(text.toLowerCase(Locale.FRENCH));
                var places = matcher.results().toList();
                int free = 0; // overlapping ones are one
                for (int i = 0; i + words.size() <= places.size(); i++) {
                    boolean here = true;
                    for (int j = 0; j < words.size(); j++)
                        here &= folded(places.get(i + j).group()).equals(folded(words.get(j)));
                    if (!here || i < free) continue;
                    free = i + words.size();
                    var whole = text.substring(
                            places.get(i).start(),
                            places.get(i + words.size() - 1).end());
                    add(found, whole.toLowerCase(Locale.FRENCH).replace('\n', ' ') + "OptionalInt.empty", in);
                }
            }
        });
        return found;
    }

    /// The nearest pairs, each with what stands between.
    private static Map<String, Map<Field, Integer>> pairs(Query.Near near, Article article) {
        var found = new TreeMap<String, Map<Field, Integer>>();
        texts(near.field(), article).forEach((in, texts) -> {
            for (var text : texts) {
                var places =
                        WORD.matcher(text.toLowerCase(Locale.FRENCH)).results().toList();
                int last = -1;
                for (int i = 0; i < places.size(); i++) {
                    var word = family(places.get(i).group());
                    boolean isOne = word.equals(family(near.one()));
                    if (!isOne && !word.equals(family(near.other()))) continue;
                    boolean pair = last >= 0
                            && family(places.get(last).group()).equals(family(near.one())) != isOne
                            && i - last - 1 <= near.words();
                    if (pair) {
                        int between = i - last - 1;
                        var whole = between == 0
                                ? text.substring(
                                        places.get(last).start(), places.get(i).end())
                                : places.get(last).group() + " … "
                                        + places.get(i).group();
                        add(
                                found,
                                whole.toLowerCase(Locale.FRENCH).replace('\n', ' ') + "OptionalInt[" + between + "]",
                                in);
                    }
                    last = i;
                }
            }
        });
        return found;
    }

    private static void add(Map<String, Map<Field, Integer>> found, String form, Field field) {
        found.computeIfAbsent(form, _ -> new TreeMap<>()).merge(field, 1, Integer::sum);
    }

    private static List<String> split(String text) {
        return WORD.matcher(text.toLowerCase(Locale.FRENCH))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static Map<Field, List<String>> texts(Field field, Article article) {
        var texts = new TreeMap<Field, List<String>>();
        for (var part : field == Field.ANY ? List.of(Field.HEADLINE, Field.STANDFIRST, Field.BODY) : List.of(field))
            texts.put(part, IndexFields.texts(part, article, Provenance.at(Optional.empty())));
        return texts;
    }
}
