package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Qu’est ce qu’une commune            | true
            C’est quoi une régie                | true
            Une régie c’est quoi                | true
            Comment fermer un compte            | true
            Le maire peut-il démissionner       | true
            Existe-t-elle encore aujourd’hui    | true
            faut-il voter                       | false
            un rendez-vous manqué               | false
            maire commune régie                 | false
            maire commune régie un deux trois x | true
            """)
    void tellsASentenceFromKeywords(String question, boolean isSentence) {
        var words = Stream.of(question.split(" "))
                .map(word -> new Query.Word(Field.ANY, word))
                .toList();

        assertEquals(isSentence, GrammarWords.isSentence(words));
    }
}
