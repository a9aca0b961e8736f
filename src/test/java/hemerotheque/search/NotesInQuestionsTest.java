package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What questions ask of the reader’s notes.
class NotesInQuestionsTest {

    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2020, 3, 15));

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("a:note", new Query.Has(Trait.NOTE), "a:note"),
                Arguments.of("-has:notes", new Query.Not(new Query.Has(Trait.NOTE)), "-a:note"),
                Arguments.of("note:Élysée", new Query.Noted("Élysée"), "note:Élysée"),
                Arguments.of("NOTE:vérif*", new Query.Noted("vérif*"), "note:vérif*"),
                Arguments.of("note:vérifié,", new Query.Noted("vérifié"), "note:vérifié"),
                Arguments.of("note:l’été", new Query.Noted("l’été"), "note:l’été"),
                Arguments.of(
                        "-note:\"à vérifier demain\"",
                        new Query.Not(new Query.Noted("à vérifier demain")),
                        "-note:\"à vérifier demain\""),
                Arguments.of("note:« l’ancien  m* »", new Query.Noted("l’ancien  m*"), "note:\"l’ancien  m*\""),
                Arguments.of(
                        "note:a1 crue",
                        new Query.All(List.of(new Query.Noted("a1"), new Query.Word(Field.ANY, "crue"))),
                        "note:a1 crue"),
                Arguments.of(
                        "note:(a1 OU -b1)",
                        new Query.AnyOf(List.of(new Query.Noted("a1"), new Query.Not(new Query.Noted("b1")))),
                        "note:a1 OU -note:b1"),
                Arguments.of("titre:note:a1", new Query.Noted("a1"), "note:a1"),
                Arguments.of("note:titre:a1", new Query.Word(Field.HEADLINE, "a1"), "titre:a1"),
                Arguments.of("note:,", new Query.Everything(), "*"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theyAreReadAndWrittenBack(String question, Query query, String written) {
        assertEquals(query, PARSER.parse(question).query());
        assertEquals(written, QueryText.of(query));
        assertEquals(query, PARSER.parse(written).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            élysée;À vérifier à l’Élysée;true
            ELYSEE;À vérifier à l’Élysée;true
            à vérifier;Déjà vérifié, à vérifier encore;true
            vérifier à;À vérifier : à l’Élysée;true
            vérifier encore;À vérifier à l’Élysée, encore;false
            vérif;À vérifier;false
            vérif*;À vérifier;true
            à vér* l*;à vérifier, l’Élysée;true
            oeuvre;Une œuvre;true
            rifier;À vérifier;false
            2 000;quelque 2 000 habitants;true
            """)
    void wordsOfNotesAreBlindToCaseAccentsAndSigns(String words, String note, boolean found) {
        assertEquals(found, NoteWords.of(words).areIn(NoteWords.folded(note)));
    }

    @Test
    void theFieldIsOfferedWhileItIsTyped() {
        var offered = LanguageCompletions.of(Typing.at("crue no", 7).orElseThrow(), 5);

        assertEquals(List.of("note:"), offered.stream().map(Completion::text).toList());
        assertEquals(
                List.of("a:note"),
                LanguageCompletions.of(Typing.at("a:no", 4).orElseThrow(), 5).stream()
                        .map(Completion::text)
                        .toList());
        assertEquals(List.of(), LanguageCompletions.of(Typing.at("note:cr", 7).orElseThrow(), 5));
    }
}
