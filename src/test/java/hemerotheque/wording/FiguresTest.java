package hemerotheque.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    private final Figures french = new Figures(new Wording(Language.FRENCH));
    private final Figures english = new Figures(new Wording(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "0, 0 article, 0 articles",
        "1, 1 article, 1 article",
        "2, 2 articles, 2 articles",
        "1284, 1\u202f284 articles, '1,284 articles'",
        "1000000, 1\u202f000\u202f000 articles, '1,000,000 articles'",
    })
    void countsInThePluralOfTheLanguage(long number, String inFrench, String inEnglish) {
        assertEquals(inFrench, french.articles(number));
        assertEquals(inEnglish, english.articles(number));
    }

    @Test
    void countsOtherThings() {
        assertEquals("1 capture", french.captures(1));
        assertEquals("0 fichier", french.files(0));
        assertEquals("2 résultats", french.results(2));
        assertEquals("0 results", english.results(0));
    }

    @Test
    void writesFiguresAlone() {
        assertEquals("12\u202f345", french.whole(12_345));
        assertEquals("3,2", french.tenths(3.2));
        assertEquals("3.0", english.tenths(3));
    }

    @Test
    void writesDurations() {
        assertEquals("3,2\u00a0s", french.duration(Duration.ofMillis(3_200)));
        assertEquals("4\u00a0min 12\u00a0s", french.duration(Duration.ofSeconds(252)));
        assertEquals("1\u00a0h\u00a004\u00a0min", french.duration(Duration.ofMinutes(64)));
    }

    @Test
    void writesSizes() {
        assertEquals("812\u00a0o", french.size(812));
        assertEquals("12,4\u00a0ko", french.size(12_400));
        assertEquals("3,1\u00a0Mo", french.size(3_100_000));
        assertEquals("1.2\u00a0GB", english.size(1_200_000_000));
    }

    @Test
    void writesWhatIsLeftNoMoreExactlyThanItIsKnown() {
        assertEquals("quelques secondes", french.roughly(Duration.ofMillis(900)));
        assertEquals("environ 20\u00a0s", french.roughly(Duration.ofSeconds(22)));
        assertEquals("environ 1\u00a0min", french.roughly(Duration.ofSeconds(57)));
        assertEquals("environ 3\u00a0min", french.roughly(Duration.ofSeconds(171)));
        assertEquals("environ 25\u00a0min", french.roughly(Duration.ofMinutes(27)));
        assertEquals("environ 1\u00a0h", french.roughly(Duration.ofMinutes(59)));
        assertEquals("environ 2\u00a0h\u00a020\u00a0min", french.roughly(Duration.ofMinutes(142)));
        assertEquals("environ 14\u00a0h", french.roughly(Duration.ofMinutes(851)));
        assertEquals("about 3\u00a0min", english.roughly(Duration.ofSeconds(171)));
    }
}
