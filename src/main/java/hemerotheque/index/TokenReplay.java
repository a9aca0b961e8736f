package hemerotheque.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Plays tokens that were made once to a field of Lucene, in one of their forms.
final class TokenReplay extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
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

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) return false;
        var token = tokens.get(next);
        clearAttributes();
        if (markNext) {
            term.append(token.marked());
            step.setPositionIncrement(0);
        } else {
            term.append(exact ? token.exact() : token.light());
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
