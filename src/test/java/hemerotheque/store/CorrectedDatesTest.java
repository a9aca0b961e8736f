package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.DateCorrection;
import hemerotheque.model.DateRange;
import hemerotheque.model.Dating;
import hemerotheque.model.Evidence;
import hemerotheque.model.Harvest;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The date that a reader gives an article, through all that may happen to it.
class CorrectedDatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Reread NEVER = (_, _, _) -> Optional.empty();
    private static final Dating TOLD = new Dating.Told();
    private static final Dating UNKNOWN = new Dating.Given(Optional.empty());
    private static final Dating JANUARY = given("2020-01-17");
    private static final ArticleId ONE = new ArticleId(1);

    private static final String LONG = """
            La halle aux poissons de Brévanne, fermée depuis l’automne pour refaire sa charpente, accueillera de nouveau le
            marché dès samedi matin. Les mareyeurs, installés pendant les travaux sur le parking du port, retrouveront leurs
            étals sous une verrière neuve, dont les carreaux laissent enfin passer la lumière du large. La mairie promet que
            l’eau courante sera rétablie partout avant l’ouverture, et que les camions pourront décharger par la rue des
            Cordiers, élargie au printemps.""";

    private static final Harvests HALLE = page("La halle rouvre", LONG).at("https://exemple.fr/halle");
    private static final Harvests BAC = page("Le bac reprend", "Le bac a repris à l’aube.");

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    static Dating given(String iso) {
        return new Dating.Given(Optional.of(PublicationDate.parse(iso, Evidence.READER)));
    }

    private static ImportId run(ArchiveStore store, Harvests... pages) {
        var journal = store.journal();
        var id = journal.begin(Optional.empty(), List.of("pages"));
        var batch = new ArrayList<Portion>();
        for (int i = 0; i < pages.length; i++) {
            Harvest harvest = pages[i].harvest();
            var file = new FileState("/pages/" + id + "/" + i, "pages/a.html", 12, "2026-01-01T00:00:00Z");
            batch.add(new Portion(Optional.of(new Stretch(file, 0, 1, true)), List.of(new Arrival.Fresh(harvest))));
        }
        journal.put(id, batch);
        journal.end(id, Import.State.DONE);
        return id;
    }

    private static List<Outcome.Kind> put(ArchiveStore store, Harvests... pages) {
        var batch = Stream.of(pages).map(Harvests::harvest).toList();
        return store.put(batch).stream().map(Outcome::kind).toList();
    }

    private static List<Redating> date(ArchiveStore store, Dating dating, long... articles) {
        var ids = new ArrayList<ArticleId>();
        for (long article : articles) ids.add(new ArticleId(article));
        return store.datings().date(ids, dating);
    }

    private static ArchivedArticle article(ArchiveStore store, long id) {
        return store.article(new ArticleId(id)).orElseThrow();
    }

    /// « 2020-01-17 reader < 2012-05-06 meta »: as it is, and as the pages tell it.
    private static String dates(ArchiveStore store, long id) {
        var held = article(store, id);
        var correction = held.correction();
        return spoken(held.article().published())
                + correction
                        .map(DateCorrection::told)
                        .map(told -> " < " + spoken(told))
                        .orElse("");
    }

    private static String spoken(Optional<PublicationDate> date) {
        return date.map(known -> known.iso() + " " + known.from().code()).orElse("none");
    }

    private static void isSound(ArchiveStore store) {
        assertTrue(store.check().clean(), () -> store.check().toString());
        assertEquals(lookedUp(store, """
                SELECT DISTINCT d.day, hex(substr(s.hashes, place.column1, 4)), a.id
                  FROM article a JOIN day_of_article d ON d.article = a.id JOIN sketch s ON s.article = a.id
                  JOIN (VALUES (1), (5), (9), (13)) place
                 WHERE a.source IS NOT NULL AND length(s.hashes) >= place.column1 + 3
                """), lookedUp(store, "SELECT day, hex(hash), article FROM day_shingle"));
        for (var step : Step.values()) {
            assertEquals(
                    store.count(Filter.NONE), store.timeline(Filter.NONE, step).total());
        }
    }

    private static List<String> lookedUp(ArchiveStore store, String sql) {
        return store
                .read(session ->
                        session.list(sql, row -> row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3)))
                .stream()
                .sorted()
                .toList();
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
