package hemerotheque.importing.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextLanguageTest {

    private static final TextLanguage LANGUAGE = new TextLanguage();

    /// @param code the language of `text`, a sentence of some thirty words
    record Sentence(String code, String text) {}

    static Stream<Sentence> sentences() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/langues.tsv")).stream()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Sentence(parts[0], parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> of(String text, String... declared) {
        return LANGUAGE.of(Stream.of(text), List.of(declared));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceTellsItsLanguageWhateverThePageDeclares(Sentence sentence) {
        var wrong = sentence.code().equals("en") ? "fr-FR" : "en-US";

        assertEquals(Optional.of(sentence.code()), of(sentence.text()));
        assertEquals(Optional.of(sentence.code()), of(sentence.text(), wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Budget 2020 : le vote                      | fr_FR        | fr
            Budget 2020                                | de           | de
            Rennes – Lorient 2-1 (1-0)                 | FR           | fr
            Rennes – Lorient 2-1 (1-0)                 | xx, nob      | no
            Der Rat hat die Mühle gestern gekauft.     | de-AT        | de
            """)
    void aShortTextIsInTheLanguageThatThePageDeclares(String text, String declared, String code) {
        assertEquals(Optional.of(code), of(text, declared.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Der Gemeinderat hat die alte Mühle gestern Abend gekauft.,de",
        "El ayuntamiento compró anoche el viejo molino de la ribera.,es",
        "Gmina kupiła wczoraj stary młyn nad rzeką.,pl"
    })
    void aShortSentenceThatNothingDeclaresIsInItsLikeliestLanguage(String text, String code) {
        assertEquals(Optional.of(code), of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            6-4 3-6 7-6 (5) 6-2
            Rennes – Lorient 2-1 (1-0)
            Anne Le Roux, Yann Le Bihan, Hervé Tanguy
            """)
    void whatIsInNoLanguageHasNone(String text) {
        assertEquals(Optional.empty(), of(text));
        assertEquals(Optional.empty(), of(text, "xx", "zxx", ""));
    }

    @Test
    void theModelIsLoadedOnceForAllThreadsAndTellsThemTheSame() throws Exception {
        var shared = new TextLanguage();
        var asked = sentences().toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = Stream.generate(() -> (Callable<List<Optional<String>>>) () -> asked.stream()
                            .map(sentence -> shared.of(Stream.of(sentence.text()), List.of()))
                            .toList())
                    .limit(8)
                    .toList();
            for (var told : threads.invokeAll(tasks))
                assertEquals(
                        asked.stream().map(Sentence::code).toList(),
                        told.get().stream().map(Optional::orElseThrow).toList());
        }
    }
}
