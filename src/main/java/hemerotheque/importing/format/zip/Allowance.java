package hemerotheque.importing.format.zip;

import hemerotheque.importing.format.LimitReached;
import java.util.concurrent.atomic.AtomicLong;

/// The bytes that may still be unpacked of one zip on the disk and of all zips in it. For several threads.
final class Allowance {

    private final long total;
    private final AtomicLong left;

    /// @param total bytes
    Allowance(long total) {
        this.total = total;
        this.left = new AtomicLong(total);
    }

    void take(long bytes) throws LimitReached {
        if (left.addAndGet(-bytes) < 0) throw new LimitReached(limit());
    }

    boolean isSpent() {
        return left.get() < 0;
    }

    /// As the detail of a problem has it.
    String limit() {
        return "total:" + (total >> 30);
    }
}
