package hemerotheque.store;

import static hemerotheque.model.Outcome.Kind.ADDED;
import static hemerotheque.model.Outcome.Kind.DUPLICATE;
import static hemerotheque.model.Outcome.Kind.UPDATED;
import static hemerotheque.store.Harvests.dump;
import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Digest;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import hemerotheque.search.Filter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When a page is a new article, a newer state of one, or nothing new.
class SameArticleTest {

    private static final String AT = "https://www.exemple.fr/2012/05/grève";

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

    @Test
    void theSameBytesChangeNothing() {
        assertEquals(List.of(ADDED), put(page("La grève", "a").at(AT)));

        assertEquals(List.of(DUPLICATE), put(page("La grève", "a").at(AT)));

        assertEquals(1, store.seq());
        assertEquals(1, held(1).captures().size());
    }

    @Test
    void theSameBytesInAnotherEntryAreOneMoreCapture() {
        put(page("La grève", "a").entry("1.html"));

        assertEquals(List.of(DUPLICATE), put(page("La grève", "a").entry("2.html")));

        assertEquals(2, held(1).captures().size());
        assertEquals(2, store.seq());
        assertEquals(2, store.teasers(List.of(new ArticleId(1))).getFirst().captures());
    }

    @Test
    void aBatchMayHoldTheSamePageTwice() {
        assertEquals(
                List.of(ADDED, DUPLICATE, DUPLICATE),
                put(
                        page("La grève", "a"),
                        page("La grève", "a"),
                        page("La grève", "a").again(" ")));
        assertEquals(2, held(1).captures().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.exemple.fr/2012/05/grève",
                "https://exemple.fr/2012/05/grève/",
                "https://EXEMPLE.fr:443/2012/05/grève#commentaires",
                "https://exemple.fr/2012/05/grève?utm_source=lettre&xtor=RSS-1&fbclid=x"
            })
    void oneAddressIsWrittenInSeveralWays(String other) {
        put(page("La grève", "a").at(AT));

        assertEquals(List.of(UPDATED), put(page("La grève", "a, b").at(other)));

        assertEquals(1, store.count(Filter.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.fr/2012/05/autre",
                "https://autre.fr/2012/05/grève",
                "https://exemple.fr/2012/05/grève?page=2"
            })
    void anotherAddressIsAnotherArticle(String other) {
        put(page("La grève", "a").at(AT));

        assertEquals(List.of(ADDED), put(page("La grève", "a").at(other).again(" ")));
    }

    @Test
    void atOneAddressTheHeadlineOrTheDayMayChangeButNotBoth() {
        put(page("La grève", "a").at(AT));

        assertEquals(List.of(UPDATED), put(page("La grève", "a").at(AT).on("2012-05-07")));
        assertEquals(List.of(UPDATED), put(page("Grève générale", "a").at(AT).on("2012-05-07")));
        assertEquals(List.of(ADDED), put(page("Élections", "b").at(AT).on("2015-01-01")));
    }

    @Test
    void withoutAddressesTheSourceTheFoldedHeadlineAndTheDayDecide() {
        put(page("L’Œuvre d’été", "a"));

        assertEquals(List.of(UPDATED), put(page("L'OEUVRE D'ETE !", "a, b")));
        assertEquals(List.of(ADDED), put(page("L’Œuvre d’été", "c").on("2012-05-07")));
        assertEquals(List.of(ADDED), put(page("L’Œuvre d’été", "d").from("Le Matin")));
        assertEquals(List.of(ADDED), put(page("L’Œuvre d’hiver", "a")));
    }

    @Test
    void aPageWithAnAddressMeetsTheSamePageSavedWithoutOne() {
        put(page("La grève", "a"));

        assertEquals(List.of(DUPLICATE), put(page("La grève", "a").at(AT).again(" ")));
    }

    @Test
    void aMonthIsNotADay() {
        put(page("Éditorial", "a").on("2012-05"));

        assertEquals(List.of(ADDED), put(page("Éditorial", "b").on("2012-05")));
    }

    @Test
    void agencyCopyInAnotherPaperIsAnotherArticle() {
        put(page("La grève", "a").from("Le Matin"));

        assertEquals(List.of(ADDED), put(page("La grève", "a").from("Le Soir").again(" ")));
    }

    @Test
    void aDumpIsADuplicateByItsHeadlineAndTextOnly() {
        put(page("La grève", "a").at(AT));

        assertEquals(List.of(DUPLICATE), put(dump("La Grève", "a")));
        assertEquals(List.of(ADDED), put(dump("La grève", "autre")));
        assertEquals(List.of(ADDED), put(dump("Autre", "a")));
    }

    @Test
    void aSourceLearntLaterCompletesADump() {
        put(dump("La grève", "a"));

        assertEquals(List.of(UPDATED), put(page("La grève", "a").at(AT)));

        assertEquals(Optional.of(new Source("Le Quotidien")), held(1).article().source());
    }

    @Test
    void theNewerUpdateBecomesTheArticleWhicheverComesFirst() {
        put(page("La grève", "après").at(AT).modified("2012-05-08").saved("2012-05-09"));

        assertEquals(
                List.of(UPDATED),
                put(page("La grève", "avant").at(AT).modified("2012-05-07").saved("2020-01-01")));

        assertEquals("après", held(1).article().text());
        assertEquals(2, held(1).captures().size());
        assertEquals(Digest.sha256("après"), held(1).textSha256());
    }

    @Test
    void theCaptureSavedLastBecomesTheArticleWhereNothingTellsTheUpdate() {
        put(page("La grève", "b").at(AT).saved("2012-05-09T10:00:00Z"));

        put(page("La grève", "a").at(AT).saved("2012-05-09T09:00:00Z"));
        assertEquals("b", held(1).article().text());
        put(page("La grève", "c").at(AT).saved("2012-05-10"));

        assertEquals("c", held(1).article().text());
        assertEquals(
                List.of("2012-05-10", "2012-05-09", "2012-05-09"),
                held(1).captures().stream()
                        .map(capture -> capture.captured().orElseThrow().day().toString())
                        .toList());
        assertArrayEquals(
                page("La grève", "c").harvest().original(),
                store.captures().original(new ArticleId(1)).orElseThrow());
    }

    @Test
    void whatANewerPageIsSilentAboutIsKept() {
        put(page("La grève", "a").at(AT).in("Social"));

        assertEquals(List.of(UPDATED), put(page("La grève", "b").at(AT).on("").from("")));

        var article = held(1).article();
        assertEquals("b", article.text());
        assertEquals(Optional.of("2012-05-06"), article.published().map(PublicationDate::iso));
        assertEquals(Optional.of("Social"), article.section());
        assertEquals(Optional.of(new Source("Le Quotidien")), article.source());
    }

    private ArchivedArticle held(long id) {
        return store.article(new ArticleId(id)).orElseThrow();
    }

    @Test
    void twoTextsThatOneFileHoldsUnderTwoIdsAreTwoArticles() {
        assertEquals(
                List.of(ADDED),
                put(page("Météo", "Il pleut.").in("La Dépêche").on("2012-05-03").entry("jt13")));

        assertEquals(
                List.of(ADDED, DUPLICATE),
                put(
                        page("Météo", "Il vente.")
                                .in("La Dépêche")
                                .on("2012-05-03")
                                .entry("jt20"),
                        page("Météo", "Il pleut.")
                                .in("La Dépêche")
                                .on("2012-05-03")
                                .entry("jt23")));

        assertEquals(
                List.of(UPDATED),
                put(page("Météo", "Il neige.").in("La Dépêche").on("2012-05-03").entry("jt20")));
    }

    private List<Outcome.Kind> put(Harvests... pages) {
        return store.put(Stream.of(pages).map(Harvests::harvest).toList()).stream()
                .map(Outcome::kind)
                .toList();
    }
}
