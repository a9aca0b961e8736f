package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    " "Le maire retrouve " son toit " — Vaucluse | Le maire retrouve "son toit" — Vaucluse
                    " "Le maire traité de  " fada "              | Le maire traité de "fada"
                    " L'eau d'abord " : le maire veut y croire   | "L'eau d'abord" : le maire veut y croire
                    « L’eau d’abord » : le maire veut y croire   | « L’eau d’abord » : le maire veut y croire
                    Le maire "jette son chapeau"                 | Le maire "jette son chapeau"
                    Un écran de 15" et rien d'autre              | Un écran de 15" et rien d'autre
                    """)
    void mendsMovedQuotesOnly(String typed, String mended) {
        assertEquals(mended, Quotes.mended(typed));
    }
}
