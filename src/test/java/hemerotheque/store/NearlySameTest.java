package hemerotheque.store;

import static hemerotheque.model.Outcome.Kind.ADDED;
import static hemerotheque.model.Outcome.Kind.UPDATED;
import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One paper, one day, no two addresses: when an edited headline and text are the same article, and when they are not.
class NearlySameTest {

    private static final String AT = "https://www.exemple.fr/halle";

    private static final String TEXT = """
            La halle aux poissons de Brévanne, fermée depuis l’automne pour refaire sa charpente, accueillera de nouveau le
            marché dès samedi matin. Les mareyeurs, installés pendant les travaux sur le parking du port, retrouveront leurs
            étals sous une verrière neuve, dont les carreaux laissent enfin passer la lumière du large. La mairie promet que
            l’eau courante sera rétablie partout avant l’ouverture, et que les camions pourront décharger par la rue des
            Cordiers, élargie au printemps. Une fanfare est attendue à midi, puis un concours de soupes ouvert à tous les
            habitants du quartier, sous la présidence de la doyenne des marchandes.
            """;

    @TempDir
    private Path folder;

    private ArchiveStore store;

    @BeforeEach
    void open() {
        store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        assertTrue(store.check().clean());
        store.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La halle aux poissons rouvre samedi           | one word less",
                "La halle aux poissons rouvre enfin ce samedi  | one word changed",
                "La halle aux poissons rouvre ce samedi matin  | one word more",
                "La « halle aux poissons » rouvre ce samedi !  | signs"
            })
    void aHeadlineWithOneWordChangedAndAnEditedTextAreAnotherVersion(String headline, String why) {
        put(page("La halle aux poissons rouvre ce samedi", TEXT));

        assertEquals(
                UPDATED,
                put(page(headline, TEXT.replace("Une fanfare", "Un orchestre")).entry("b")),
                why);
    }

    @Test
    void aCompletedTextIsAnotherVersion() {
        put(page("La halle aux poissons rouvre ce samedi", TEXT));

        var more = TEXT + " Le soir, un bal terminera la fête sur le quai, si le vent le permet.";
        assertEquals(UPDATED, put(page("La halle aux poissons rouvre samedi", more)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La halle de Morvigny rouvre ce samedi      | another name in its place",
                "La halle de Brévanne rouvre ce samedi (2)  | a figure",
                "Concours de soupes sous la verrière neuve  | other words"
            })
    void reportsOfOneMouldAreArticlesOfTheirOwn(String headline, String why) {
        put(page("La halle de Brévanne rouvre ce samedi", TEXT));

        assertEquals(ADDED, put(page(headline, TEXT.replace("Une fanfare", "Un orchestre"))), why);
    }

    @Test
    void anotherTextAnotherDayOrAnotherPaperIsAnotherArticle() {
        put(page("La halle aux poissons rouvre ce samedi", TEXT));
        var rewritten = TEXT.replace("a", "o").replace("e", "i");

        assertEquals(ADDED, put(page("La halle aux poissons rouvre samedi", rewritten)));
        assertEquals(
                ADDED, put(page("La halle aux poissons rouvre dimanche", TEXT).on("2012-05-07")));
        assertEquals(
                ADDED, put(page("La halle aux poissons rouvre bientôt", TEXT).from("La Gazette")));
    }

    @Test
    void whatOneFileHoldsUnderTwoNamesAreTwoArticles() {
        put(page("La halle aux poissons rouvre ce samedi", TEXT).entry("1"));

        assertEquals(
                ADDED, put(page("La halle aux poissons rouvre samedi", TEXT).entry("2")));
    }

    @Test
    void twoAddressesAreTwoArticles() {
        put(page("La halle aux poissons rouvre ce samedi", TEXT).at(AT));

        assertEquals(
                ADDED, put(page("La halle aux poissons rouvre samedi", TEXT).at(AT + "-2")));
    }

    @Test
    void tablesOfOneMouldDifferByTheirFigures() {
        put(page("Les résultats du scrutin par commune", results(0)));

        assertEquals(ADDED, put(page("Les résultats définitifs du scrutin par commune", results(1))));
    }

    private static String results(int shift) {
        return IntStream.range(0, 40)
                .mapToObj(
                        i -> "Dans la commune numéro " + (i + 1) + ", la liste conduite par le maire sortant a obtenu "
                                + (300 + (17 * i + 5 * shift) % 211)
                                + " voix, devant celle de l’opposition qui dénonce la conduite du dépouillement.")
                .collect(Collectors.joining(" "));
    }

    @Test
    void atOneAddressAnEditedTextIsEnoughWhereHeadlineAndDayHaveChanged() {
        put(page("La halle aux poissons rouvre ce samedi", TEXT).at(AT));

        assertEquals(
                UPDATED,
                put(page("Le marché revient sous sa verrière", TEXT.replace("Une fanfare", "Un orchestre"))
                        .at(AT)
                        .on("2012-05-09")));
        assertEquals(
                ADDED,
                put(page("Le bac de Morvigny reprend", TEXT.replace("a", "o"))
                        .at(AT)
                        .on("2013-01-09")));
    }

    @Test
    void shortTextsMustBeTheSameWords() {
        put(page("La halle aux poissons rouvre ce samedi", "Le marché reprend à huit heures."));

        assertEquals(
                ADDED,
                put(page("La halle aux poissons rouvre samedi", "Le marché reprend à neuf heures.")
                        .entry("b")));
        assertEquals(
                UPDATED, put(page("La halle aux poissons rouvre enfin samedi", "Le marché reprend à huit heures !")));
    }

    private Outcome.Kind put(Harvests page) {
        return store.put(java.util.List.of(page.harvest())).getFirst().kind();
    }
}
