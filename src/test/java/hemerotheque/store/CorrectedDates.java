package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.DateCorrection;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Pages with dates to be corrected, and what an archive makes of them.
final class CorrectedDates {

    private CorrectedDates() {}

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    static final Reread NEVER = (_, _, _) -> Optional.empty();
    static final Dating TOLD = new Dating.Told();
    static final Dating UNKNOWN = new Dating.Given(Optional.empty());
    static final Dating JANUARY = given("2020-01-17");
    static final ArticleId ONE = new ArticleId(1);

    static final String LONG = """
            La halle aux poissons de Brévanne, fermée depuis l’automne pour refaire sa charpente, accueillera de nouveau le
            marché dès samedi matin. Les mareyeurs, installés pendant les travaux sur le parking du port, retrouveront leurs
            étals sous une verrière neuve, dont les carreaux laissent enfin passer la lumière du large. La mairie promet que
            l’eau courante sera rétablie partout avant l’ouverture, et que les camions pourront décharger par la rue des
            Cordiers, élargie au printemps.""";

    static final Harvests HALLE = page("La halle rouvre", LONG).at("https://exemple.fr/halle");
    static final Harvests BAC = page("Le bac reprend", "Le bac a repris à l’aube.");

    static Dating given(String iso) {
        return new Dating.Given(Optional.of(PublicationDate.parse(iso, Evidence.READER)));
    }

    static ImportId run(ArchiveStore store, Harvests... pages) {
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

    static List<Outcome.Kind> put(ArchiveStore store, Harvests... pages) {
        var batch = Stream.of(pages).map(Harvests::harvest).toList();
        return store.put(batch).stream().map(Outcome::kind).toList();
    }

    static List<Redating> date(ArchiveStore store, Dating dating, long... articles) {
        var ids = new ArrayList<ArticleId>();
        for (long article : articles) ids.add(new ArticleId(article));
        return store.datings().date(ids, dating);
    }

    static ArchivedArticle article(ArchiveStore store, long id) {
        return store.article(new ArticleId(id)).orElseThrow();
    }

    /// « 2020-01-17 reader < 2012-05-06 meta »: as it is, and as the pages tell it.
    static String dates(ArchiveStore store, long id) {
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

    static void isSound(ArchiveStore store) {
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
}
