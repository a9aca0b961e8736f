package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// « Accents exacts » and « Mot exact »: two choices, written into a question and read from it.
class ExactnessTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    private static String written(String question, boolean accents, boolean form) {
        return new Exactness(accents, form).in(question, PARSER::parse);
    }

    private static Exactness read(String question) {
        return Exactness.of(PARSER.parse(question).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            retraité              | accents:retraité               | "retraité"          | =retraité
            grève -sport          | accents:grève -accents:sport   | "grève" -"sport"    | =grève -=sport
            titre:crue date:hier  | titre:accents:crue date:hier   | titre:"crue" date:hier | titre:=crue date:hier
            (crue OU pluie) vent  | (accents:crue OU accents:pluie) accents:vent | ("crue" OU "pluie") "vent" | (=crue OU =pluie) =vent
            gouvern* Dupont~ âge  | gouvern* Dupont~ accents:âge   | gouvern* Dupont~ "âge" | gouvern* Dupont~ =âge
            source:="Le Monde" a  | source:="Le Monde" accents:a   | source:="Le Monde" "a" | source:="Le Monde" =a
            """)
    void eachChoiceIsWrittenAndReadAndTakenBack(String plain, String accents, String form, String both) {
        assertEquals(accents, written(plain, true, false));
        assertEquals(form, written(plain, false, true));
        assertEquals(both, written(plain, true, true));
        for (var text : new String[] {plain, accents, form, both}) assertEquals(plain, written(text, false, false));
        assertEquals(new Exactness(false, false), read(plain));
        assertEquals(new Exactness(true, false), read(accents));
        assertEquals(new Exactness(false, true), read(form));
        assertEquals(new Exactness(true, true), read(both));
    }

    @Test
    void severalWordsBetweenQuotationMarksKeepTheirForm() {
        assertEquals("=\"conseil d'État\"", written("\"conseil d'État\"", true, false));
        assertEquals("\"conseil d'État\"", written("=\"conseil d'État\"", false, false));
        assertEquals(new Exactness(true, false), read("=\"conseil d'État\""));
        assertEquals(new Exactness(false, false), read("\"conseil d'État\" grève"));
    }

    @Test
    void aWordIsNotTakenIntoTheConditionBeforeIt() {
        var question = "date:hier \"mai\"";
        var plain = written(question, false, false);

        assertEquals("date:hier ET mai", plain);
        assertEquals(2, PARSER.parse(plain).parts().size());
    }

    @Test
    void aQuestionWithoutWordsHasNothingToChoose() {
        assertFalse(Exactness.concerns(
                PARSER.parse("date:2019 -a:auteur auteur:Dupont").query()));
        assertTrue(Exactness.concerns(PARSER.parse("date:2019 SAUF sport").query()));
        assertEquals(new Exactness(false, false), read(""));
    }
}
