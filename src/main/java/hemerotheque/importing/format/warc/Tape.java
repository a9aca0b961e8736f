package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.SavedFile;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/// The unpacked bytes of an archive from one place on, with a look ahead.
final class Tape implements Closeable {

    /// Bytes that can be looked at before they are read.
    static final int AHEAD = 1 << 16;

    private static final Pattern RECORD = Pattern.compile("WARC/\\d\\.\\d+\\r?\\n");

    /// Bytes of a line that may begin a record of an ARC, our choice.
    private static final int LONGEST_ARC_LINE = 8192;

    /// A byte in the buffer, and where it lies.
    private record Mark(int at, Place place) {}

    private final InputStream in;
    private final boolean packed;
    private final byte[] buffer = new byte[2 * AHEAD];
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Place next;
    private Optional<Damage> met = Optional.empty();
    private int at;
    private int end;

    private Tape(InputStream in, boolean packed, long start) {
        this.in = in;
        this.packed = packed;
        this.next = new Place(start, 0);
    }

    static Tape of(SavedFile file, boolean packed, Place start) throws IOException {
        var bytes = file.openAt(start.piece());
        var tape = new Tape(packed ? new Gunzip(bytes, start.piece()) : bytes, packed, start.piece());
        try {
            tape.skip(start.within());
            return tape;
        } catch (IOException | RuntimeException e) {
            tape.close();
            throw e;
        }
    }

    /// Where the next byte lies.
    Place place() throws IOException {
        peek();
        var mark = new Mark(at, next);
        for (var other : marks) if (other.at() <= at) mark = other;
        return moved(mark.place(), at - mark.at());
    }

    private Place moved(Place place, long bytes) {
        return packed ? new Place(place.piece(), place.within() + bytes) : new Place(place.piece() + bytes, 0);
    }

    /// The next byte, left where it is; -1 at the end.
    int peek() throws IOException {
        return at < end || more() ? buffer[at] & 0xFF : -1;
    }

    /// Up to `most` next bytes, left where they are; fewer where the tape ends, or is damaged, before.
    ///
    /// @param most up to [#AHEAD]
    byte[] peek(int most) throws IOException {
        try {
            while (end - at < most && more()) {
                // one more piece of the file
            }
        } catch (Damage damage) {
            met = Optional.of(damage); // for whoever reads up to it
        }
        var ahead = new byte[Math.min(most, end - at)];
        System.arraycopy(buffer, at, ahead, 0, ahead.length);
        return ahead;
    }

    private boolean more() throws IOException {
        if (met.isPresent()) {
            var damage = met.get();
            met = Optional.empty();
            throw damage;
        }
        if (at == end || at > 0 && end > AHEAD) compact();
        int read = in.read(buffer, end, buffer.length - end);
        if (read <= 0) return false;
        if (in instanceof Gunzip gunzip) {
            var after = gunzip.place();
            next = new Place(after.piece(), after.within() - read);
        }
        marks.addLast(new Mark(end, next));
        next = moved(next, read);
        end += read;
        return true;
    }

    private void compact() {
        System.arraycopy(buffer, at, buffer, 0, end - at);
        var kept = new ArrayDeque<Mark>();
        for (var mark : marks) {
            if (mark.at() <= at) {
                kept.clear();
                kept.add(new Mark(0, moved(mark.place(), at - mark.at())));
            } else {
                kept.add(new Mark(mark.at() - at, mark.place()));
            }
        }
        marks.clear();
        end -= at;
        at = 0;
        if (end > 0) marks.addAll(kept);
    }

    /// @return how many bytes were read, at most `length`; -1 at the end
    int read(byte[] into, int from, int length) throws IOException {
        if (peek() < 0) return -1;
        int read = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, from, read);
        at += read;
        return read;
    }

    /// Passes over `bytes`, or as many as there are.
    ///
    /// @return how many
    long skip(long bytes) throws IOException {
        long left = bytes;
        while (left > 0 && peek() >= 0) {
            int passed = (int) Math.min(left, end - at);
            at += passed;
            left -= passed;
            if (!packed && at == end && left > 0) left -= jump(left);
        }
        return bytes - left;
    }

    private long jump(long bytes) throws IOException {
        long jumped = in.skip(bytes - 1); // the last one is read, so that a file's end is not passed unseen
        next = moved(next, jumped);
        return jumped;
    }

    /// Passes over the ends of lines.
    void skipLineEnds() throws IOException {
        for (int next = peek(); next == '\r' || next == '\n'; next = peek()) at++;
    }

    /// The next line with its end; without one where it has more than `most` bytes, or the tape ends.
    byte[] line(int most) throws IOException {
        var line = new ByteArrayOutputStream();
        boolean ended = false;
        while (!ended && line.size() < most && peek() >= 0) {
            int stop = lineEnd(Math.min(end, at + most - line.size()));
            ended = buffer[stop - 1] == '\n';
            line.write(buffer, at, stop - at);
            at = stop;
        }
        return line.toByteArray();
    }

    /// Behind the end of the present line, or `limit`.
    private int lineEnd(int limit) {
        int stop = at;
        while (stop < limit) if (buffer[stop++] == '\n') break;
        return stop;
    }

    /// Whether the next bytes are the beginning of a record.
    boolean atRecord(boolean arc) throws IOException {
        int next = peek();
        if (arc)
            return next >= 'a'
                    && next <= 'z'
                    && Head.isArcLine(ahead(LONGEST_ARC_LINE).split("\n", 2)[0]);
        return next == 'W' && RECORD.matcher(ahead(16)).lookingAt();
    }

    private String ahead(int most) throws IOException {
        return new String(peek(most), StandardCharsets.ISO_8859_1);
    }

    /// Passes over lines until a record begins, or to the end. What is passed goes to `passed`, as much as fits.
    ///
    /// @return how many bytes were passed
    long toRecord(boolean arc, ByteArrayOutputStream passed, int most) throws IOException {
        long count = 0;
        boolean fresh = true;
        while (peek() >= 0 && !(fresh && atRecord(arc))) {
            int stop = lineEnd(end);
            fresh = buffer[stop - 1] == '\n';
            passed.write(buffer, at, Math.max(0, Math.min(stop - at, most - passed.size())));
            count += stop - at;
            at = stop;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
