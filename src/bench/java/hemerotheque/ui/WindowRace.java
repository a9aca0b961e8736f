package hemerotheque.ui;

import hemerotheque.settings.SettingsFile;
import hemerotheque.ui.search.SearchViewModel.State;
import hemerotheque.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;

/// Asks questions in the whole window over an archive, without a display, and prints how long it takes from the key
/// that asks to the drawn list, in milliseconds of the clock; and how long a key pressed at any moment meanwhile has
/// to wait.
public final class WindowRace {

    private static final int WARM = 20; // questions that are not counted
    private static final int ASKED = 120;

    private final CompletableFuture<Workshop> closed = new CompletableFuture<>();
    private final List<Long> painted = new ArrayList<>();
    private final List<Long> waited = Collections.synchronizedList(new ArrayList<>());

    private WindowRace() {}

    /// @param arguments the folder of an archive; the property `queries` names a file of questions, with tabs between
    /// them
    public static void main(String[] arguments) throws Exception {
        var archive = Path.of(arguments[0]).toAbsolutePath();
        var questions = Files.readAllLines(Path.of(System.getProperty("queries"))).stream()
                .flatMap(row -> Arrays.stream(row.split("\t")))
                .limit(WARM + ASKED)
                .toList();
        new WindowRace().run(archive, questions);
        System.exit(0); // what works behind the window may still be at it
    }

    private void run(Path archive, List<String> questions) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        var window = on(() -> open(archive));
        while (!on(() -> window.room().map(room -> answered(room, "")).orElse(false))) Thread.sleep(50);
        for (int i = 0; i < questions.size(); i++) {
            var spent = ask(window.room().orElseThrow(), questions.get(i));
            if (i >= WARM) painted.add(spent);
            if (i == WARM) Thread.startVirtualThread(this::press);
        }
        print("from the key to the drawn list", painted);
        print("until another key is heard meanwhile", List.copyOf(waited));
        on(() -> {
            window.quit();
            return true;
        });
        closed.get(10, TimeUnit.SECONDS).close();
    }

    /// Has the JavaFX thread do nothing again and again, and notes how long that takes to be done.
    private void press() {
        try {
            while (!closed.isDone()) {
                long before = System.nanoTime();
                on(() -> true);
                waited.add(System.nanoTime() - before);
                Thread.sleep(7); // chosen: no divisor of the time of a picture
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Window open(Path archive) throws IOException {
        var settings = Files.createTempDirectory("window-race").resolve("settings");
        var window = Window.open(
                new Workshop(closed::complete),
                new Window.Habits(new SettingsFile(settings, Language.FRENCH), Optional.empty()),
                Clock.systemDefaultZone(),
                Optional.empty());
        window.start(archive, false);
        return window;
    }

    private static boolean answered(Room room, String words) {
        return room.models().search().state().get() instanceof State.Answered(var found)
                && found.question().words().equals(words);
    }

    /// @return nanoseconds until the picture after the one in which the answer is laid out: then it is drawn
    private long ask(Room room, String words) throws Exception {
        var scene = on(() -> room.view().node().getScene());
        var done = new CompletableFuture<Long>();
        var watch = new Watch(room, scene, words.strip(), done);
        long begun = on(() -> {
            var field = (TextField) scene.lookup(".hm-search");
            field.setText(words);
            scene.addPostLayoutPulseListener(watch);
            long pressed = System.nanoTime();
            Event.fireEvent(field, new ActionEvent()); // as Enter does
            return pressed;
        });
        long end = done.get(30, TimeUnit.SECONDS);
        on(() -> {
            scene.removePostLayoutPulseListener(watch);
            return true;
        });
        Thread.sleep(60); // so that what follows an answer is not counted for the next question
        return end - begun;
    }

    /// Waits for the picture after the first in which the answer to its words is laid out.
    private record Watch(Room room, Scene scene, String words, CompletableFuture<Long> done, int[] seen)
            implements Runnable {

        Watch(Room room, Scene scene, String words, CompletableFuture<Long> done) {
            this(room, scene, words, done, new int[1]);
        }

        @Override
        public void run() {
            if (answered(room, words) && seen[0]++ > 0) done.complete(System.nanoTime());
            else Platform.requestNextPulse();
        }
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    private static void print(String what, List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %7.1f  p95 %7.1f  most %7.1f (%d)%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }
}
