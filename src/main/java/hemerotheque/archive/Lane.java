package hemerotheque.archive;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Between the thread that reads files and the one that takes what they hold: bounded in memory, halted by a pause.
final class Lane {

    /// Pages, our choice: more than a batch holds, so that small ones are understood while one is stored.
    private static final int WAITING = 2_000;

    /// Kilobytes of pages that wait in memory between two threads, our choice.
    private static final int ROOM = 64 << 10;

    /// Our choice: how long a taker waits before it may put its time to other use.
    static final Duration PATIENCE = Duration.ofMillis(200);

    private final Cancel cancel;
    private final BlockingQueue<Coming> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(ROOM);
    private volatile boolean abandoned;

    Lane(Cancel cancel) {
        this.cancel = cancel;
    }

    /// @param read how far the reading had come when this was found
    /// @param kilobytes that it holds
    record Coming(Future<Input> input, Extent read, int kilobytes) {}

    /// Nobody takes anything any more: whoever gives goes on to its end.
    void abandon() {
        abandoned = true;
    }

    boolean stopped() {
        return abandoned || cancel.requested();
    }

    void offer(Coming coming) {
        try {
            while (!abandoned && !queue.offer(coming, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // the taker is busy with a batch
            }
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while reading");
        }
    }

    /// Waits until as much may wait in memory.
    ///
    /// @return what is taken of the room: never more than all of it
    int roomFor(int kilobytes) {
        int taken = Math.clamp(kilobytes, 1, ROOM);
        try {
            while (!abandoned && !room.tryAcquire(taken, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // the taker is busy with a batch
            }
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while reading");
        }
        return taken;
    }

    /// Holds the calling thread as long as there is a pause.
    void hold() {
        while (isPaused() && !abandoned) pause();
    }

    /// What was given next; nothing where none has come for a moment.
    Optional<Coming> next() {
        try {
            return Optional.ofNullable(queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for a page");
        }
    }

    /// `coming` was taken: what it held may be held by others.
    Optional<Coming> done(Coming coming) {
        room.release(coming.kilobytes());
        return Optional.empty();
    }

    boolean isPaused() {
        return cancel.paused() && !cancel.requested();
    }

    static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted during a pause");
        }
    }
}
