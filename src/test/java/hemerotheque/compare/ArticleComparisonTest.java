package hemerotheque.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleDiff;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.BlockDiff;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.TextDiff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How two versions of an article differ.
class ArticleComparisonTest {

    private static final String FIRST =
            "La halle de Brévanne rouvre samedi après six mois de travaux sur sa charpente.";
    private static final String SECOND = "Les mareyeurs retrouveront leurs étals sous une verrière entièrement neuve.";
    private static final String THIRD = "Une fanfare est attendue à midi sur le quai, devant la capitainerie.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le chat noir dort.          | Le chat dort.             | Le chat [-noir-] dort.",
                "Le chat dort.               | Le chat noir dort.        | Le chat {+noir+} dort.",
                "Le chat noir dort.          | Le chat blanc dort.       | Le chat [-noir-]{+blanc+} dort.",
                "L’arbre de la place         | L’orme de la place        | L’[-arbre-]{+orme+} de la place",
                "Saint-Malo vote             | Saint-Brieuc vote         | Saint-[-Malo-]{+Brieuc+} vote",
                "Il vote, dit-il.            | Il vote ; dit-il.         | Il vote [-,-]{+;+} dit-il.",
                "le pont du port             | le bac du lac             | le [-pont du port-]{+bac du lac+}",
                "12 000 voix                 | 13 000 voix               | [-12-]{+13+} 000 voix"
            })
    void showsTheWordsThatCameAndWent(String before, String after, String shown) {
        var diff = WordComparison.of(before, after);

        assertEquals(
                shown.replace(" [-,-]{+;+}", "[-,-] {+;+}").replace(" ", ""),
                marked(diff).replace(" ", ""));
    }

    @Test
    void blanksApostrophesAndSoftHyphensAreNoDifference() {
        var diff = WordComparison.of(
                "« Aujourd'hui », dit-il : l'état est « bon » !",
                "«\u00a0Aujourd’hui\u00a0», dit\u2011il\u00a0: l’é\u00adtat est «\u00a0bon\u00a0»\u202f!");

        assertTrue(diff.isSame(), () -> marked(diff));
    }

    private static String marked(TextDiff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void paragraphsAreAlignedBeforeTheirWords() {
        var diff = ArticleComparison.of(
                article("Un titre", FIRST, SECOND, THIRD),
                article("Un titre", "Mise à jour à midi.", FIRST, THIRD.replace("midi", "treize heures")));

        assertEquals(
                List.of(
                        "added Mise à jour à midi.",
                        "same",
                        "removed " + SECOND,
                        "Une fanfare est attendue à [-midi-]{+treize heures+} sur le quai, devant la capitainerie."),
                told(diff));
        assertEquals(7, diff.words(TextDiff.Kind.ADDED));
        assertEquals(11, diff.words(TextDiff.Kind.REMOVED));
    }

    @Test
    void aParagraphThatStandsElsewhereHasMoved() {
        var diff = ArticleComparison.of(
                article("Un titre", FIRST, SECOND, THIRD), article("Un titre", SECOND, THIRD, FIRST));

        assertEquals(List.of("away " + FIRST, "same", "same", "moved same"), told(diff));
        assertEquals(0, diff.words(TextDiff.Kind.ADDED));
        assertTrue(diff.isBodyChanged());
    }

    private static List<String> told(ArticleDiff diff) {
        return diff.body().stream()
                .map(block -> switch (block) {
                    case BlockDiff.Added(var come) -> "added " + come.text();
                    case BlockDiff.Removed(var gone) -> "removed " + gone.text();
                    case BlockDiff.MovedAway(var gone) -> "away " + gone.text();
                    case BlockDiff.Paired(var _, var _, var text, var moved) ->
                        (moved ? "moved " : "") + (text.isSame() ? "same" : marked(text));
                })
                .toList();
    }

    @Test
    void headlineDayAndAuthorsAreToldApart() {
        var before = article("La halle rouvre", FIRST);
        var after = new Article(
                before.source(),
                "La halle rouvre enfin",
                Optional.empty(),
                List.of(new Author("Camille Le Goff"), new Author("Yann Prigent")),
                Optional.of(PublicationDate.day(LocalDate.of(2012, 5, 7), Evidence.META)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(),
                before.body());

        var diff = ArticleComparison.of(before, after);

        assertEquals("La halle rouvre {+enfin+}", marked(diff.headline()));
        assertEquals("Camille Le Goff{+, Yann Prigent+}", marked(diff.authors()));
        assertTrue(diff.isDated());
        assertFalse(diff.isBodyChanged());
        assertTrue(ArticleComparison.of(before, before).isSame());
    }

    @Test
    void longTextsThatDifferEverywhereEndSoon() {
        var chance = new Random(7);
        var one = words(chance, 60_000);
        var other = words(chance, 60_000);
        var blocks = IntStream.range(0, 3000)
                .mapToObj(i -> "bloc " + chance.nextInt())
                .toArray(String[]::new);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertApplies(WordComparison.of(one, other));
            assertApplies(WordComparison.of(one, one.replace("mot12 ", "")));
            ArticleComparison.of(article("Un titre", blocks), article("Un titre", reversed(blocks)));
        });
    }

    private static String[] reversed(String[] blocks) {
        return List.of(blocks).reversed().toArray(String[]::new);
    }

    private static String words(Random chance, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "mot" + chance.nextInt(3000) + (i % 17 == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    @Property(tries = 300)
    void applyingADiffToTheOldTextGivesTheNewOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        var diff = WordComparison.of(before, after);

        assertApplies(diff);
        assertTrue(WordComparison.of(before, before).isSame());
    }

    private static void assertApplies(TextDiff diff) {
        assertEquals(folded(diff.after()), folded(diff.applyTo(diff.before())));
        var whole = new StringBuilder();
        var old = new StringBuilder();
        for (var run : diff.runs()) {
            old.append(diff.before(), run.before().start(), run.before().end());
            whole.append(diff.after(), run.after().start(), run.after().end());
        }
        assertEquals(diff.before(), old.toString(), "the runs cover the old text");
        assertEquals(diff.after(), whole.toString(), "and the new one");
    }

    /// What is no difference.
    private static String folded(String text) {
        return String.join(" ", Token.keys(Token.of(text)));
    }

    @Property(tries = 100)
    void applyingADiffToTheOldBodyGivesTheNewOne(
            @ForAll("bodies") List<Block> before, @ForAll("bodies") List<Block> after) {
        var old = new ArrayList<Block>();
        var fresh = new ArrayList<Block>();
        for (var block : BlockAlignment.of(before, after)) {
            switch (block) {
                case BlockDiff.Added(var come) -> fresh.add(come);
                case BlockDiff.Removed(var gone) -> old.add(gone);
                case BlockDiff.MovedAway(var gone) -> old.add(gone);
                case BlockDiff.Paired(var one, var other, var text, var moved) -> {
                    if (!moved) old.add(one);
                    fresh.add(other);
                    assertEquals(folded(other.text()), folded(text.applyTo(one.text())));
                }
            }
        }

        assertEquals(after, fresh);
        assertEquals(before, old, "every old block is somewhere, in its order");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "le",
                        "la",
                        "l’",
                        "d'",
                        "été",
                        "halle",
                        "port",
                        "Saint-",
                        "Malo",
                        ",",
                        ".",
                        " ",
                        "\u00a0",
                        "«",
                        "»",
                        "\u202f",
                        "!",
                        "12",
                        "\u00ad",
                        "\ud83d\ude00",
                        "\ud83d",
                        " \n",
                        "aujourd'hui",
                        "e\u0301")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts))
                .filter(text -> text.isEmpty() || !Token.of(text).isEmpty());
    }

    @Provide
    Arbitrary<List<Block>> bodies() {
        var sentence = Arbitraries.of(
                        "la halle", "rouvre", "samedi", "sous", "une verrière", "neuve", "du port", "les étals")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join(" ", parts));
        var block = Arbitraries.oneOf(
                sentence.<Block>map(Block.Paragraph::new),
                sentence.<Block>map(text -> new Block.Subheading(2, text)),
                sentence.<Block>map(text -> new Block.Listing(false, List.of(text, text))),
                Arbitraries.of("a.png", "b.png")
                        .<Block>map(image -> new Block.Figure(Optional.of(image), Optional.empty(), Optional.empty())));
        return block.list().ofMaxSize(8);
    }

    private static Article article(String headline, String... paragraphs) {
        return new Article(
                Optional.empty(),
                headline,
                Optional.empty(),
                List.of(new Author("Camille Le Goff")),
                Optional.of(PublicationDate.day(LocalDate.of(2012, 5, 6), Evidence.META)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(),
                List.of(paragraphs).stream().<Block>map(Block.Paragraph::new).toList());
    }
}
