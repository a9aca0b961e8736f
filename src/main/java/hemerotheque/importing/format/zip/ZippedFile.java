package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.LimitReached;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.model.Problem.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipException;

/// A file in a zip, unpacked whenever it is read. One that is only stored there can be reached at any place.
public final class ZippedFile implements SavedFile {

    private final Zip zip;
    private final Entry entry;
    private final String label;
    private final AtomicLong furthest = new AtomicLong();
    private volatile boolean wrong;

    /// @param label the name of the entry, or what tells it from another of that name
    ZippedFile(Zip zip, Entry entry, String label) {
        this.zip = zip;
        this.entry = entry;
        this.label = label;
    }

    /// As the zip has it, with its folders parted by `/`: a label, never a path.
    public String fullName() {
        return entry.name();
    }

    /// Why it cannot be read, for what the zip says of it; nothing where it can be tried.
    public Optional<Problem> refusal() {
        if (entry.encrypted()) return unsupported("encrypted");
        if (entry.link()) return unsupported("link");
        return entry.isPackedInAKnownWay() ? Optional.empty() : unsupported("coding:" + entry.packing());
    }

    private Optional<Problem> unsupported(String detail) {
        return Optional.of(new Problem(Kind.UNSUPPORTED, origin(), detail));
    }

    Allowance allowance() {
        return zip.allowance();
    }

    @Override
    public Origin origin() {
        return zip.origin().inside(label);
    }

    @Override
    public String name() {
        return entry.name().substring(entry.name().lastIndexOf('/') + 1);
    }

    /// A size of nothing is not believed of what takes room.
    @Override
    public long size() {
        boolean emptyDeflated = entry.packed() <= 2;
        return entry.size() == 0 && !emptyDeflated ? entry.packed() : entry.size();
    }

    @Override
    public InputStream open() throws IOException {
        var in = zip.source().openAt(Math.max(0, entry.header()));
        try {
            long data = data(in);
            in.skipNBytes(data - entry.header() - Salvage.HEADER);
            return new Unpacked(in, entry, data, new Watching());
        } catch (EOFException _) {
            in.close();
            throw noHeader();
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private final class Watching implements Unpacked.Watch {

        @Override
        public void at(long bytes) throws LimitReached {
            count(bytes);
        }

        @Override
        public void done(long crc) {
            wrong = entry.crc().isPresent() && entry.crc().getAsLong() != crc;
        }
    }

    /// What is read again costs nothing again; what is only stored is there already.
    private void count(long bytes) throws LimitReached {
        if (entry.method() == Entry.STORED) return;
        long before = furthest.getAndAccumulate(bytes, Math::max);
        if (bytes > before) zip.allowance().take(bytes - before);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        if (offset == 0 || entry.method() != Entry.STORED) return SavedFile.super.openAt(offset);
        long from;
        try (var header = zip.source().openAt(Math.max(0, entry.header()))) {
            from = data(header) + Math.min(offset, entry.packed());
        }
        return new Unpacked(zip.source().openAt(from), entry.from(offset), from, Unpacked.Watch.NONE);
    }

    /// The byte of the zip at which it begins, behind a header of its own, which is read.
    private long data(InputStream in) throws IOException {
        var header = in.readNBytes(Salvage.HEADER);
        boolean there = header.length == Salvage.HEADER && figure(header, 0, 4) == Salvage.HEADER_MARK;
        if (entry.header() < 0 || !there) throw noHeader();
        return entry.header() + Salvage.HEADER + figure(header, 26, 2) + figure(header, 28, 2);
    }

    private ZipException noHeader() {
        return new ZipException("record:" + Math.max(0, entry.header()));
    }

    private static long figure(byte[] bytes, int at, int length) {
        long figure = 0;
        for (int i = length - 1; i >= 0; i--) figure = figure << 8 | bytes[at + i] & 0xFF;
        return figure;
    }

    /// What the zip tells of its size is not believed.
    ///
    /// @throws LimitReached where it is larger than any file that is read whole
    @Override
    public Optional<byte[]> bytes(int most) throws IOException {
        int bound = Math.min(most, zip.limits().entry());
        try (var in = open()) {
            var bytes = in.readNBytes(bound + 1);
            if (bytes.length <= bound) return Optional.of(bytes);
        }
        if (bound < most) throw new LimitReached((bound >> 20) + " MB");
        return Optional.empty();
    }

    @Override
    public boolean jumps() {
        return entry.method() == Entry.STORED;
    }

    /// The same file, held in memory where places in it cannot be reached otherwise and it is not too large for that.
    public SavedFile inReach() {
        if (jumps() || size() > zip.limits().entry()) return this;
        try {
            return Held.of(this, zip.limits().entry());
        } catch (IOException _) {
            return this; // read as far as it goes; whoever reads it tells
        }
    }

    @Override
    public Resources beside() {
        return zip.beside(entry.name());
    }

    @Override
    public int depth() {
        return zip.depth() + 1;
    }

    @Override
    public boolean isAtHand() {
        return true;
    }

    @Override
    public List<Problem> doubts() {
        return wrong ? List.of(new Problem(Kind.WRONG_CHECKSUM, origin(), "")) : List.of();
    }
}
