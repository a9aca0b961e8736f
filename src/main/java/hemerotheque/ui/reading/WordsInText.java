package hemerotheque.ui.reading;

import hemerotheque.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Finds what a reader types in the find bar, wherever it stands: capitals, accents and the kind of apostrophe or space
/// do not count, « oeuvre » finds « œuvre ».
final class WordsInText {

    private WordsInText() {}

    /// Where `words` stands in each of `texts`: a list for each, its places in order, not overlapping.
    static List<List<Span>> find(String words, List<String> texts) {
        var sought = Folded.of(words.strip()).letters();
        return texts.stream().map(text -> find(sought, Folded.of(text))).toList();
    }

    private static List<Span> find(String sought, Folded text) {
        var spans = new ArrayList<Span>();
        if (sought.isEmpty()) return spans;
        int at = text.letters().indexOf(sought);
        while (at >= 0) {
            int end = at + sought.length();
            spans.add(new Span(text.from(at), text.from(end - 1) + 1));
            at = text.letters().indexOf(sought, end);
        }
        return spans;
    }

    /// A text without capitals and accents.
    ///
    /// @param from for each of `letters`, the character that it came from
    private record Folded(String letters, List<Integer> origins) {

        static Folded of(String text) {
            var letters = new StringBuilder();
            var origins = new ArrayList<Integer>();
            for (int i = 0; i < text.length(); i++) {
                for (char letter : folded(text.charAt(i)).toCharArray()) {
                    letters.append(letter);
                    origins.add(i);
                }
            }
            return new Folded(letters.toString(), origins);
        }

        int from(int letter) {
            return origins.get(letter);
        }

        private static String folded(char c) {
            return switch (c) {
                case 'œ', 'Œ' -> "oe";
                case 'æ', 'Æ' -> "ae";
                case '’', '‘' -> "'";
                case '\u00a0', '\u202f', '\u2009' -> " ";
                case '\u2011' -> "-";
                case '\u00ad' -> "";
                default -> c < 0x80 ? lower(c) : unaccented(c);
            };
        }

        private static String lower(char c) {
            return String.valueOf(Character.toLowerCase(c));
        }

        private static String unaccented(char c) {
            var parts = Normalizer.normalize(lower(c), Normalizer.Form.NFD);
            var letters = new StringBuilder();
            parts.chars()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> letters.append((char) part));
            return letters.toString();
        }
    }
}
