package hemerotheque.store;

import static hemerotheque.store.CorrectedDates.BAC;
import static hemerotheque.store.CorrectedDates.CLOCK;
import static hemerotheque.store.CorrectedDates.HALLE;
import static hemerotheque.store.CorrectedDates.JANUARY;
import static hemerotheque.store.CorrectedDates.ONE;
import static hemerotheque.store.CorrectedDates.TOLD;
import static hemerotheque.store.CorrectedDates.UNKNOWN;
import static hemerotheque.store.CorrectedDates.article;
import static hemerotheque.store.CorrectedDates.date;
import static hemerotheque.store.CorrectedDates.dates;
import static hemerotheque.store.CorrectedDates.given;
import static hemerotheque.store.CorrectedDates.isSound;
import static hemerotheque.store.CorrectedDates.run;
import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The date that a reader gives an article, and takes back.
class CorrectedDatesTest {

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    @Test
    void theDateIsTheOneGivenAndTheOneToldIsKept() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE.on("2012-05-06T10:30+02:00"), BAC);
            long seq = store.seq();

            var changes = date(store, JANUARY, 1, 77);

            assertEquals(List.of(new Redating(ONE, TOLD, JANUARY)), changes);
            assertEquals("2020-01-17 reader < 2012-05-06T10:30+02:00 meta", dates(store, 1));
            assertEquals("2012-05-06 meta", dates(store, 2));
            assertEquals(
                    Optional.of("2012-05-06T10:30+02:00"),
                    article(store, 1).told().published().map(PublicationDate::iso));
            assertEquals(seq + 1, store.seq());
            assertEquals(ONE, store.changesAfter(seq, 10).getFirst().id());
            assertEquals(List.of(ONE), store.datings().given(List.of(ONE, new ArticleId(2))));
            isSound(store);
        }
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            date(store, JANUARY, 1);
            long seq = store.seq();

            assertEquals(List.of(), date(store, JANUARY, 1));
            assertEquals(List.of(), date(store, TOLD, 2));
            assertEquals(seq, store.seq());
        }
    }

    @Test
    void aMonthAYearAndNoDateAtAllCanBeGiven() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC, page("Une lettre", "Un mot.").on(""));

            date(store, given("1998-05"), 1);
            date(store, UNKNOWN, 2);
            date(store, given("1998"), 3);

            assertEquals("1998-05 reader < 2012-05-06 meta", dates(store, 1));
            assertEquals("none < 2012-05-06 meta", dates(store, 2));
            assertEquals("1998 reader < none", dates(store, 3));
            var may = new DateRange(LocalDate.of(1998, 5, 1), LocalDate.of(1998, 5, 31));
            assertEquals(2, store.count(Filter.NONE.within(may)));
            assertEquals(2, store.timeline(Filter.NONE, Step.MONTH).undated());
            isSound(store);
        }
    }

    @Test
    void theDateToldComesBackWithItsTime() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE.on("2012-05-06T10:30+02:00"));
            date(store, JANUARY, 1);
            date(store, given("1998"), 1);

            assertEquals(List.of(new Redating(ONE, given("1998"), TOLD)), date(store, TOLD, 1));

            assertEquals("2012-05-06T10:30+02:00 meta", dates(store, 1));
            isSound(store);
        }
    }

    @Test
    void manyAtOnceAreTakenBackAtOnceEachToWhatItWas() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC, page("Une lettre", "Un mot.").on(""));
            date(store, given("1998"), 2);
            var changes = date(store, JANUARY, 3, 2, 1);

            var back =
                    store.datings().change(changes.stream().map(Redating::back).toList());

            assertEquals("2012-05-06 meta", dates(store, 1));
            assertEquals("1998 reader < 2012-05-06 meta", dates(store, 2));
            assertEquals("none", dates(store, 3));
            store.datings().change(back.stream().map(Redating::back).toList());
            for (long id = 1; id <= 3; id++)
                assertEquals("2020-01-17 reader", dates(store, id).split(" <")[0]);
            isSound(store);
        }
    }

    @Test
    void itIsThereWhenTheArchiveIsOpenedAgain() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            date(store, JANUARY, 1);
        }
        try (var store = open(Access.READ)) {
            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, 1));
            var refused = assertThrows(ArchiveException.class, () -> date(store, TOLD, 1));
            assertEquals(ArchiveException.Kind.READ_ONLY, refused.kind());
        }
    }

    @Test
    void anArchiveOfAnEarlierProgramHasNoneUntilSomeAreGiven() throws Exception {
        EarlierArchive.of(folder, List.of(HALLE.harvest(), BAC.harvest()));
        try (var store = open(Access.READ)) {
            assertEquals("2012-05-06 meta", dates(store, 1));
        }
        try (var store = open(Access.WRITE)) {
            date(store, JANUARY, 1);
            assertEquals("2020-01-17 reader < 2012-05-06 meta", dates(store, 1));
            isSound(store);
        }
    }
}
