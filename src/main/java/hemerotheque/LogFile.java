package hemerotheque;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Writes what is logged into files that take turns, and nothing to the terminal. No file is made before there is
/// something to write.
final class LogFile extends Handler {

    /// Bytes and files, our choice: enough for the story of an import gone wrong.
    private static final int LARGEST = 1 << 20;

    private static final int TURNS = 3;

    /// Tells at every start that a module we leave out on purpose is missing.
    private static final String NOISY = "org.apache.lucene.internal.vectorization.VectorizationProvider";

    private final Path folder;
    private final List<Logger> kept; // a logger that nobody holds forgets its level
    private Optional<FileHandler> file = Optional.empty();

    private LogFile(Path folder, List<Logger> kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /// Has everything that is logged from now on go to files in `folder`.
    static LogFile install(Path folder) {
        LogManager.getLogManager().reset();
        var noisy = Logger.getLogger(NOISY);
        noisy.setLevel(Level.SEVERE);
        var root = Logger.getLogger("");
        var log = new LogFile(folder, List.of(root, noisy));
        root.setLevel(Level.INFO);
        root.addHandler(log);
        return log;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry) || kept.isEmpty()) return;
        try {
            if (file.isEmpty()) file = Optional.of(open());
            file.get().publish(entry);
        } catch (IOException e) {
            reportError("cannot write to " + folder, e, java.util.logging.ErrorManager.OPEN_FAILURE);
            kept.getFirst().removeHandler(this); // said once; the program goes on without a log
        }
    }

    private FileHandler open() throws IOException {
        Files.createDirectories(folder);
        var handler = new FileHandler(folder.resolve("hemerotheque-%g.log").toString(), LARGEST, TURNS, true);
        handler.setEncoding("UTF-8");
        handler.setFormatter(new SimpleFormatter());
        return handler;
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(FileHandler::close);
    }
}
