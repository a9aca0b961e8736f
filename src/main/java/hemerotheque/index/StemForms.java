package hemerotheque.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// The words of an exact field that have one stem, found among those of its dictionary that begin as the stem does.
///
/// A word begins with the letters of its stem, each once or, where the stemmer made one of several, more often; only
/// the last ones may be others, by what the stemmer wrote in their place. Whether it has the stem is asked of the
/// stemmer.
final class StemForms {

    /// What a stem may end in where its word has other letters, as `cheval` for « chevaux ». Longer endings that go
    /// altogether need no line.
    ///
    /// @param stem what the stemmer wrote
    /// @param word what stood there
    private record Rewriting(String stem, String word) {}

    /// Source: the assignments of Lucene's `FrenchLightStemmer`. Accents are gone before it is asked, and with them its
    /// endings with accents.
    private static final List<Rewriting> REWRITINGS = List.of(
            new Rewriting("l", "u"), // -aux
            new Rewriting("f", "v"), // -ive, -ivement
            new Rewriting("u", "l"), // folle, molle
            new Rewriting("el", "al"), // -ualisation
            new Rewriting("r", "s"), // -issement, -issant
            new Rewriting("r", "u"), // -teuse, -teur
            new Rewriting("eu", "ri"), // -trice
            new Rewriting("eur", "ri"),
            new Rewriting("er", "ca"), // -ficatrice, -ficateur
            new Rewriting("er", "at"), // -atrice, -ateur
            new Rewriting("qu", "ca"), // -catrice, -cateur
            new Rewriting("quer", "cat"));

    /// Letters of a word from which on the stemmer makes one of doubled ones.
    private static final int LONG = 5;

    /// Letters of a stem below which no ending was taken away.
    private static final int SHORT = 3;

    private final String stem;
    private final CompiledAutomaton beginnings;

    StemForms(String stem) {
        this.stem = stem;
        this.beginnings = new CompiledAutomaton(new Beginnings().of(stem), false, false, true);
    }

    /// Those in a dictionary of an exact field.
    ///
    /// @param times how often they stand there altogether: after the last of them no further one is looked for
    TermsEnum in(Terms exact, long times) throws IOException {
        return new Forms(beginnings.getTermsEnum(exact), times);
    }

    /// The beginnings that words of a stem may have, in UTF-8. Put together by hand: the operations of Lucene take as
    /// long for it as looking through the dictionary does.
    private static final class Beginnings {
        private final Automaton.Builder automaton = new Automaton.Builder();
        private final int start = automaton.createState();

        Automaton of(String stem) {
            if (stem.length() < SHORT) ofShort(stem);
            else add(stem, "");
            for (var rewriting : REWRITINGS) {
                if (!stem.endsWith(rewriting.stem)) continue;
                var kept = stem.substring(0, stem.length() - rewriting.stem.length());
                if (!kept.isEmpty()) add(kept, rewriting.word);
                add(kept + rewriting.stem.charAt(0), rewriting.word); // of two letters one was rewritten
            }
            return Operations.determinize(automaton.finish(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        }

        /// The stem itself, or several letters made one.
        private void ofShort(String stem) {
            automaton.setAccept(after(start, stem), true);
            var first = stem.substring(0, 1);
            var last = stem.substring(stem.length() - 1);
            for (int firsts = 1; firsts <= LONG; firsts++) add("", first.repeat(firsts) + last.repeat(LONG - firsts));
        }

        /// Words that begin with `spread`, each of its letters once or more, and then `plain`.
        private void add(String spread, String plain) {
            int state = start;
            for (int letter : spread.codePoints().toArray()) state = onceOrMore(state, Character.toString(letter));
            int end = after(state, plain);
            automaton.setAccept(end, true);
            automaton.addTransition(end, end, 0, WordForm.MARK - 1); // the marked ones are the same words again
            automaton.addTransition(end, end, WordForm.MARK + 1, 255);
        }

        private int onceOrMore(int state, String letter) {
            int once = after(state, letter);
            int again = once;
            var bytes = new BytesRef(letter);
            for (int i = 0; i < bytes.length - 1; i++) again = step(again, bytes.bytes[i]);
            automaton.addTransition(again, once, bytes.bytes[bytes.length - 1] & 0xff);
            return once;
        }

        private int after(int state, String letters) {
            var bytes = new BytesRef(letters);
            for (int i = 0; i < bytes.length; i++) state = step(state, bytes.bytes[i]);
            return state;
        }

        private int step(int state, byte unit) {
            int next = automaton.createState();
            automaton.addTransition(state, next, unit & 0xff);
            return next;
        }
    }

    private final class Forms extends FilteredTermsEnum {
        private final FrenchAnalysis analysis = new FrenchAnalysis();
        private long left;

        private Forms(TermsEnum beginning, long times) {
            super(beginning, false);
            this.left = times;
        }

        @Override
        protected AcceptStatus accept(BytesRef term) throws IOException {
            if (left <= 0) return AcceptStatus.END;
            var word = term.utf8ToString();
            if (!analysis.stem(word).equals(stem)) return AcceptStatus.NO;
            left -= tenum.totalTermFreq();
            return AcceptStatus.YES;
        }
    }
}
