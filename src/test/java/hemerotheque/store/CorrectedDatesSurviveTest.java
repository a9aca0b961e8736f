package hemerotheque.store;

import static hemerotheque.store.CorrectedDates.BAC;
import static hemerotheque.store.CorrectedDates.CLOCK;
import static hemerotheque.store.CorrectedDates.HALLE;
import static hemerotheque.store.CorrectedDates.JANUARY;
import static hemerotheque.store.CorrectedDates.LONG;
import static hemerotheque.store.CorrectedDates.NEVER;
import static hemerotheque.store.CorrectedDates.ONE;
import static hemerotheque.store.CorrectedDates.TOLD;
import static hemerotheque.store.CorrectedDates.UNKNOWN;
import static hemerotheque.store.CorrectedDates.article;
import static hemerotheque.store.CorrectedDates.date;
import static hemerotheque.store.CorrectedDates.dates;
import static hemerotheque.store.CorrectedDates.given;
import static hemerotheque.store.CorrectedDates.isSound;
import static hemerotheque.store.CorrectedDates.put;
import static hemerotheque.store.CorrectedDates.run;
import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.search.Filter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The date that a reader has given an article, through all that may happen to it.
class CorrectedDatesSurviveTest {

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    @Test
    void theSamePageAgainIsNoNewArticle() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            date(store, given("1998-05"), 1, 2);

            assertEquals(
                    List.of(Outcome.Kind.DUPLICATE, Outcome.Kind.DUPLICATE, Outcome.Kind.DUPLICATE),
                    put(store, HALLE, HALLE.again(" "), BAC.again(" ")));

            assertEquals("1998-05 reader < 2012-05-06 meta", dates(store, 1));
            assertEquals("1998-05 reader < 2012-05-06 meta", dates(store, 2));
            assertEquals(2, store.count(Filter.NONE));
            isSound(store);
        }
    }

    @Test
    void aChangedCaptureTellsTheArticleAnewUnderTheDateGiven() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            date(store, JANUARY, 1);

            assertEquals(
                    List.of(Outcome.Kind.UPDATED),
                    put(store, HALLE.saying("Un autre texte.").on("2012-05-07")));

            assertEquals("Un autre texte.", article(store, 1).article().text());
            assertEquals("2020-01-17 reader < 2012-05-07 meta", dates(store, 1));
            date(store, TOLD, 1);
            assertEquals("2012-05-07 meta", dates(store, 1));
            isSound(store);
        }
    }

    @Test
    void aPageOfTheDayThatWasGivenIsOfTheSameArticleToo() {
        try (var store = open(Access.WRITE)) {
            run(store, page("La halle aux poissons rouvre ce samedi", LONG).on("2019-03-02"));
            date(store, JANUARY, 1);
            var other = page("La halle aux poissons rouvre samedi", LONG + " Un bal terminera la fête.");

            assertEquals(List.of(Outcome.Kind.UPDATED), put(store, other.on("2019-03-02")));
            assertEquals(List.of(Outcome.Kind.UPDATED), put(store, other.on("2020-01-17")));
            assertEquals(List.of(Outcome.Kind.ADDED), put(store, other.on("2020-01-18")));

            assertEquals("2020-01-17 reader", dates(store, 1).split(" <")[0]);
            isSound(store);
        }
    }

    @Test
    void itGoesWithTheArticleThatAnUndoneImportBroughtAndComesBackWithIt() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE, BAC);
            date(store, given("1998-05"), 1);
            date(store, UNKNOWN, 2);
            store.journal().undo(id, NEVER, _ -> {});
            isSound(store);

            run(store, BAC, HALLE);

            assertEquals("none < 2012-05-06 meta", dates(store, 3));
            assertEquals("1998-05 reader < 2012-05-06 meta", dates(store, 4));
            assertEquals(0, (long) store.read(session -> session.number("SELECT count(*) FROM left_date")));
            isSound(store);
        }
    }

    @Test
    void undoingANewVersionLeavesIt() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            var second = run(store, HALLE.saying("Un autre texte.").on("2012-05-07"));
            date(store, JANUARY, 1);

            store.journal().undo(second, NEVER, _ -> {});

            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, 1));
            assertEquals(LONG, article(store, 1).article().text());
            isSound(store);
        }
    }

    @Test
    void readAnewAnArticleKeepsIt() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            date(store, JANUARY, 1);
            var original = HALLE.harvest();
            var anew = HALLE.saying("Relu.").on("2012-06-01").harvest();

            var read = new Harvest(anew.article(), original.capture(), original.original());
            assertTrue(store.captures().readAnew(ONE, read));

            assertEquals("2020-01-17 reader < 2012-06-01 meta", dates(store, 1));
            isSound(store);
        }
    }

    @Test
    void versionsTellWhatTheirPagesTell() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            date(store, JANUARY, 1);
            assertEquals(List.of("2012-05-06"), told(store));

            run(store, HALLE.saying("Un autre texte.").on("2012-05-07"));

            assertEquals(List.of("2012-05-07", "2012-05-06"), told(store));
        }
    }

    private static List<String> told(ArchiveStore store) {
        return store.captures().versions(ONE).stream()
                .map(version -> version.told()
                        .flatMap(told -> told.published())
                        .orElseThrow()
                        .iso())
                .toList();
    }

    @Test
    void aSeparatedCaptureTakesItAlongUnlessItTellsAnotherDateThanTheOneCorrected() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("Autre."), HALLE.saying("Encore.").on("2013-01-01"));
            date(store, TOLD, 1);
            put(store, HALLE.saying("Enfin."));
            date(store, JANUARY, 1);
            var versions = store.captures().versions(ONE);
            assertEquals(List.of("2012-05-06", "2013-01-01", "2012-05-06", "2012-05-06"), told(store));

            var other =
                    store.captures().separate(ONE, versions.get(1).id(), NEVER).orElseThrow();
            var same =
                    store.captures().separate(ONE, versions.get(2).id(), NEVER).orElseThrow();

            assertEquals("2013-01-01 meta", dates(store, other.value()));
            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, same.value()));
            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, 1));
            isSound(store);
        }
    }

    @Test
    void reunitedAnArticleHasTheOneOfEither() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("Autre."));
            var newest = store.captures().versions(ONE).getFirst().id();
            var fresh = store.captures().separate(ONE, newest, NEVER).orElseThrow();
            date(store, JANUARY, fresh.value());

            store.captures().reunite(fresh, NEVER).orElseThrow();

            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, 1));
            isSound(store);
        }
    }

    @Test
    void aRehearsalForetellsWhatCorrectedArticlesAreFoundBy() {
        try (var store = open(Access.WRITE)) {
            run(store, BAC);
            date(store, given("1998-05-03"), 1);
            var pages = List.of(
                    BAC.saying("Tout autre chose.").harvest(),
                    BAC.on("1998-05-03").saying("Rien de tel.").harvest());

            try (var rehearsal = store.rehearsal()) {
                assertEquals(
                        List.of(Outcome.Kind.UPDATED, Outcome.Kind.UPDATED),
                        rehearsal.put(pages).stream().map(Outcome::kind).toList());
            }
        }
    }
}
