package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Articles of an export that their reader leaves to the threads that understand pages.
class LateReadingTest {

    private final CountDownLatch stuck = new CountDownLatch(1);
    private final ParsePool pool = new ParsePool(1, Duration.ofMillis(100), LateReadingTest::daemon);

    @TempDir
    private Path folder;

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    @AfterEach
    void letGo() {
        stuck.countDown();
        pool.close();
    }

    @Test
    @Timeout(10)
    void theOneThatTakesTooLongAndTheOneThatFailsHoldUpNoOther() throws Exception {
        var file = Files.writeString(folder.resolve("export.txt"), "trois articles");
        var told = new ArrayList<String>();
        try (var reader = Executors.newSingleThreadExecutor(LateReadingTest::daemon)) {
            new PageFlow(new Formats(List.of(new Export())), pool, PageFlow.Shortcut.NONE, Cancel.NEVER)
                    .run(reader, List.of(file), new Telling(told));
        }

        assertEquals(
                List.of("1 TOO_SLOW 10 s", "2 DAMAGED java.lang.IllegalStateException: ours", "3 EMPTY_FILE "), told);
    }

    /// Three articles: one without end, one over which we stumble, one that is empty.
    private final class Export implements FormatReader {

        @Override
        public boolean recognises(FileHead head) {
            return true;
        }

        @Override
        public void read(SavedFile file, PageSink pages) {
            pages.reading(file.origin().inside("1"), _ -> waitForEver());
            pages.reading(file.origin().inside("2"), _ -> {
                throw new IllegalStateException("ours");
            });
            var third = file.origin().inside("3");
            pages.reading(third, sink -> sink.problem(new Problem(Problem.Kind.EMPTY_FILE, third, "")));
        }

        private void waitForEver() {
            try {
                stuck.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Telling(List<String> told) implements PageFlow.Taker {

        @Override
        public void input(Input input) {
            var problem = ((Input.Unread) input).problem();
            told.add(problem.origin().entry().orElseThrow() + " " + problem.kind() + " " + problem.detail());
        }

        @Override
        public void idle() {
            // nothing to do meanwhile
        }
    }
}
