package hemerotheque.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr              | fr
            FR-ca           | fr
            en_US           | en
            fra             | fr
            fre             | fr
            nb-NO           | no
            nynorsk         | ''
            Norwegian       | no
            norvégien bokmål| no
            Français        | fr
            FRANCAIS        | fr
            French          | fr
            anglais         | en
            basque          | eu
            breton          | br
            occitan         | oc
            corse           | co
            Corsican        | co
            arabe           | ar
            castillan       | es
            créole haïtien  | ht
            créole          | ht
            iw              | he
            cmn             | zh
            Französisch     | fr
            Deutsch         | de
            Español         | es
            inglés          | en
            Francese        | fr
            Francês         | fr
            Engels          | en
            французский     | fr
            法文            | fr
            法语            | fr
            フランス語      | fr
            inconnue        | und
            unknown         | und
            klingon         | ''
            xx              | ''
            """)
    void knowsALanguageByItsCodesAndNames(String written, String code) {
        assertEquals(Text.some(code), LanguageCode.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"français", "xx-FR", "", "f", "und", "zxx", "english"})
    void aTagIsACodeAndNoName(String tag) {
        assertEquals(Optional.empty(), LanguageCode.ofTag(tag));
    }

    @Test
    void everyCodeOfTheStandardStandsForALanguageAndKeepsIt() {
        for (var code : Locale.getISOLanguages()) {
            var one = LanguageCode.ofTag(code).orElseThrow();
            assertEquals(Optional.of(one), LanguageCode.ofTag(one), code);
            assertEquals(Optional.of(one), LanguageCode.of(Locale.of(code).getDisplayLanguage(Locale.FRENCH)), code);
        }
    }
}
