package hemerotheque.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Texts that read like French to a program: the small words of the language, and made words of which few are frequent
/// and many are rare, as in any text. The same seed gives the same texts.
final class MadeText {

    private static final List<String> SMALL = List.of(
            "le", "la", "les", "de", "des", "du", "et", "en", "un", "une", "dans", "pour", "que", "qui", "sur", "par",
            "avec", "au", "aux", "est", "sont", "ce", "cette", "plus", "ne", "pas", "il", "elle", "ont", "a", "mais",
            "leur", "selon", "depuis", "entre", "après");

    private static final List<String> SYLLABLES = List.of(
            "ba", "ré", "mon", "ti", "cha", "pel", "vou", "lin", "gra", "dor", "sé", "mar", "ton", "cour", "bel", "ni",
            "fla", "rou", "ver", "pon", "tal", "li", "sou", "ce", "men", "pri", "gue", "han", "vi", "dé");

    private static final int WORDS = 30_000;

    private final Random random;
    private final List<String> words;

    MadeText(long seed) {
        this.random = new Random(seed);
        this.words = IntStream.range(0, WORDS).mapToObj(_ -> word()).collect(Collectors.toCollection(ArrayList::new));
    }

    private String word() {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// A capital, then `count` words.
    String phrase(int count) {
        var phrase = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) phrase.append(' ');
            phrase.append(i % 2 == 1 ? SMALL.get(random.nextInt(SMALL.size())) : rarer());
        }
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /// Zipf's law, near enough: the n-th word has a chance of about 1/n.
    private String rarer() {
        return words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
    }

    /// Sentences of some 90 characters, up to about `characters`.
    String paragraph(int characters) {
        var paragraph = new StringBuilder();
        while (paragraph.length() < characters) {
            if (!paragraph.isEmpty()) paragraph.append(' ');
            paragraph.append(phrase(between(9, 19))).append('.');
        }
        return paragraph.toString();
    }
}
