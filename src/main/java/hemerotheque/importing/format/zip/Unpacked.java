package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.LimitReached;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The bytes of one file of a zip, counted as they come: nothing that the zip tells of them is believed.
///
/// @see Entry
final class Unpacked extends InputStream {

    private static final int BLOCK = 1 << 14; // bytes

    /// Who is told how far the reading has come.
    interface Watch {

        /// @param bytes from the beginning of the file
        void at(long bytes) throws LimitReached;

        /// All was read.
        void done(long crc);

        /// Nobody.
        Watch NONE = new Watch() {
            @Override
            public void at(long bytes) {
                // a part of what is counted elsewhere
            }

            @Override
            public void done(long crc) {
                // of a part, it says nothing
            }
        };
    }

    private final InputStream in;
    private final Watch watch;
    private final Inflater inflater = new Inflater(true);
    private final boolean stored;
    private final long data;
    private final long packed;
    private final CRC32 crc = new CRC32();
    private final byte[] block;
    private long taken; // of the packed bytes
    private long given;
    private boolean ended;

    /// @param in where the packed bytes begin
    /// @param data the byte of the zip at which that is
    Unpacked(InputStream in, Entry entry, long data, Watch watch) {
        this.in = in;
        this.watch = watch;
        this.stored = entry.method() == Entry.STORED;
        this.data = data;
        this.packed = entry.packed();
        this.block = new byte[stored ? 0 : Math.clamp(packed, 1, BLOCK)];
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        if (ended) return -1;
        int read = stored ? copy(into, from, length) : inflate(into, from, length);
        if (read < 0) {
            ended = true;
            watch.done(crc.getValue());
            return -1;
        }
        crc.update(into, from, read);
        given += read;
        if (!stored) checkRatio();
        watch.at(given);
        return read;
    }

    private int copy(byte[] into, int from, int length) throws IOException {
        if (taken >= packed) return -1;
        int read = in.read(into, from, (int) Math.min(length, packed - taken));
        if (read < 0) throw cut();
        taken += read;
        return read;
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(into, from, length);
                if (read > 0) return read;
                if (inflater.needsDictionary()) throw new ZipException("packing:" + (data + taken));
                if (inflater.needsInput() && !inflater.finished()) feed();
            }
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException("packing:" + (data + inflater.getBytesRead()));
        }
    }

    private void feed() throws IOException {
        int read = taken >= packed ? -1 : in.read(block, 0, (int) Math.min(block.length, packed - taken));
        if (read < 0) throw cut();
        taken += read;
        inflater.setInput(block, 0, read);
    }

    private ZipException cut() {
        return new ZipException("cut:" + (data + taken));
    }

    private void checkRatio() throws LimitReached {
        boolean over = given > Limits.RATIO_FROM && given / Limits.RATIO > inflater.getBytesRead();
        if (over) throw new LimitReached("ratio:" + Limits.RATIO);
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
