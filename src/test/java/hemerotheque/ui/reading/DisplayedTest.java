package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '/',
            value = {
                "l'été d'hier/l’été d’hier",
                "les '68/les '68",
                "« Oui »/«\u00a0Oui\u00a0»",
                "Quoi ? Non !/Quoi\u202f? Non\u202f!",
                "ceci : cela ; rien/ceci\u00a0: cela\u202f; rien",
                "porte\u2011parole/porte-\u2060parole",
                "gou\u00adver\u00adne\u00adment/gouvernement",
                "le 1er mai, la 1re fois, le XIXe siècle/le 1ᵉʳ mai, la 1ʳᵉ fois, le XIXᵉ siècle",
                "hier, aimer, 12 mers/hier, aimer, 12 mers"
            })
    void showsFrenchAsItIsPrinted(String imported, String shown) {
        assertEquals(shown, Displayed.of(imported).text());
    }

    @Property(tries = 300)
    void everyCharacterFindsItsWayBack(
            @ForAll
                    @Chars({' ', '\'', '\u2011', '1', 'e', 'r', '«', '»', ':', '?', 'é'})
                    @CharRange(from = 'a', to = 'd')
                    String imported) {
        var displayed = Displayed.of(imported);

        for (int i = 0; i <= imported.length(); i++) assertEquals(i, displayed.imported(displayed.shown(i)), imported);
    }
}
