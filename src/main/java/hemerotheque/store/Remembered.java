package hemerotheque.store;

import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/// What a table holds, kept in memory for as long as the counter of its changes stands still. From any thread.
final class Remembered<T> {

    private final Session.Work<Long> changes;
    private final Session.Work<T> reading;
    private final ToLongFunction<T> changesOf;
    private volatile T latest;

    /// @param none what is known before anything was read
    /// @param changesOf the counter as it stood when something was read
    /// @param changes the counter as it stands
    Remembered(T none, ToLongFunction<T> changesOf, Session.Work<Long> changes, Session.Work<T> reading) {
        this.latest = none;
        this.changesOf = changesOf;
        this.changes = changes;
        this.reading = reading;
    }

    /// As it is now, whoever changed it.
    T now(Session session) throws SQLException {
        var known = latest;
        if (changesOf.applyAsLong(known) == changes.in(session)) return known;
        var read = reading.in(session);
        latest = read;
        return read;
    }

    /// Takes in what was noted, without reading it again, unless somebody else has changed something as well.
    ///
    /// @param before as it was known before
    /// @param after what `noted` has made of it, at the counter given
    void follow(T before, Noted noted, LongFunction<T> after) {
        boolean alone = changesOf.applyAsLong(before) + noted.articles().size() == noted.changes();
        if (alone) latest = after.apply(noted.changes());
    }
}
