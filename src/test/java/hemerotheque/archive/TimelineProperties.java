package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Filter;
import hemerotheque.search.Match;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// What holds for the timelines of any archive and any question, from SQLite and from Lucene.
class TimelineProperties {

    private static final List<String> QUESTIONS =
            List.of("", "loup", "loup mer", "loup berger plage", "-mer", "mer OU berger", "date:1998", "loup baleine");

    private static final List<Filter> FILTERS = List.of(
            Filter.NONE,
            Filter.NONE.from(List.of("A", "B")),
            Filter.NONE.withoutSource(),
            Filter.NONE.withoutDate(),
            Filter.NONE.within(new DateRange(LocalDate.of(1998, 4, 10), LocalDate.of(2004, 2, 29))));

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void barsAndUndatedAreTheTotalAndLayersAreTheBars(@ForAll("articles") List<String> articles) throws IOException {
        inArchive(articles, finder -> {
            for (var question : QUESTIONS)
                for (var filter : FILTERS)
                    for (var step : Step.values()) addsUp(finder, request(question, filter), step);
        });
    }

    private static SearchRequest request(String question, Filter filter) {
        return SearchRequest.of(question).filtered(filter).page(0, 200);
    }

    private static void addsUp(Finder finder, SearchRequest request, Step step) {
        var answer = finder.search(request.withTimeline(new TimelineRequest(step, true, true)));
        var timeline = answer.timeline().orElseThrow();

        assertEquals(answer.total(), timeline.total(), request.toString());
        var hits = answer.hits().stream()
                .filter(hit -> hit.lacking().isEmpty()) // the others are counted nowhere
                .toList();
        assertEquals(hits.size(), timeline.total());
        Map<LocalDate, Long> stacked = new HashMap<>();
        for (var layer : timeline.layers())
            layer.counts().bars().forEach((start, counted) -> stacked.merge(start, counted, Long::sum));
        assertEquals(timeline.bars(), stacked);
        long apart = timeline.layers().stream()
                .mapToLong(layer -> layer.counts().undated())
                .sum();
        assertEquals(timeline.undated(), apart);
        var whole = timeline.archive().orElseThrow();
        timeline.bars().forEach((start, counted) -> assertTrue(whole.at(start) >= counted, "more than the archive"));
        assertEquals(
                timeline.dateless(),
                hits.stream().filter(hit -> hit.teaser().published().isEmpty()).count());
    }

    /// Whatever a day holds is found on that day, and a month or a year is on none.
    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void daysOfTheYearHoldWhatTheirBarsHold(@ForAll("articles") List<String> articles) throws IOException {
        inArchive(articles, finder -> {
            for (var question : QUESTIONS) for (var filter : FILTERS) daysAgree(finder, request(question, filter));
        });
    }

    private static void daysAgree(Finder finder, SearchRequest request) {
        var whole = finder.search(request.withTimeline(Step.DAY));
        var same = request.matching(whole.widened() ? Match.MOST : Match.ALL);
        var days = whole.timeline().map(Timeline::bars).orElseThrow();
        var yearly = days.entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> MonthDay.from(day.getKey()), Collectors.summingLong(Map.Entry::getValue)));
        yearly.forEach((day, counted) ->
                assertEquals(counted, finder.onDayOfYear(day, same).total(), day + " of " + request));
        days.forEach((day, counted) -> {
            var one = same.filtered(same.filter().within(DateRange.day(day)));
            assertEquals(counted, finder.onDayOfYear(MonthDay.from(day), one).total(), day + " of " + request);
        });
    }

    @Provide
    Arbitrary<List<String>> articles() {
        return Arbitraries.longs().map(seed -> {
            var random = new Random(seed);
            return IntStream.range(0, random.nextInt(50))
                    .mapToObj(number -> line(number, random))
                    .toList();
        });
    }

    private static String line(int number, Random random) {
        var dates = List.of("", "1998", "1998-05", "1998-05-17", "2003-05-17", "2004-02-29", "2003-08", "2020-12-31");
        var words = List.of("loup", "loup et berger", "la mer", "mer et plage, loup");
        var sources = List.of("", "A", "B", "C", "D", "E", "F");
        return """
                {"id": "%1$d", "title": "Nouvelle %1$d", "body": "Un texte sur %2$s, numéro %1$d, pour %3$s.", \
                "date": "%4$s", "source": "%5$s"}""".formatted(
                        number,
                        words.get(random.nextInt(words.size())),
                        Integer.toString(random.nextInt(1_000_000), 36),
                        dates.get(random.nextInt(dates.size())),
                        sources.get(random.nextInt(sources.size())));
    }

    private interface Asking {
        void of(Finder finder);
    }

    private static void inArchive(List<String> articles, Asking asking) throws IOException {
        var folder = Files.createTempDirectory("timeline");
        var file = Pages.write(folder.resolve("press.jsonl"), String.join("\n", articles));
        try (var archive = Archive.open(folder.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
            assertEquals(articles.size(), archive.finder().contents().articles());
            asking.of(archive.finder());
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
