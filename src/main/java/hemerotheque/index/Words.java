package hemerotheque.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of the index that begin alike.
final class Words {

    /// A word with its usual accents, and in how many articles it stands in the one field where it is most frequent.
    record Word(String spelling, long articles) {}

    /// @param plain articles with the word, however it is accented
    private record Forms(long plain, Map<String, Long> accented) {

        Word word(String exact) {
            return accented.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(form -> form.getValue() * 2 > plain)
                    .map(form -> new Word(form.getKey(), plain))
                    .orElse(new Word(exact, plain));
        }
    }

    private Words() {}

    /// The most frequent ones, words of grammar left out.
    ///
    /// @param fields of the exact forms
    /// @param folded as the index folds words; not empty
    static List<Word> beginning(IndexReader reader, List<String> fields, String folded, int most) throws IOException {
        var words = new HashMap<String, Forms>();
        for (var field : fields) {
            var counts = counts(reader, field, new BytesRef(folded));
            counts.forEach((word, forms) ->
                    words.merge(word, forms, (one, other) -> one.plain() >= other.plain() ? one : other));
        }
        return words.entrySet().stream()
                .filter(word -> !GrammarWords.isGrammar(word.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Forms> word) ->
                                -word.getValue().plain())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(word -> word.getValue().word(word.getKey()))
                .toList();
    }

    private static Map<String, Forms> counts(IndexReader reader, String field, BytesRef prefix) throws IOException {
        var counts = new HashMap<BytesRef, Long>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(field);
            if (terms != null) count(terms, prefix, counts);
        }
        var words = new HashMap<String, Forms>();
        for (var count : counts.entrySet()) {
            var term = count.getKey().utf8ToString();
            int mark = term.indexOf(WordForm.MARK);
            var exact = mark < 0 ? term : term.substring(0, mark);
            var forms = words.getOrDefault(exact, new Forms(0, Map.of()));
            words.put(
                    exact,
                    mark < 0
                            ? new Forms(count.getValue(), forms.accented())
                            : forms(forms, term.substring(mark + 1), count.getValue()));
        }
        return words;
    }

    private static Forms forms(Forms before, String accented, long articles) {
        var all = new HashMap<>(before.accented());
        all.put(accented, articles);
        return new Forms(before.plain(), all);
    }

    private static void count(Terms terms, BytesRef prefix, Map<BytesRef, Long> counts) throws IOException {
        var each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) return;
        for (var term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next())
            counts.merge(BytesRef.deepCopyOf(term), (long) each.docFreq(), Long::sum);
    }
}
