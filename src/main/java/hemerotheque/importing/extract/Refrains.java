package hemerotheque.importing.extract;

import java.util.HashMap;
import java.util.List;

/// Words that a page puts again and again between the paragraphs of a body: « Publicité », « Image : », in whatever
/// language.
final class Refrains {

    /// How often one stands there at the least, our choice: a speaker's name may come twice.
    private static final int FEWEST = 3;

    /// Words of one, our choice.
    private static final int LONGEST = 2;

    private Refrains() {}

    /// `passages` without them.
    static List<Passage> without(List<Passage> passages) {
        var times = new HashMap<String, Integer>();
        for (var passage : passages) {
            if (isShort(passage)) times.merge(passage.reading().key(), 1, Integer::sum);
        }
        if (times.values().stream().noneMatch(often -> often >= FEWEST)) return passages;
        return passages.stream()
                .filter(p -> !isShort(p) || times.get(p.reading().key()) < FEWEST)
                .toList();
    }

    /// Bold type is left to those who speak in turn.
    private static boolean isShort(Passage passage) {
        return passage.kind() == Passage.Kind.TEXT
                && passage.words() <= LONGEST
                && !passage.isBold()
                && ".?!…»”\"".indexOf(passage.text().charAt(passage.text().length() - 1)) < 0;
    }
}
