package hemerotheque.index;

import hemerotheque.search.Field;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of an exact field that have the stem of a word and begin with its very letters, found among those of the
/// dictionary that begin alike: no field holds accented stems, and none need.
final class AccentedForms extends MultiTermQuery {

    /// Which terms of a word are meant.
    private enum Kind {
        PLAIN,
        MARKED_AGREEING,
        MARKED
    }

    /// Letters, our choice: the stemmer leaves these alone, and at the most a few thousand words begin alike.
    private static final int PREFIX = 3;

    private final Field part;
    private final Token word;
    private final Kind kind;

    private AccentedForms(Field part, Token word, Kind kind) {
        super(IndexFields.exact(part), SCORING_BOOLEAN_REWRITE);
        this.part = part;
        this.word = word;
        this.kind = kind;
    }

    /// Those with accents.
    ///
    /// @param agreeing only those whose accents are those of `word`
    static MultiTermQuery marked(Field part, Token word, boolean agreeing) {
        return new AccentedForms(part, word, agreeing ? Kind.MARKED_AGREEING : Kind.MARKED);
    }

    /// Those that agree with `word` without accents; they stand where words with accents do too.
    static MultiTermQuery plain(Field part, Token word) {
        return new AccentedForms(part, word, Kind.PLAIN);
    }

    /// Whether two spellings have the same accents as far as they run alike.
    static boolean agree(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) == other.charAt(i)) continue;
            return !folded(one, i).equals(folded(other, i)); // other letters: endings that differ
        }
        return true;
    }

    private static String folded(String word, int at) {
        return FrenchAnalysis.fold(String.valueOf(word.charAt(at)));
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        var exact = word.exact();
        var prefix = new BytesRef(exact.substring(0, Math.min(PREFIX, exact.length())));
        return new Alike(terms.iterator(), prefix);
    }

    @Override
    public String toString(String field) {
        return getField() + ':' + kind + '(' + word.accented() + ')';
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof AccentedForms forms
                && kind == forms.kind
                && word.form().equals(forms.word.form());
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), kind, word.form());
    }

    private final class Alike extends FilteredTermsEnum {
        private final FrenchAnalysis analysis = new FrenchAnalysis();
        private final BytesRef prefix;

        private Alike(TermsEnum terms, BytesRef prefix) {
            super(terms);
            this.prefix = prefix;
            setInitialSeekTerm(prefix);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
            if (!StringHelper.startsWith(term, prefix)) return AcceptStatus.END;
            return isMeant(term.utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
        }

        private boolean isMeant(String term) {
            int mark = term.indexOf(WordForm.MARK);
            if (mark < 0 != (kind == Kind.PLAIN)) return false;
            var exact = mark < 0 ? term : term.substring(0, mark);
            boolean sameStem = IndexFields.isName(part)
                    ? exact.equals(word.exact())
                    : analysis.formed(exact).light().equals(word.light());
            return sameStem && (kind == Kind.MARKED || agree(term.substring(mark + 1), word.accented()));
        }
    }
}
