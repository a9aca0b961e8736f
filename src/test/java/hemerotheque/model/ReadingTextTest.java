package hemerotheque.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ReadingText.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

    private static final List<String> HALLE =
            List.of("La halle rouvre", "La halle a rouvert samedi.", "Le maire l’a inaugurée « dans la joie ».");

    private static Anchor anchor(List<String> texts, String quote) {
        return ReadingText.of(texts).quoting(quote).orElseThrow();
    }

    /// What is found in `texts` of `passage`, the parts of it apart by a bar.
    private static Optional<String> found(Anchor passage, List<String> texts) {
        return ReadingText.of(texts).find(passage).map(spans -> {
            var parts = new ArrayList<String>();
            for (int i = 0; i < spans.size(); i++)
                for (var span : spans.get(i)) parts.add(texts.get(i).substring(span.start(), span.end()));
            return String.join("|", parts);
        });
    }

    @Test
    void aPassageIsKnownByItsWordsAndThoseAroundIt() {
        var passage =
                ReadingText.of(HALLE).anchor(new Place(1, 3), new Place(1, 18)).orElseThrow();

        assertEquals("halle a rouvert", passage.quote());
        assertEquals("La halle rouvre\nLa ", passage.before());
        assertEquals(" samedi.\nLe maire l’a inaugurée ", passage.after());
        assertEquals(19, passage.at());
    }

    @Test
    void blanksAroundASelectionAreNoPartOfItAndBlanksAloneAreNoPassage() {
        var text = ReadingText.of(HALLE);

        assertEquals(
                "a",
                text.anchor(new Place(1, 8), new Place(1, 11)).orElseThrow().quote());
        assertEquals(Optional.empty(), text.anchor(new Place(1, 8), new Place(1, 9)));
        assertEquals(Optional.empty(), text.anchor(new Place(0, 15), new Place(1, 0)));
    }

    @Test
    void aPassageMayGoOverSeveralTexts() {
        var passage = anchor(HALLE, "rouvert samedi. Le maire");

        assertEquals("rouvert samedi.\nLe maire", passage.quote());
        assertEquals("rouvert samedi. Le maire", passage.line());
        assertEquals(Optional.of("rouvert samedi.|Le maire"), found(passage, HALLE));
    }

    @Test
    void apostrophesBlanksAndHyphensOfAnotherKindMakeNoDifference() {
        var passage = anchor(HALLE, "l'a inaugurée «\u00a0dans la joie\u202f»");
        var anew = List.of("La  halle rouvre", "Le maire l'a inau\u00adgurée «\u202fdans\n la joie\u00a0».");

        assertEquals("l’a inaugurée « dans la joie »", passage.quote());
        assertEquals(Optional.of("l'a inau\u00adgurée «\u202fdans\n la joie\u00a0»"), found(passage, anew));
    }

    @Test
    void theOnlyPlaceWithTheQuoteIsTheRightOneWhateverStandsAroundIt() {
        var passage = anchor(HALLE, "a rouvert");

        assertEquals(Optional.of("a rouvert"), found(passage, List.of("Samedi, tout a rouvert.")));
    }

    @Test
    void ofSeveralPlacesTheOneWithMostOfTheWordsAroundItIsTaken() {
        var before = List.of("Le bac a repris mardi.", "Le marché a repris jeudi.");
        var text = ReadingText.of(before);
        var passage = text.anchor(new Place(1, 10), new Place(1, 18)).orElseThrow();
        var after = List.of("Le marché a repris jeudi matin.", "Tout a repris.", "Le bac a repris mardi.");

        var spans = ReadingText.of(after).find(passage).orElseThrow();

        assertEquals(List.of(new Span(10, 18)), spans.getFirst());
        assertTrue(spans.get(1).isEmpty() && spans.get(2).isEmpty());
    }

    @Test
    void aQuoteThatIsGoneOrStandsInSeveralOtherPlacesIsNotFound() {
        var passage = anchor(HALLE, "a rouvert");

        assertEquals(Optional.empty(), found(passage, List.of("La halle est fermée.")));
        assertEquals(Optional.empty(), found(passage, List.of("Ici a rouvert tout, là a rouvert rien.")));
        assertEquals(Optional.empty(), found(passage, List.of()));
    }

    @Test
    void aQuoteThatIsTypedIsFoundAsItStandsInTheArticle() {
        assertEquals(Optional.empty(), ReadingText.of(HALLE).quoting("la halle ferme"));
        assertEquals(Optional.empty(), ReadingText.of(HALLE).quoting(" "));
        assertEquals("La halle", anchor(HALLE, "  La   halle ").quote());
    }

    @Test
    void everyBlockHasItsTextsInReadingOrder() {
        var article = new Article(
                Optional.empty(),
                Optional.of("Ville"),
                "La halle rouvre",
                Optional.of("Un chapô."),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(
                        new Block.Paragraph("Un texte."),
                        new Block.Listing(true, List.of("un", "deux")),
                        new Block.Table(List.of(List.of("a", "b"), List.of("c"))),
                        new Block.Figure(Optional.empty(), Optional.of("Une légende."), Optional.of("une halle"))),
                Notice.NONE);

        assertEquals(
                List.of(
                        "Ville",
                        "La halle rouvre",
                        "Un chapô.",
                        "Un texte.",
                        "un",
                        "deux",
                        "a",
                        "b",
                        "c",
                        "Une légende."),
                article.texts());
    }
}
