package hemerotheque.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Turns French text into [Token]s, so that case, accents, ligatures, apostrophes, hyphens and number make no
/// difference.
///
/// Words → lower case → elision → joined compounds → folding → light stem; both forms of a word come from one pass.
/// Folding comes before the stemmer, which makes the stem independent of accents. Not for two threads at once.
/// Source: Lucene's `FrenchLightStemFilter` (Savoy, light stemmer for French).
final class FrenchAnalysis {

    /// Raised with every change of the tokens: an index of another version is begun anew.
    static final int VERSION = 1;

    /// Positions between two paragraphs: no phrase crosses them.
    static final int PARAGRAPH = 100;

    /// UTF-16 units of a word that are looked at, our choice; Lucene takes 32,766 bytes at the most.
    private static final int LONGEST = 100;

    /// What is dropped before an apostrophe: l’, d’, qu’, lorsqu’…
    static final Set<String> ELISIONS = FrenchAnalyzer.DEFAULT_ARTICLES.stream()
            .map(article -> new String((char[]) article))
            .collect(Collectors.toUnmodifiableSet());

    /// Pronouns and the like behind a hyphen: they do not make a compound of « faut-il ».
    private static final Set<String> CLITICS = Set.of("""
            je tu il elle on nous vous ils elles ce t le la les lui leur moi toi y en ci même meme là
            """.strip().split("\\s+"));

    private final KnownForms forms;
    private final OneWord word = new OneWord();
    private final FrenchLightStemFilter stemmer = new FrenchLightStemFilter(word);
    private final CharTermAttribute stem = stemmer.getAttribute(CharTermAttribute.class);

    FrenchAnalysis() {
        this(new KnownForms());
    }

    /// @param forms shared with others, so that a word that one of them met is known to all
    FrenchAnalysis(KnownForms forms) {
        this.forms = forms;
    }

    /// The tokens of `text` in order; a joined form follows the first of its parts.
    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        add(text, tokens);
        return tokens;
    }

    private void add(String text, List<Token> tokens) {
        for (var scanner = new WordScanner(text); scanner.hasNext(); ) add(text, scanner.next(), tokens);
    }

    /// The tokens of `texts` as one, each text a paragraph of its own; their places are those in their own text.
    List<Token> tokens(List<String> texts) {
        var tokens = new ArrayList<Token>();
        for (var text : texts) {
            int first = tokens.size();
            add(text, tokens);
            if (first > 0 && first < tokens.size())
                tokens.set(first, tokens.get(first).after(PARAGRAPH));
        }
        return tokens;
    }

    private void add(String text, List<WordScanner.Part> word, List<Token> tokens) {
        var parts = withoutElision(text, word);
        if (parts.size() == 1) {
            tokens.add(token(form(text, parts.getFirst()), parts.getFirst(), 1, false));
            return;
        }
        var whole = new StringBuilder();
        int first = tokens.size();
        boolean compound = true;
        for (var part : parts) {
            var form = form(text, part);
            var lower = form.accented();
            whole.append(lower);
            compound &= part == parts.getFirst() || !CLITICS.contains(lower);
            if (!isLinking(lower, part)) tokens.add(token(form, part, 1, false));
        }
        if (!compound || tokens.size() == first) return;
        var span =
                new WordScanner.Part(parts.getFirst().start(), parts.getLast().end(), false);
        tokens.add(first + 1, token(formed(shortened(whole.toString())), span, 0, true));
    }

    /// The euphonic « t » of « a-t-il » and the elided « d » of « main-d’œuvre », which no one looks for.
    private static boolean isLinking(String lower, WordScanner.Part part) {
        return lower.equals("t") || (part.elided() && ELISIONS.contains(lower));
    }

    private List<WordScanner.Part> withoutElision(String text, List<WordScanner.Part> parts) {
        int first = 0;
        while (first < parts.size() - 1
                && parts.get(first).elided()
                && ELISIONS.contains(form(text, parts.get(first)).accented())) first++;
        return first == 0 ? parts : parts.subList(first, parts.size());
    }

    private static Token token(WordForm form, WordScanner.Part part, int step, boolean joined) {
        return new Token(form, part.start(), part.end(), step, joined);
    }

    private WordForm form(String text, WordScanner.Part part) {
        return forms.of(text.substring(part.start(), part.end()), written -> formed(lower(written)));
    }

    /// @param accented a whole word in lower case
    WordForm formed(String accented) {
        var exact = fold(accented);
        return WordForm.of(stem(exact), exact, accented);
    }

    private static String lower(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        return shortened(isPlain(lower) ? lower : regular(lower));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && !(c >= 'à' && c <= 'ÿ')) return false;
        }
        return true;
    }

    /// Accents as one character with their letter, ligatures as two letters, nothing invisible, `S.N.C.F.` as `sncf`,
    /// `3.5` as `3,5`.
    private static String regular(String lower) {
        var word = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    switch (c) {
                        case 'œ' -> word.append("oe");
                        case 'æ' -> word.append("ae");
                        case '.', ',' -> {
                            if (Character.isDigit(word.charAt(word.length() - 1))) word.append(',');
                        }
                        default -> word.appendCodePoint(c);
                    }
                });
        return word.toString();
    }

    private static String shortened(String word) {
        if (word.length() <= LONGEST) return word;
        return word.substring(0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /// `word` without accents and ligatures, as the index holds it.
    static String fold(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) return word;
        var from = word.toCharArray();
        var to = new char[4 * from.length];
        int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
        var folded = new StringBuilder(length);
        for (int i = 0; i < length; i++)
            if (Character.getType(to[i]) != Character.NON_SPACING_MARK) folded.append(to[i]);
        return folded.toString();
    }

    /// @param exact a whole word, folded
    String stem(String exact) {
        word.next = exact;
        try {
            stemmer.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file under this stream
        }
        return stem.toString();
    }

    /// A stream of the one word that is to be stemmed.
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
