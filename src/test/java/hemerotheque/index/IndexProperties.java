package hemerotheque.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Text;
import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.search.TimelineTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class IndexProperties {

    /// An article of the press below: what matters for counting.
    record Piece(String words, String date, String source) {}

    private Path folder;
    private ArticleIndex index;

    @BeforeProperty
    void open() throws IOException {
        folder = Files.createTempDirectory("index");
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
        put(index, 1, new Piece("le mot été abcd", "2019", "Le Soir"));
        index.commit(1);
    }

    @AfterProperty
    void close() throws IOException {
        index.close();
        delete(folder);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void barsAndUndatedAreTheTotalAndSoAreTheFacets(
            @ForAll("pieces") @Size(max = 40) List<Piece> pieces,
            @ForAll("questions") String question,
            @ForAll Step step)
            throws IOException {
        index.clear();
        for (int i = 0; i < pieces.size(); i++) put(index, i, pieces.get(i));
        index.commit(1);

        var request = Press.ALL.page(0, 100).withFacets();
        var matches = index.find(Press.query(question), request.withTimeline(step));

        var timeline = matches.timeline().orElseThrow();
        assertEquals(matches.total(), timeline.total());
        assertEquals(matches.total(), matches.page().size() - matches.nearly().size());
        var layered = index.find(Press.query(question), request.withTimeline(new TimelineRequest(step, true, false)));
        assertEquals(timeline, bare(layered.timeline().orElseThrow()));
        assertEquals(
                oneByOne(matches, pieces, step).layers(),
                layered.timeline().orElseThrow().layers());
        for (var facet : matches.facets()) assertEquals(matches.total(), sum(facet) + facet.without(), facet::toString);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyQuestionHasAnAnswer(@ForAll("mixtures") String question) throws IOException {
        var query = Press.query(question);
        var article = Press.article("Le mot", "L’été, abcd.");

        index.find(query, Press.ALL);
        index.matches(query, List.of("L’été, abcd."));
        assertFalse(index.snippets(query, List.of(article)).getFirst().text().isEmpty());
    }

    /// The timeline of what was found and is counted.
    private static Timeline oneByOne(Matches matches, List<Piece> pieces, Step step) {
        var tally = new TimelineTally(step);
        for (var match : matches.page()) {
            if (matches.nearly().contains(match)) continue;
            var piece = pieces.get((int) match.id().value());
            Text.some(piece.date)
                    .map(iso -> PublicationDate.parse(iso, Evidence.META))
                    .ifPresentOrElse(
                            date -> tally.add(Text.some(piece.source), date.first(), date.precision(), 1),
                            () -> tally.addUndated(Text.some(piece.source), 1));
        }
        return tally.timeline();
    }

    private static void put(ArticleIndex index, int number, Piece piece) throws IOException {
        index.put(new ArticleId(number), Press.dated("Titre", piece.date, piece.source, piece.words), Optional.empty());
    }

    private static Timeline bare(Timeline layered) {
        return new Timeline(layered.step(), layered.bars(), layered.undated(), layered.coarse());
    }

    private static long sum(Facet facet) {
        return facet.counts().stream().mapToLong(Facet.Count::articles).sum();
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        var words = Arbitraries.of("loup", "loup berger", "mer", "mer plage loup");
        var dates = Arbitraries.of("", "1998", "1998-05", "1998-05-17", "2003-08", "2003-08-15T10:00", "2020");
        var sources = Arbitraries.of("", "Le Soir", "Le Matin", "L’Écho", "Midi", "La Vigie", "Le Phare", "Zénith");
        return Combinators.combine(words, dates, sources).as(Piece::new).list();
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(
                "",
                "loup",
                "loup mer",
                "loup berger plage",
                "-mer",
                "mer OU berger",
                "date:1998",
                "lou*",
                "loup chien");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "mot",
                        "été",
                        "l’",
                        "-",
                        "*",
                        "?",
                        "~",
                        "=",
                        "\"",
                        "(",
                        ")",
                        " ",
                        " OU ",
                        " ET ",
                        " PROCHE/5 ",
                        "titre:",
                        "source:",
                        "date:",
                        "2019",
                        "a",
                        "ab*",
                        "c?d",
                        "'",
                        "3,5",
                        "🗞",
                        "\u0301",
                        "/")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
