package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of a press database: many articles, some of them twice.
class ExportInArchiveTest {

    private static final Path EXPORT = Path.of("samples", "exports-de-bases", "europresse-marais.HTML");

    @TempDir
    Path temp;

    @Test
    void aDocumentThatStandsTwiceIsAddedOnceAndToldAsADuplicate() {
        var outcomes = new ArrayList<Outcome>();

        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(EXPORT), settled(outcomes), Cancel.NEVER);
            archive.importer().run(List.of(EXPORT), settled(outcomes), Cancel.NEVER);
        }

        assertEquals(
                List.of("ADDED", "ADDED", "ADDED", "DUPLICATE", "DUPLICATE", "DUPLICATE", "DUPLICATE", "DUPLICATE"),
                outcomes.stream().map(outcome -> outcome.kind().name()).toList());
        assertEquals(outcomes.get(0).article(), outcomes.get(3).article());
    }

    private static Progress settled(List<Outcome> outcomes) {
        return new Progress() {
            @Override
            public void found(long files) {
                // one, and known
            }

            @Override
            public void settled(Outcome outcome) {
                outcomes.add(outcome);
            }
        };
    }
}
