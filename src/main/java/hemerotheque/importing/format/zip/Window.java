package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of a file at any place, a block of it in memory at a time; figures are little-endian.
final class Window {

    private static final int BLOCK = 1 << 16; // bytes

    private final SavedFile file;
    private final long size;
    private byte[] block = {};
    private long start;

    /// @param file one in which a late place is reached as soon as an early one
    Window(SavedFile file) {
        this.file = file;
        this.size = file.size();
    }

    /// Of the file, in bytes.
    long size() {
        return size;
    }

    /// Whether `length` bytes stand at `at`.
    boolean has(long at, long length) {
        return at >= 0 && at <= size - length;
    }

    /// The byte at `at`, from 0 to 255; 0 outside the file.
    int get(long at) throws IOException {
        if (at < start || at >= start + block.length) {
            if (!has(at, 1)) return 0;
            load(at);
            if (at >= start + block.length) return 0; // the file became shorter
        }
        return block[(int) (at - start)] & 0xFF;
    }

    /// A block from `at` on, or up to it where the reading goes backwards.
    private void load(long at) throws IOException {
        long first = at < start ? Math.max(0, at - BLOCK + 1) : at;
        try (var in = file.openAt(first)) {
            block = in.readNBytes(BLOCK);
            start = first;
        }
    }

    int u16(long at) throws IOException {
        return get(at) | get(at + 1) << 8;
    }

    long u32(long at) throws IOException {
        return u16(at) | (long) u16(at + 2) << 16;
    }

    /// Negative where no `long` holds it.
    long u64(long at) throws IOException {
        return u32(at) | u32(at + 4) << 32;
    }

    byte[] bytes(long at, int length) throws IOException {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = (byte) get(at + i);
        return bytes;
    }

    /// Where the first of `marks` from `from` on stands.
    Optional<Long> find(long from, long... marks) throws IOException {
        for (long at = from; has(at, Integer.BYTES); at++) {
            if (get(at) != 'P' || get(at + 1) != 'K') continue; // as all marks of a zip begin
            long mark = u32(at);
            if (Arrays.stream(marks).anyMatch(one -> one == mark)) return Optional.of(at);
        }
        return Optional.empty();
    }
}
