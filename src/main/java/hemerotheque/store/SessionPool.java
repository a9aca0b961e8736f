package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/// Some sessions to read with, lent to whoever asks; who comes when all are lent waits.
final class SessionPool {

    /// Our choice: two reading threads of the window, one that follows the changes, one to spare.
    static final int SIZE = 4;

    private final Deque<Session> idle = new ArrayDeque<>();
    private final Semaphore free = new Semaphore(SIZE, true);
    private boolean closed;

    @FunctionalInterface
    interface Opening {
        Session open() throws SQLException;
    }

    SessionPool(Opening opening) throws SQLException {
        try {
            for (int i = 0; i < SIZE; i++) idle.add(opening.open());
        } catch (SQLException e) {
            closeAll();
            throw e;
        }
    }

    /// Runs `work` in a session that nobody else uses meanwhile, on one state of the database.
    <T> T read(Session.Work<T> work) throws SQLException {
        return lend(session -> session.reading(work));
    }

    /// Runs `work` in a session that nobody else uses meanwhile.
    <T> T lend(Session.Work<T> work) throws SQLException {
        free.acquireUninterruptibly();
        try {
            var session = take();
            try {
                return work.in(session);
            } finally {
                giveBack(session);
            }
        } finally {
            free.release();
        }
    }

    private synchronized Session take() {
        if (closed) throw new IllegalStateException("the archive is closed");
        return idle.pop();
    }

    private synchronized void giveBack(Session session) {
        idle.push(session);
    }

    /// Waits for those who still read.
    ///
    /// @return whether it was open
    boolean close() throws SQLException {
        free.acquireUninterruptibly(SIZE);
        try {
            return closeAll();
        } finally {
            free.release(SIZE);
        }
    }

    private synchronized boolean closeAll() throws SQLException {
        boolean open = !closed;
        closed = true;
        while (!idle.isEmpty()) idle.pop().close();
        return open;
    }
}
