package hemerotheque.importing.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading JSON Lines from each of their milestones on.
class TakenUpLinesTest {

    @TempDir
    private Path folder;

    private record Milestone(String place, int sent) {}

    private static final class Told implements Resumption {

        private final Gathered gathered = new Gathered();
        private final List<Milestone> milestones = new ArrayList<>();
        private final Optional<String> milestone;
        private boolean resumed;

        private Told(Optional<String> milestone) {
            this.milestone = milestone;
        }

        @Override
        public Optional<String> milestone() {
            return milestone;
        }

        @Override
        public Optional<byte[]> notes() {
            return Optional.empty();
        }

        @Override
        public void resumed() {
            resumed = true;
        }

        @Override
        public void passed(String place) {
            milestones.add(new Milestone(place, sent().size()));
        }

        @Override
        public void note(byte[] found) {
            throw new AssertionError("a line needs to know of no other");
        }

        private List<String> sent() {
            return gathered.pages().stream()
                    .map(page -> page.origin().entry() + " " + new String(page.bytes()))
                    .toList();
        }
    }

    private Told read(String end, Optional<String> milestone) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("{\"title\": \"Le bac ").append(i).append("\", \"body\": \"");
            text.append("Le bac a repris. ".repeat(4_000 + i * 100))
                    .append("\"}")
                    .append(end);
            if (i % 7 == 0) text.append(end);
        }
        var told = new Told(milestone);
        new Formats().read(SavedFile.on(Files.writeString(folder.resolve("a.jsonl"), text)), told, told.gathered);
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void fromEachMilestoneTheRestComesAsItDidInOneGo(String end) throws IOException {
        var whole = read(end, Optional.empty());
        assertEquals(40, whole.sent().size());
        assertTrue(whole.milestones.size() > 2);

        for (var milestone : whole.milestones) {
            var later = read(end, Optional.of(milestone.place()));

            assertTrue(later.resumed);
            assertEquals(whole.sent().subList(milestone.sent(), 40), later.sent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 0", "100 1", "999999999 3", "1 1", "soir 5", "-4 2"})
    void aPlaceAtWhichNoLineBeginsIsNotBelieved(String milestone) throws IOException {
        var told = read("\n", Optional.of(milestone));

        assertFalse(told.resumed);
        assertEquals(40, told.sent().size());
    }
}
