package hemerotheque.index;

import hemerotheque.search.Completion;
import hemerotheque.search.Completion.Kind;
import hemerotheque.search.Field;
import hemerotheque.search.QueryText;
import hemerotheque.search.Typing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.IndexReader;

/// Completions out of the articles: their words, sources, sections, authors and tags. What was looked up is kept for as
/// long as the index stays the same.
final class Completing {

    /// Beginnings whose words are kept, our choice: more than anybody types before the index changes.
    private static final int KEPT = 500;

    private static final List<Field> NAMED = List.of(Field.SOURCE, Field.AUTHOR, Field.SECTION);

    /// Words of one letter are too many, and tell too little.
    private static final int SHORTEST = 2;

    private final Map<Field, Names> names = new LinkedHashMap<>();
    private final Map<String, List<Words.Word>> words = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Words.Word>> eldest) {
            return size() > KEPT;
        }
    };
    private Object state = new Object();

    /// @param most words, and half as many names
    synchronized List<Completion> of(Typing typing, int most, IndexReader reader) throws IOException {
        keep(reader);
        if (typing.place().isEmpty()) return anywhere(typing, most, reader);
        if (!(typing.place().get() instanceof Typing.Place.Part(var field, var written))) return List.of();
        if (name(field).isPresent()) return names(field, written, typing, most, reader);
        return SoughtPlaces.isText(field) ? words(field, written, typing, most, reader) : List.of();
    }

    private void keep(IndexReader reader) {
        var now = reader.getReaderCacheHelper().getKey();
        if (now.equals(state)) return;
        state = now;
        names.clear();
        words.clear();
    }

    private List<Completion> anywhere(Typing typing, int most, IndexReader reader) throws IOException {
        if (typing.begun().length() < SHORTEST) return List.of();
        var all = new ArrayList<>(words(Field.ANY, "", typing, most, reader));
        var named = new ArrayList<Completion>();
        for (var field : NAMED) named.addAll(names(field, QueryText.prefix(field), typing, most / 2, reader));
        named.stream()
                .sorted(Comparator.comparingLong(
                        completion -> -completion.articles().orElse(0)))
                .limit(most / 2)
                .forEach(all::add);
        return all;
    }

    private List<Completion> words(Field field, String written, Typing typing, int most, IndexReader reader)
            throws IOException {
        var folded = FrenchAnalysis.fold(typing.begun().toLowerCase(Locale.ROOT));
        if (folded.length() < SHORTEST) return List.of();
        var key = field + " " + most + " " + folded;
        var known = words.get(key);
        if (known == null) {
            var fields =
                    IndexFields.parts(field).stream().map(IndexFields::exact).toList();
            known = Words.beginning(reader, fields, folded, most);
            words.put(key, known);
        }
        return known.stream()
                .map(word -> completion(Kind.WORD, written + word.spelling(), typing, word.articles()))
                .toList();
    }

    private List<Completion> names(Field field, String written, Typing typing, int most, IndexReader reader)
            throws IOException {
        var known = names.get(field);
        if (known == null) {
            known = Names.of(reader, name(field).orElseThrow());
            names.put(field, known);
        }
        return known.beginning(typing.begun(), most).stream()
                .map(name -> completion(kind(field), written + QueryText.whole(name.name()), typing, name.articles()))
                .toList();
    }

    private static Completion completion(Kind kind, String text, Typing typing, long articles) {
        return new Completion(kind, text, typing.from(), typing.to(), OptionalLong.of(articles));
    }

    private static Optional<String> name(Field field) {
        return switch (field) {
            case SOURCE -> Optional.of(IndexFields.SOURCE_NAME);
            case SECTION -> Optional.of(IndexFields.SECTION_NAME);
            case AUTHOR -> Optional.of(IndexFields.AUTHOR_NAME);
            case TAG -> Optional.of(IndexFields.TAG_NAME);
            case ANY, HEADLINE, STANDFIRST, BODY, CAPTION, ADDRESS, LANGUAGE -> Optional.empty();
        };
    }

    private static Kind kind(Field field) {
        return switch (field) {
            case SOURCE -> Kind.SOURCE;
            case SECTION -> Kind.SECTION;
            case AUTHOR -> Kind.AUTHOR;
            default -> Kind.TAG;
        };
    }
}
