package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsInTextTest {

    @ParameterizedTest
    @CsvSource({
        "ete, L’ÉTÉ, 2, 5",
        "oeuvre, une œuvre, 4, 9",
        "l'art, l’art, 0, 5",
        "gouvernement, gou\u00advernement, 0, 13",
        "10 000, 10\u202f000, 0, 6"
    })
    void findsWordsHoweverTheyAreWritten(String words, String text, int start, int end) {
        assertEquals(List.of(List.of(new Span(start, end))), WordsInText.find(words, List.of(text)));
    }

    @Test
    void findsEachPlaceOnceInItsText() {
        var found = WordsInText.find("an", List.of("ananan", "rien", "un an"));

        assertEquals(
                List.of(List.of(new Span(0, 2), new Span(2, 4), new Span(4, 6)), List.of(), List.of(new Span(3, 5))),
                found);
    }

    @Test
    void blankWordsAreNowhere() {
        assertEquals(List.of(List.of()), WordsInText.find("  ", List.of("un texte")));
    }
}
