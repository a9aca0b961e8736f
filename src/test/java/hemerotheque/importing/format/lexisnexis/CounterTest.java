package hemerotheque.importing.format.lexisnexis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "                     3 of 128 DOCUMENTS",
                "Dokument 3 von 128",
                "1 de 20 documentos",
                "FOCUS - 1 of 20 DOCUMENTS",
                "2 van 7 DOCUMENTEN",
                "3 sur 12 documents",
            })
    void theQuickLookLetsEveryCounterThrough(String line) {
        assertTrue(Counter.is(line));
        assertTrue(Counter.mayBeIn("<p>" + line.toLowerCase(Locale.ROOT) + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document.write('x')", "var d = document;", "les documents de 2020", "un monument"})
    void whatEveryPageSaysIsNoCounter(String text) {
        assertFalse(Counter.mayBeIn(text));
    }
}
