package hemerotheque.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process that ran to its end, its output thrown away.
///
/// @param seconds from its start to its end
/// @param mostMemory bytes that it held at most (VmHWM of Linux, asked twenty times a second); 0 elsewhere
/// @param status with which it ended
record ChildRun(double seconds, long mostMemory, int status) {

    private static final long ASKED_EVERY = 50; // milliseconds

    static ChildRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long most = 0;
        while (!process.waitFor(ASKED_EVERY, TimeUnit.MILLISECONDS)) most = Math.max(most, memory(process.pid()));
        return new ChildRun((System.nanoTime() - start) / 1e9, most, process.exitValue());
    }

    private static long memory(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended, or this is no Linux
        }
    }
}
