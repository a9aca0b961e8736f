package hemerotheque.importing.format.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks gzip members one after the other, knows where each begins, and compares their checksums.
///
/// No reading gives bytes of two members. After a wrong checksum reading may go on; after other damage it may not.
/// Source: RFC 1952.
final class Gunzip extends InputStream {

    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private long offset; // of packed[0] in the file
    private int at;
    private int end;
    private boolean inside;
    private long member;
    private long within;

    /// @param offset in the file of the first byte of `in`
    Gunzip(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
        this.member = offset;
    }

    /// Whether bytes that begin so may be a gzip member.
    static boolean begins(int first, int second, int method, int flags) {
        return first == 0x1F && second == 0x8B && method == 8 && (flags & RESERVED) == 0;
    }

    /// Where the byte after the last one read lies.
    Place place() {
        return new Place(member, within);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (inside || begin()) {
            int unpacked = unpack(into, from, length);
            if (unpacked > 0) return unpacked;
            if (inflater.finished()) finish();
        }
        return -1;
    }

    private int unpack(byte[] into, int from, int length) throws IOException {
        try {
            int unpacked = inflater.inflate(into, from, length);
            if (unpacked == 0 && inflater.needsInput()) feed();
            if (inflater.needsDictionary()) throw new Damage(Damage.Kind.PACKING, member);
            crc.update(into, from, unpacked);
            within += unpacked;
            return unpacked;
        } catch (DataFormatException _) {
            throw new Damage(Damage.Kind.PACKING, member);
        }
    }

    private void feed() throws IOException {
        at = end;
        if (!more()) throw new Damage(Damage.Kind.CUT, offset);
        inflater.setInput(packed, at, end - at);
    }

    /// @return whether another member begins; zeros, with which tapes are filled up, are passed over
    private boolean begin() throws IOException {
        int first = next();
        while (first == 0) first = next();
        if (first < 0) return false;
        member = offset + at - 1;
        within = 0;
        int second = needed();
        int method = needed();
        int flags = needed();
        if (!begins(first, second, method, flags)) throw new Damage(Damage.Kind.PACKING, member);
        skipHeader(flags);
        inflater.reset();
        inflater.setInput(packed, at, end - at);
        crc.reset();
        inside = true;
        return true;
    }

    private void skipHeader(int flags) throws IOException {
        skipBytes(6); // time, level, system
        if ((flags & EXTRA) != 0) skipBytes(needed() | needed() << 8);
        if ((flags & NAME) != 0) skipText();
        if ((flags & COMMENT) != 0) skipText();
        if ((flags & HEADER_CHECKSUM) != 0) skipBytes(2);
    }

    private void skipBytes(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) needed();
    }

    private void skipText() throws IOException {
        while (needed() != 0) {
            // a name or a comment, ended by a zero
        }
    }

    private void finish() throws IOException {
        at = end - inflater.getRemaining();
        inside = false;
        boolean same = number() == crc.getValue();
        same &= number() == (inflater.getBytesWritten() & 0xFFFF_FFFFL);
        if (!same) throw new Damage(Damage.Kind.CHECKSUM, member);
    }

    private long number() throws IOException {
        return needed() | needed() << 8 | needed() << 16 | (long) needed() << 24;
    }

    private int needed() throws IOException {
        int next = next();
        if (next < 0) throw new Damage(Damage.Kind.CUT, offset + at);
        return next;
    }

    private int next() throws IOException {
        if (at == end && !more()) return -1;
        return packed[at++] & 0xFF;
    }

    private boolean more() throws IOException {
        offset += end;
        at = 0;
        end = Math.max(in.read(packed), 0);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
