package hemerotheque.index;

import hemerotheque.search.Field;
import hemerotheque.search.Query;
import hemerotheque.search.Respelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;

/// Words of a question that the archive lacks, each with the nearest that it has.
///
/// A word is lacking where no article has it in any number or gender, and as good as lacking where two have it at the
/// most and a hundred times as many have the near one. Accents make no difference; a near word begins with the same
/// letter and has one wrong letter, two where it is over five letters long.
final class Spelling {

    /// Letters of a word that can be respelt, our choice: shorter ones are near to too many others.
    private static final int SHORTEST = 4;

    /// Articles, chosen: a word that is rarer may be a mistake of the press itself.
    private static final int RARE = 2;

    /// How many times as many articles have the near one, chosen.
    private static final int MORE = 100;

    /// Words respelt in one question at the most, our choice: a text in another language is not respelt.
    private static final int MOST = 5;

    /// Near words that are looked at for one.
    private static final int CANDIDATES = 5;

    /// A word of the question.
    ///
    /// @param exact whether it is looked for in just this form
    private record Typed(Field field, String surface, Token token, boolean exact) {}

    /// @param articles that have it, counted in the field that has most of them
    private record Near(String exact, float likeness, int articles) {}

    private final IndexReader reader;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexReader reader) {
        this.reader = reader;
        checker.setMinPrefix(Patterns.FUZZY_PREFIX);
        checker.setMinQueryLength(SHORTEST);
    }

    /// In the order of the question; what is excluded is not looked at.
    List<Respelling> of(Query query) throws IOException {
        var respelt = new ArrayList<Respelling>();
        for (var word : words(query)) {
            if (respelt.size() == MOST) break;
            var near = near(word);
            if (near.isPresent())
                respelt.add(new Respelling(word.surface, cased(word.surface, written(word, near.get()))));
        }
        return respelt;
    }

    private List<Typed> words(Query query) throws IOException {
        var words = new ArrayList<Typed>();
        add(query, words);
        return words;
    }

    private void add(Query query, List<Typed> words) throws IOException {
        switch (query) {
            case Query.All(var parts) -> {
                for (var part : parts) add(part, words);
            }
            case Query.AnyOf(var parts) -> {
                for (var part : parts) add(part, words);
            }
            case Query.Word(var field, var word) -> add(field, word, false, words);
            case Query.Phrase(var field, var phrase) -> add(field, phrase, true, words);
            case Query.Near(var field, var one, var other, var _) -> {
                add(field, one, false, words);
                add(field, other, false, words);
            }
            default -> {} // nothing that is spelt freely
        }
    }

    /// Compounds by their parts, unless the archive has the whole.
    private void add(Field field, String text, boolean exact, List<Typed> words) throws IOException {
        if (field == Field.LANGUAGE || field == Field.ADDRESS) return;
        var tokens = analysis.tokens(text);
        for (var token : tokens) {
            if (!token.joined() && isSpelt(token.exact()) && !isOfKnown(field, token, tokens))
                words.add(new Typed(field, text.substring(token.start(), token.end()), token, exact));
        }
    }

    private boolean isOfKnown(Field field, Token part, List<Token> tokens) throws IOException {
        for (var token : tokens) {
            boolean whole = token.joined() && token.start() <= part.start() && part.end() <= token.end();
            if (whole && articles(field, token, false) > 0) return true;
        }
        return false;
    }

    private static boolean isSpelt(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !GrammarWords.isGrammar(word);
    }

    private Optional<Near> near(Typed word) throws IOException {
        int has = articles(word.field, word.token, word.exact);
        if (has > RARE) return Optional.empty();
        int least = has == 0 ? 1 : has * MORE;
        return candidates(word).stream()
                .filter(near -> near.articles >= least)
                .max(Comparator.comparing(Near::likeness).thenComparing(Near::articles));
    }

    private int articles(Field field, Token token, boolean exact) throws IOException {
        int most = 0;
        for (var part : IndexFields.parts(field)) {
            var term = exact || IndexFields.isName(part)
                    ? new Term(IndexFields.exact(part), token.exact())
                    : new Term(IndexFields.light(part), token.light());
            most = Math.max(most, reader.docFreq(term));
        }
        return most;
    }

    private List<Near> candidates(Typed word) throws IOException {
        checker.setMaxEdits(Math.max(1, Patterns.edits(word.token.exact())));
        var best = new HashMap<String, Near>();
        for (var part : IndexFields.parts(word.field)) {
            var term = new Term(IndexFields.exact(part), word.token.exact());
            for (var near : checker.suggestSimilar(term, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS))
                best.merge(
                        near.string,
                        new Near(near.string, near.score, near.freq),
                        (one, other) -> one.articles >= other.articles ? one : other);
        }
        return List.copyOf(best.values());
    }

    /// `near` with the accents that it has most often.
    private String written(Typed word, Near near) throws IOException {
        var forms = new HashMap<String, Long>();
        for (var part : IndexFields.parts(word.field)) forms(IndexFields.exact(part), near.exact, forms);
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(near.exact);
    }

    /// Adds how many articles have each spelling of `exact` in `field`; see [WordForm#marked].
    private void forms(String field, String exact, Map<String, Long> forms) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) return;
        var words = terms.iterator();
        var marked = exact + WordForm.MARK;
        long accented = 0;
        var status = words.seekCeil(new BytesRef(marked));
        for (var term = status == TermsEnum.SeekStatus.END ? null : words.term();
                term != null && term.utf8ToString().startsWith(marked);
                term = words.next()) {
            forms.merge(term.utf8ToString().substring(marked.length()), (long) words.docFreq(), Long::sum);
            accented += words.docFreq();
        }
        long plain = reader.docFreq(new Term(field, exact)) - accented;
        if (plain > 0) forms.merge(exact, plain, Long::sum);
    }

    /// `word` in capitals where `typed` is.
    private static String cased(String typed, String word) {
        if (typed.equals(typed.toUpperCase(Locale.ROOT))) return word.toUpperCase(Locale.ROOT);
        int first = word.offsetByCodePoints(0, 1);
        return Character.isUpperCase(typed.codePointAt(0))
                ? word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first)
                : word;
    }
}
