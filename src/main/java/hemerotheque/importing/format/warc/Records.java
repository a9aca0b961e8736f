package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.warc.Body.Fate;
import hemerotheque.importing.format.warc.Damage.Kind;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The records of an archive, one after the other. Damage is told and passed over: reading goes on at the next record
/// that is whole.
final class Records implements Closeable {

    /// Bytes of the lines that begin a record, our choice.
    private static final int LONGEST_HEAD = 1 << 20;

    /// Unpacked bytes that are read twice because of wrong lengths, our choice: bounds what a hostile file costs.
    private static final long MOST_READ_AGAIN = 1L << 30;

    /// Bytes that are passed over between two looks at whether to stop.
    private static final int STEP = 1 << 24;

    private final SavedFile file;
    private final boolean packed;
    private final BooleanSupplier stopped;
    private final Consumer<Damage> damages;
    private final Members members;
    private Tape tape;
    private boolean first = true;
    private boolean over;
    private boolean versionTold;
    private boolean arc;
    private Place record = Place.START;
    private Optional<Place> body = Optional.empty();
    private long length;
    private long left;
    private long readAgain;

    /// @param stopped asked between two records, and while a long one is passed over
    /// @param damages told of each, in order
    Records(SavedFile file, boolean packed, Place start, BooleanSupplier stopped, Consumer<Damage> damages)
            throws IOException {
        this.file = file;
        this.packed = packed;
        this.stopped = stopped;
        this.damages = damages;
        this.members = new Members(file);
        this.tape = Tape.of(file, packed, start);
    }

    /// The next record, of which nothing but the head has been read; nothing at the end, or once it is stopped.
    Optional<Head> next() throws IOException {
        while (!over && !stopped.getAsBoolean()) {
            try {
                if (body.isPresent()) leave();
                else tape.skipLineEnds();
                if (body.isPresent() || tape.peek() < 0) return Optional.empty(); // stopped, or at the end
                return Optional.of(begin());
            } catch (Damage damage) {
                recover(damage);
            }
        }
        return Optional.empty();
    }

    /// Where the present record begins.
    Place place() {
        return record;
    }

    private Head begin() throws IOException {
        record = tape.place();
        var line = tape.line(LONGEST_HEAD);
        var asArc = first || arc ? Head.ofArc(line) : Optional.<Head>empty();
        if (first) arc = asArc.isPresent();
        first = false;
        var head = asArc.isPresent() ? asArc.get() : Head.of(lines(line));
        body = Optional.of(tape.place());
        length = head.length();
        left = length;
        return head;
    }

    /// Tells once of a version that nobody has written down.
    private void confirmVersion(byte[] line) {
        boolean known = new String(line, StandardCharsets.ISO_8859_1).matches("WARC/[01]\\.\\d+\\s*");
        if (!known && !versionTold) damages.accept(new Damage(Kind.VERSION, record.piece()));
        versionTold |= !known;
    }

    private byte[] lines(byte[] version) throws IOException {
        if (!new String(version, StandardCharsets.ISO_8859_1).startsWith("WARC/"))
            throw new Damage(Kind.RECORD, record.piece());
        confirmVersion(version);
        var head = new ByteArrayOutputStream();
        for (var line = version; !isBlank(line); line = tape.line(LONGEST_HEAD)) {
            if (line.length == 0) throw new Damage(Kind.CUT, file.size());
            head.writeBytes(line);
            if (head.size() > LONGEST_HEAD) throw new Damage(Kind.RECORD, record.piece());
        }
        return head.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        return line.length == 1 && line[0] == '\n' || line.length == 2 && line[0] == '\r' && line[1] == '\n';
    }

    /// Up to `most` first bytes of the body, left where they are.
    byte[] start(int most) throws IOException {
        return tape.peek((int) Math.min(left < 0 ? most : left, Math.min(most, Tape.AHEAD)));
    }

