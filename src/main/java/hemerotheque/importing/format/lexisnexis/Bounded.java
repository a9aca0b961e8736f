package hemerotheque.importing.format.lexisnexis;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends after `most` bytes and remembers whether it had more.
final class Bounded extends FilterInputStream {

    private long left;
    private boolean beyond;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    boolean isBeyond() {
        return beyond;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        return read < 0 || counted(1) == 0 ? -1 : read;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int read = super.read(into, at, length);
        if (read <= 0) return read;
        int counted = counted(read);
        return counted == 0 ? -1 : counted;
    }

    private int counted(int read) {
        int counted = (int) Math.min(read, left);
        left -= counted;
        beyond |= counted < read;
        return counted;
    }
}
