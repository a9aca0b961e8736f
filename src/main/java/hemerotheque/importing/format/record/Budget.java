package hemerotheque.importing.format.record;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Counts the characters of one entry as they are read, so that none grows without bounds.
final class Budget extends FilterReader {

    /// Characters, our choice: an article of a million words has six million; more than these take over 512 MB.
    static final long LARGEST_ENTRY = 16_000_000;

    private long read;
    private long start;

    Budget(Reader in) {
        super(in);
    }

    /// A new entry begins.
    void refill() {
        start = read;
    }

    boolean isSpent() {
        return read - start > LARGEST_ENTRY;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) read++;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) read += count;
        return count;
    }
}
