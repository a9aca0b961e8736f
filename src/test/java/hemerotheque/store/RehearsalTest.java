package hemerotheque.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// A rehearsal says what putting then does.
class RehearsalTest {

    /// @param batches the first is in the archive before the rehearsal begins
    @Property(tries = 20)
    void foretellsEveryOutcome(@ForAll("batches") List<List<Harvest>> batches) {
        inNewArchive(store -> {
            store.put(batches.getFirst());
            long seq = store.seq();
            var foretold = new ArrayList<Outcome>();
            try (var rehearsal = store.rehearsal()) {
                batches.stream().skip(1).forEach(batch -> foretold.addAll(rehearsal.put(batch)));
            }
            assertEquals(seq, store.seq(), "nothing was written");

            var happened = new ArrayList<Outcome>();
            batches.stream().skip(1).forEach(batch -> happened.addAll(store.put(batch)));

            assertEquals(happened, foretold);
        });
    }

    @Test
    void withoutAnArchiveAllIsNewButWhatComesTwice() {
        var page = Harvests.page("Le marché rouvre", "La halle accueille de nouveau le marché.");
        try (var rehearsal = Rehearsal.ofNothing(Instant.EPOCH)) {
            var outcomes = rehearsal.put(List.of(
                    page.harvest(),
                    page.again(" ").harvest(),
                    page.saying("La halle accueille enfin le marché.").harvest()));

            assertEquals(
                    List.of(Outcome.Kind.ADDED, Outcome.Kind.DUPLICATE, Outcome.Kind.UPDATED),
                    outcomes.stream().map(Outcome::kind).toList());
            assertEquals(
                    Optional.of("Le marché rouvre"),
                    rehearsal.headline(outcomes.getFirst().article().orElseThrow()));
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var before = temporaryFiles();
        inNewArchive(store -> {
            try (var rehearsal = store.rehearsal()) {
                rehearsal.put(List.of(Harvests.page("Un titre", "Un texte.").harvest()));
            }
        });

        assertEquals(before, temporaryFiles());
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("hemerotheque-.*sqlite.*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theOriginalsAndPicturesOfTheArchiveStay() {
        inNewArchive(store -> {
            var page = Harvests.page("Un titre", "Un texte.").at("https://gazette.exemple/1");
            var id = store.put(List.of(page.harvest())).getFirst().article().orElseThrow();
            try (var rehearsal = store.rehearsal()) {
                var told = rehearsal.put(List.of(page.saying("Un autre texte.").harvest()));
                assertEquals(Outcome.Kind.UPDATED, told.getFirst().kind());
            }

            assertEquals("Un texte.", store.article(id).orElseThrow().article().text());
            assertTrue(store.check().clean());
        });
    }

    /// Pages that are often one article, in all the ways in which two pages can be.
    @Provide
    Arbitrary<List<List<Harvest>>> batches() {
        var printed = Combinators.combine(
                        Arbitraries.of("Le marché rouvre", "Le Marche rouvre", "La crue du siècle"),
                        Arbitraries.of("La halle accueille le marché.", "La halle accueille enfin le marché."),
                        Arbitraries.of("", "Le Phare", "La Gazette"),
                        Arbitraries.of("", "2012-05-06", "2012-05-07", "2012-05"))
                .as((headline, text, source, day) ->
                        Harvests.page(headline, text).from(source).on(day));
        var saved = Combinators.combine(
                Arbitraries.of("", "https://phare.exemple/1", "http://phare.exemple/1#haut", "https://phare.exemple/2"),
                Arbitraries.of("", "2012-06-01", "2013-06-01T08:00:00Z"),
                Arbitraries.of("", "2012-05-08", "2012-05-09"),
                Arbitraries.of("", "un", "deux"),
                Arbitraries.of("", " ", "  "));
        var page = saved.flatAs((address, captured, modified, entry, difference) -> printed.map(print -> {
            var whole = print.at(address).saved(captured).modified(modified).again(difference);
            return entry.isEmpty() ? whole.harvest() : whole.entry(entry).harvest();
        }));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, page), net.jqwik.api.Tuple.of(1, AnyArticle.harvest()))
                .list()
                .ofMaxSize(8)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    private interface Work {
        void on(ArchiveStore store);
    }

    private static void inNewArchive(Work work) {
        try {
            var folder = Files.createTempDirectory("archive");
            try (var store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC())) {
                work.on(store);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
