package hemerotheque.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What questions are made of.
///
/// @param threeWords of one article, with a space between
/// @param phrase words that follow one another in an article
record AskedWords(String word, String threeWords, String phrase) {

    private static final int COUNT = 400;

    /// One for each row of a table: a word, three words, a phrase, with tabs between.
    static List<AskedWords> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(row -> row.split("\t"))
                .filter(row -> row.length == 3 && row[1].split(" ").length == 3)
                .map(row -> new AskedWords(row[0], row[1], row[2]))
                .toList();
    }

    /// Out of texts, by the same dice each time: words from anywhere in them, so that frequent ones come often.
    static List<AskedWords> of(List<String> texts) {
        var random = new Random(1_881);
        var asked = new ArrayList<AskedWords>();
        while (asked.size() < COUNT) {
            var words = texts.get(random.nextInt(texts.size())).split("[^\\p{L}]+");
            if (words.length < 12) continue;
            int at = random.nextInt(words.length - 3);
            var three = String.join(" ", any(words, random), any(words, random), any(words, random));
            asked.add(new AskedWords(any(words, random), three, words[at] + " " + words[at + 1] + " " + words[at + 2]));
        }
        return asked;
    }

    private static String any(String[] words, Random random) {
        while (true) {
            var word = words[random.nextInt(words.length)];
            if (word.length() > 3) return word;
        }
    }

    String first() {
        return threeWords.split(" ")[0];
    }

    String second() {
        return threeWords.split(" ")[1];
    }

    /// Four letters of the word, or all.
    String beginning() {
        return word.substring(0, Math.min(4, word.length()));
    }
}
