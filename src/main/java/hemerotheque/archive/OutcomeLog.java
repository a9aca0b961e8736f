package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The outcomes of a whole import, kept in a temporary file, so that a million of them take no memory. From any thread.
public final class OutcomeLog implements AutoCloseable {

    /// Whoever takes the outcomes one by one.
    @FunctionalInterface
    public interface Each {
        void take(Outcome outcome) throws IOException;
    }

    private final Path file;
    private final DataOutputStream out;
    private long count;

    /// @throws IOException where the folder for temporary files takes nothing
    public OutcomeLog() throws IOException {
        file = Files.createTempFile("hemerotheque-", ".report");
        file.toFile().deleteOnExit();
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    public synchronized void add(Outcome outcome) throws IOException {
        out.writeByte(outcome.kind().ordinal());
        write(outcome.origin().file());
        write(outcome.origin().entry());
        out.writeLong(outcome.article().map(ArticleId::value).orElse(-1L));
        out.writeByte(outcome.problem().map(problem -> problem.kind().ordinal()).orElse(-1));
        if (outcome.problem().isPresent()) write(outcome.problem().get().detail());
        count++;
    }

    private void write(Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) write(text.get());
    }

    private void write(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Shows those that were added up to now, in their order.
    public void each(Each each) throws IOException {
        long all = flushed();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < all; i++) each.take(read(in));
        }
    }

    private synchronized long flushed() throws IOException {
        out.flush();
        return count;
    }

    private static Outcome read(DataInputStream in) throws IOException {
        var kind = Outcome.Kind.values()[in.readByte()];
        var name = text(in);
        var origin = new Origin(name, in.readBoolean() ? Optional.of(text(in)) : Optional.empty());
        long article = in.readLong();
        int problem = in.readByte();
        return new Outcome(
                origin,
                kind,
                article < 0 ? Optional.empty() : Optional.of(new ArticleId(article)),
                problem < 0
                        ? Optional.empty()
                        : Optional.of(new Problem(Problem.Kind.values()[problem], origin, text(in))));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