    /// The whole body.
    ///
    /// @param most bytes
    Body body(int most) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            copy(bytes, most);
            if (bytes.size() > most) return Body.none(Fate.TOO_LARGE); // the rest is left by next()
            confirm();
            body = Optional.empty();
            return new Body(bytes.toByteArray(), Fate.WHOLE);
        } catch (Damage damage) {
            if (damage.kind() == Kind.LENGTH) return upToNextRecord(most);
            var fate = left > 0 ? Fate.LOST : fateBefore(damage);
            if (left == 0) body = Optional.empty();
            recover(damage);
            return fate == Fate.LOST ? Body.none(fate) : new Body(bytes.toByteArray(), fate);
        }
    }

    /// What comes after a body may be damaged, and the body whole; in one gzip member, one vouches for the other.
    private Fate fateBefore(Damage damage) {
        boolean later = damage.kind() == Kind.CUT || damage.offset() > record.piece();
        return later ? Fate.WHOLE : Fate.DOUBTFUL;
    }

    private void copy(ByteArrayOutputStream bytes, int most) throws IOException {
        var part = new byte[1 << 14];
        while (left > 0 && bytes.size() <= most) {
            int read = tape.read(part, 0, (int) Math.min(part.length, left));
            if (read < 0) throw new Damage(Kind.LENGTH, record.piece());
            bytes.write(part, 0, read);
            left -= read;
        }
    }

    /// Passes over what is left of the present record.
    private void leave() throws IOException {
        while (left > 0) {
            if (stopped.getAsBoolean()) return;
            long passed = tape.skip(Math.min(left, STEP));
            if (passed == 0) throw new Damage(Kind.LENGTH, record.piece());
            left -= passed;
        }
        confirm();
        body = Optional.empty();
    }

    /// A body has the length that it tells where another record, another member, or the end comes after it.
    private void confirm() throws IOException {
        if (left < 0) throw new Damage(Kind.LENGTH, record.piece());
        tape.skipLineEnds();
        boolean right =
                tape.peek() < 0 || tape.atRecord(arc) || packed && tape.place().within() == 0;
        if (!right) throw new Damage(Kind.LENGTH, record.piece());
    }

    /// The body as it is where its length is not told, or told wrongly: up to the next record.
    private Body upToNextRecord(int most) throws IOException {
        var from = body.orElseThrow();
        body = Optional.empty();
        var bytes = new ByteArrayOutputStream();
        try {
            seek(from);
            long passed = tape.toRecord(arc, bytes, most + 1);
            readAgain += passed;
            boolean cut = tape.peek() < 0 && !packed && passed < length;
            damages.accept(cut ? new Damage(Kind.CUT, file.size()) : new Damage(Kind.LENGTH, record.piece()));
            if (bytes.size() > most) return Body.none(Fate.TOO_LARGE);
            return new Body(withoutLineEnds(bytes.toByteArray()), cut ? Fate.CUT : Fate.WHOLE);
        } catch (Damage damage) {
            recover(damage);
            return Body.none(Fate.LOST);
        }
    }

    private static byte[] withoutLineEnds(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) end--;
        return Arrays.copyOf(bytes, end);
    }

    /// Tells of `damage` and goes where reading can go on.
    private void recover(Damage damage) throws IOException {
        if (damage.kind() == Kind.LENGTH) {
            upToNextRecord(0);
            return;
        }
        damages.accept(damage);
        try {
            switch (damage.kind()) {
                case CHECKSUM -> {} // what comes after it can be read on
                case RECORD -> passOver();
                case PACKING -> over = !beginAgain(damage.offset() + 1);
                default -> over = true;
            }
        } catch (Damage further) {
            recover(further);
        }
    }

    private void passOver() throws IOException {
        seek(record);
        tape.line(LONGEST_HEAD);
        readAgain += tape.toRecord(arc, new ByteArrayOutputStream(), 0);
    }

    private boolean beginAgain(long from) throws IOException {
        body = Optional.empty();
        var next = members.next(from, arc);
        if (next.isEmpty()) return false;
        tape.close();
        tape = next.get();
        return true;
    }

    private void seek(Place place) throws IOException {
        readAgain += place.within() + (file.jumps() ? 0 : place.piece()) + (packed ? Math.max(length - left, 0) : 0);
        if (readAgain > MOST_READ_AGAIN) throw new Damage(Kind.GIVEN_UP, place.piece());
        tape.close();
        tape = Tape.of(file, packed, place);
    }

    @Override
    public void close() throws IOException {
        tape.close();
    }
}
