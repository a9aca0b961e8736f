package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {

    @TempDir
    Path temp;

    /// The samples hold duplicates, versions, containers and pages without an article.
    @Test
    void countsWhatTheImportOfTheSamplesThenDoes() {
        var samples = List.of(Path.of("samples"));
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(Path.of("samples/echo-d-armor")), Progress.NONE, Cancel.NEVER);
            var before = archive.finder().contents();

            var foreseen = archive.trial().run(samples, Progress.NONE, Cancel.NEVER, _ -> {});

            assertEquals(before, archive.finder().contents());
            var done = archive.importer().run(samples, Progress.NONE, Cancel.NEVER);
            assertEquals(done.counts(), foreseen.report().counts());
            assertEquals(done.troubles(), foreseen.report().troubles());
            assertEquals(TrialReport.MOST_SHOWN, foreseen.first().size());
        }
    }

    @Test
    void namesWhatADuplicateIsADuplicateOf() {
        var folder = temp.resolve("pages");
        var page = Pages.article(folder, "a.html", "le lavoir", LocalDate.of(2004, 5, 1));
        Pages.article(folder, "b.html", "le canal", LocalDate.of(2004, 5, 2));
        Pages.write(folder.resolve("c.html"), Pages.read(folder.resolve("b.html")));
        var told = new ArrayList<Foreseen>();
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            var held = archive.importer().run(List.of(page), Progress.NONE, Cancel.NEVER);
            assertEquals(1, held.count(Outcome.Kind.ADDED));

            var foreseen = archive.trial().run(List.of(folder), Progress.NONE, Cancel.NEVER, told::add);

            assertEquals(Map.of("html", 3L), foreseen.formats());
        }
        assertEquals(
                List.of(Outcome.Kind.DUPLICATE, Outcome.Kind.ADDED, Outcome.Kind.DUPLICATE),
                told.stream().map(each -> each.outcome().kind()).toList());
        assertEquals(
                List.of(Optional.of("le lavoir : le point"), Optional.empty(), Optional.of("le canal : le point")),
                told.stream().map(Foreseen::sameAs).toList());
        assertEquals(
                List.of(true, false, false),
                told.stream().map(each -> each.outcome().article().isPresent()).toList(),
                "what is new has no number yet");
    }
}
