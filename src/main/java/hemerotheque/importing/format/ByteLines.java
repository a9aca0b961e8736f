package hemerotheque.importing.format;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream as bytes, parted by `\n`, one in memory at a time.
public final class ByteLines implements Closeable {

    /// @param number from 1
    /// @param bytes without the end of the line; its beginning only where it is too long
    public record Line(long number, byte[] bytes, boolean tooLong) {

        public boolean isBlank() {
            for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
            return true;
        }
    }

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long offset; // of buffer[0] in the file
    private long number;

    /// @param longest bytes of a line; what is beyond is passed over
    public ByteLines(InputStream in, int longest) {
        this(in, longest, LineStart.FIRST);
    }

    /// @param start of the first line of `in`
    ByteLines(InputStream in, int longest, LineStart start) {
        this.in = in;
        this.longest = longest;
        this.offset = start.place();
        this.number = start.before();
    }

    /// Where the next line begins.
    LineStart start() {
        return new LineStart(offset + at, number);
    }

    /// The next line, or nothing at the end of the stream.
    public Optional<Line> next() throws IOException {
        if (isAtEnd()) return Optional.empty();
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean ended = false;
        while (!ended && !isAtEnd()) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') stop++;
            int kept = Math.min(stop - at, longest - line.size());
            line.write(buffer, at, kept);
            tooLong |= kept < stop - at;
            ended = stop < end;
            at = ended ? stop + 1 : stop;
        }
        return Optional.of(new Line(++number, line.toByteArray(), tooLong));
    }

    private boolean isAtEnd() throws IOException {
        if (at < end) return false;
        offset += at;
        at = 0;
        end = Math.max(in.read(buffer), 0);
        return end == 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
