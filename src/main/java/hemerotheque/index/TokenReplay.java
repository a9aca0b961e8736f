package hemerotheque.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Plays tokens that were made once to a field of Lucene, in one of their forms.
final class TokenReplay extends TokenStream {

    /// Before the other, whose class holds a term as well.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private final boolean exact;
    private int next;
    private boolean markNext;

    private TokenReplay(List<Token> tokens, boolean exact) {
        this.tokens = tokens;
        this.exact = exact;
    }

    static TokenReplay light(List<Token> tokens) {
        return new TokenReplay(tokens, false);
    }

    /// The exact forms, and at the same place the marked form of each word with accents.
    static TokenReplay exact(List<Token> tokens) {
        return new TokenReplay(tokens, true);
    }

    /// Sets all attributes there are, so that none is to be cleared.
    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) return false;
        var token = tokens.get(next);
        if (markNext) {
            term.setBytesRef(token.form().markedBytes());
            step.setPositionIncrement(0);
        } else {
            term.setBytesRef(exact ? token.form().exactBytes() : token.form().lightBytes());
            step.setPositionIncrement(token.step());
        }
        markNext = exact && !markNext && token.isAccented();
        if (!markNext) next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        markNext = false;
    }
}
