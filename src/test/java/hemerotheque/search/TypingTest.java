package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Completion.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

    /// `|` is where typing goes on.
    private static Optional<Typing> at(String question) {
        int caret = question.indexOf('¦');
        return Typing.at(question.replace("¦", ""), caret);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "—", textBlock = """
            ref¦;—;ref;0
            crue ref¦ OU x;—;ref;5
            -ref¦;—;ref;1
            (ref¦;—;ref;1
            l’éco¦;—;éco;2
            aujourd’h¦;—;aujourd’h;0
            crue ¦;—;``;5
            ¦;—;``;0
            auteur:¦;auteur:;``;0
            -auteur:le¦;auteur:;le;1
            x author:"Camille Le¦;author:;Camille Le;2
            source:« Le Mo¦ »;source:;Le Mo;0
            date:hi¦;date:;hi;0
            source:="Le Mo¦;source:;Le Mo;0
            recherche:"Réf¦;recherche:;Réf;0
            #cr¦;étiquette:;cr;0
            """)
    void tellsWhatIsBeingTyped(String question, String field, String begun, int from) {
        var typing = at(question).orElseThrow();

        assertEquals(begun, typing.begun());
        assertEquals(from, typing.from());
        assertEquals(Optional.ofNullable(field), typing.place().map(place -> switch (place) {
            case Typing.Place.Part(var _, var written) -> written;
            case Typing.Place.Condition(var written) -> written;
            case Typing.Place.Search(var written) -> written;
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ré¦forme",
                "gouv*¦",
                "Dupond~¦",
                "\"conseil muni¦",
                "source:\"Le Monde\"¦",
                "source:=\"Le Monde\"¦",
                "inconnu:x¦"
            })
    void nothingIsBeingTypedWithinAWordOrAfterASign(String question) {
        assertEquals(Optional.empty(), at(question));
    }

    @Property(tries = 2_000)
    void anyTextIsLookedAt(@ForAll @StringLength(max = 40) String question) {
        for (int caret = 0; caret <= question.length(); caret++) {
            int here = caret;
            Typing.at(question, caret).ifPresent(typing -> {
                assertTrue(0 <= typing.from() && typing.from() <= typing.to() && typing.to() == here);
                assertTrue(question.substring(typing.from(), here).endsWith(typing.begun()));
            });
        }
    }

    @Test
    void whatIsTakenStandsInThePlaceOfWhatWasTyped() {
        var word = new Completion(Kind.WORD, "réforme", 5, 8, OptionalLong.of(3));
        assertEquals("crue réforme ", word.in("crue ref"));
        assertEquals("crue réforme OU pont", word.in("crue ref OU pont"));
        assertEquals(13, word.caret());

        var field = new Completion(Kind.LANGUAGE, "auteur:", 0, 3, OptionalLong.empty());
        assertEquals("auteur:", field.in("aut"));
        assertEquals(7, field.caret());
    }

    private static List<String> language(String question) {
        return LanguageCompletions.of(at(question).orElseThrow(), 20).stream()
                .map(Completion::text)
                .toList();
    }

    @Test
    void fieldsOperatorsAndValuesAreOffered() {
        assertEquals(
                List.of("auteur:", "accents:", "a:"),
                language("a¦").stream().filter(t -> !t.equals("x")).toList());
        assertEquals(List.of("ET", "étiquette:", "est:"), language("E¦"));
        assertEquals(List.of("rubrique:", "recherche:"), language("x R¦"));
        assertEquals(
                List.of("date:\"30 derniers jours\"", "date:\"7 derniers jours\"")
                        .reversed(),
                language("date:jours¦"));
        assertEquals(List.of("importé:hier"), language("importé:hi¦"));
        assertEquals(List.of("est:incomplet", "est:lu", "est:nonlu", "est:favori"), language("est:¦"));
        assertEquals(List.of("a:image"), language("a:im¦"));
        assertEquals(List.of("est:lu"), language("est:l¦"));
        assertEquals(List.of("is:favori"), language("is:fav¦"));
        assertEquals(List.of("a:versions"), language("a:ver¦"));
        assertEquals(List.of(), language("auteur:x¦"));
    }

    @Test
    void allThatIsOfferedIsUnderstood() {
        var parser = new QueryParser(java.time.LocalDate.of(2026, 3, 1));
        for (var typed : List.of("date:¦", "importé:¦", "a:¦", "est:¦", "précision:¦", "datation:¦"))
            for (var text : language(typed))
                assertEquals(List.of(), parser.parse(text).warnings(), text);
    }
}
