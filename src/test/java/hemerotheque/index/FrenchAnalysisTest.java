package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchAnalysisTest {

    private final FrenchAnalysis analysis = new FrenchAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Haut-Karabakh           | haut hautkarabakh karabakh
            l’œuvre                 | oeuvre
            L'ŒUVRE                 | oeuvre
            aujourd’hui             | aujourd aujourdhui hui
            l'État                  | etat
            jusqu’à                 | a
            qu'il                   | il
            faut-il                 | faut il
            a-t-il                  | a il
            donne-le-moi            | donne le moi
            main-d’œuvre            | main maindoeuvre oeuvre
            c'est-à-dire            | est estadire a dire
            O’Connor                | o oconnor connor
            S.N.C.F.                | sncf
            la S.N.C.F             | la sncf
            M. Dupont              | m dupont
            3,5 %                   | 3,5
            3.5                     | 3,5
            1.000.000               | 1,000,000
            G7 et A380              | g7 et a380
            17/01/2020              | 17 01 2020
            e\u0301te\u0301         | ete
            co\u00adopération       | cooperation
            fin. Début              | fin debut
            lemonde.fr              | lemonde fr
            - ’ . ,                 | ''
            """)
    void findsTheWordsOfFrench(String text, String words) {
        var exact = analysis.tokens(text.translateEscapes()).stream()
                .map(Token::exact)
                .toList();

        assertEquals(words, String.join(" ", exact));
    }

    @ParameterizedTest
    @CsvSource({
        "chevaux, cheval",
        "ÉLECTIONS, election",
        "retraités, retraites",
        "nationale, national",
        "œuvres, OEUVRE",
        "deuxièmes, deuxieme",
        "Etats, État",
        "journaux, journal"
    })
    void takesFormsOfOneWordForOne(String one, String other) {
        assertEquals(light(one), light(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "2011", "3,50", "g7", "20h30"})
    void leavesNumbersAsTheyAre(String number) {
        assertEquals(number, light(number));
    }

    @Test
    void keepsAccentsApartForExactForms() {
        var token = analysis.tokens("Retraité").getFirst();

        assertEquals("retraité", token.accented());
        assertEquals("retraite=retraité", token.marked());
    }

    @Test
    void knowsThePlaceOfEachPartOfACompound() {
        var text = "Au Haut-Karabakh";

        var places = analysis.tokens(text).stream()
                .map(token -> text.substring(token.start(), token.end()) + " " + token.step())
                .toList();

        assertEquals(List.of("Au 1", "Haut 1", "Haut-Karabakh 0", "Karabakh 1"), places);
    }

    @Test
    void putsParagraphsFarApart() {
        var steps = analysis.tokens(List.of("un deux", "trois", "", "quatre")).stream()
                .map(Token::step)
                .toList();

        assertEquals(List.of(1, 1, 101, 101), steps);
    }

    @Property(tries = 2_000)
    void everyTokenIsAPlaceInTheText(@ForAll @StringLength(max = 80) String text) {
        placesAreInOrder(text);
    }

    @Property(tries = 2_000)
    void everyTokenOfOddWordsIsAPlaceInTheText(
            @ForAll @CharRange(from = '\'', to = 'b') @StringLength(max = 30) String text) {
        placesAreInOrder(text);
    }

    private static void placesAreInOrder(String text) {
        int last = 0;
        for (var token : QueryTranslator.parts(new FrenchAnalysis().tokens(text))) {
            assertTrue(last <= token.start() && token.start() < token.end() && token.end() <= text.length());
            assertTrue(!token.exact().isEmpty() && !token.light().isEmpty(), token::toString);
            last = token.end();
        }
    }

    private String light(String word) {
        return analysis.tokens(word).getFirst().light();
    }
}
