package hemerotheque.store;

import java.text.Normalizer;
import java.util.Arrays;

/// The shingles of a text: every six words that follow one another, each as a number.
///
/// Words are letters and digits, without case, accents and ligatures, so that typography makes no difference.
/// Source: A. Broder, *On the resemblance and containment of documents*, 1997.
final class Shingles {

    /// Words, chosen by measuring made pairs: four take reports of one mould for one text, eight lose an edited one.
    static final int WIDTH = 6;

    /// Words of a text that are looked at, our choice: no article of the press comes near.
    private static final int MOST_WORDS = 50_000;

    /// Odd numbers with their bits well spread, one for each place in a shingle. Source: the multipliers of SplitMix64
    /// and of MurmurHash3's finalizer, and two more.
    private static final long[] PLACES = {
        0x9E3779B97F4A7C15L,
        0xBF58476D1CE4E5B9L,
        0x94D049BB133111EBL,
        0xFF51AFD7ED558CCDL,
        0xC4CEB9FE1A85EC53L,
        0xD6E8FEB86659FD93L
    };

    /// Parts two words.
    private static final char BLANK = ' ';

    /// Is passed over within a word: an accent of its own, a soft hyphen.
    private static final char NOTHING = 0;

    private static final char[] FOLDED = folded();

    private final long[] last = new long[WIDTH];
    private final boolean[] figures = new boolean[WIDTH];
    private int[] hashes = new int[512];
    private int count;
    private int words;
    private long word;
    private boolean figure;

    private Shingles() {}

    /// The different shingles of `text`, in rising order, 31 bits each. The lowest bit tells whether one of its words
    /// has a digit. A text of fewer words than a shingle has one shingle, or none where it has no word.
    static int[] of(String text) {
        var shingles = new Shingles();
        shingles.read(text);
        return shingles.distinct();
    }

    private void read(String text) {
        for (int i = 0; i < text.length() && words < MOST_WORDS; i++) {
            char c = text.charAt(i);
            if (c == 'œ' || c == 'Œ') {
                letter('o');
                letter('e');
            } else if (c < FOLDED.length) {
                letter(FOLDED[c]);
            } else {
                letter(unaccented(c));
            }
        }
        letter(BLANK);
        if (words > 0 && words < WIDTH) add();
    }

    private void letter(char c) {
        if (c == BLANK) {
            if (word != 0) endWord();
        } else if (c != NOTHING) {
            word = (word + c) * PLACES[0] + 1;
            word ^= word >>> 29;
            figure |= c >= '0' && c <= '9';
        }
    }

    private void endWord() {
        last[words % WIDTH] = word;
        figures[words % WIDTH] = figure;
        words++;
        word = 0;
        figure = false;
        if (words >= WIDTH) add();
    }

    /// The shingle that ends with the last word.
    private void add() {
        long sum = 0;
        boolean digits = false;
        int at = words % WIDTH;
        for (int place = 0; place < WIDTH; place++) {
            sum += last[at] * PLACES[place];
            sum ^= sum >>> 31;
            digits |= figures[at];
            at = at + 1 == WIDTH ? 0 : at + 1;
        }
        sum *= PLACES[1];
        sum ^= sum >>> 32;
        if (count == hashes.length) hashes = Arrays.copyOf(hashes, 2 * count);
        hashes[count++] = ((int) sum & 0x7FFF_FFFE) | (digits ? 1 : 0);
    }

    private int[] distinct() {
        Arrays.sort(hashes, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || hashes[i] != hashes[kept - 1]) hashes[kept++] = hashes[i];
        }
        return Arrays.copyOf(hashes, kept);
    }

    /// What stands for each letter of the Latin alphabets.
    private static char[] folded() {
        var table = new char[0x250]; // the end of Latin Extended-B
        for (char c = 0; c < table.length; c++) {
            var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            table[c] = unaccented(plain.charAt(0));
        }
        return table;
    }

    private static char unaccented(char c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) return NOTHING;
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : BLANK;
    }
}
