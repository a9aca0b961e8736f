package hemerotheque.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A word of a French text or one of its signs, with the blanks after it.
///
/// « l’ » is apart from « arbre », and each part and hyphen of « Saint-Malo » from the others. Kinds of blanks, of
/// apostrophes and of hyphens are no difference, nor are soft hyphens.
///
/// @param start where it begins in its text
/// @param end after the blanks that follow it
/// @param key what it is compared by
record Token(int start, int end, String key) {

    private static final String BLANK = "[\\s\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF]";

    private static final Pattern TOKEN =
            Pattern.compile(BLANK + "*(?<word>[\\p{L}\\p{M}\\p{N}\\u00AD]+['’ʼ]?|[^\\s])" + BLANK + "*");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]");

    /// The tokens of `text`, which cover it wholly; none for a text of blanks.
    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        for (var match = TOKEN.matcher(text); match.find(); )
            tokens.add(new Token(match.start(), match.end(), key(match.group("word"))));
        return tokens;
    }

    private static String key(String word) {
        var plain =
                word.replace("\u00AD", "").replace('\'', '’').replace('ʼ', '’').replace('\u2011', '-');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    boolean endsSentence() {
        return SENTENCE_END.matcher(key).matches();
    }

    boolean isWord() {
        return Character.isLetterOrDigit(key.codePointAt(0));
    }
}
