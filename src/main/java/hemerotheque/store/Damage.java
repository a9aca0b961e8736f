package hemerotheque.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite itself did not notice, in the form in which it tells what it does.
final class Damage {

    private Damage() {}

    static SQLException found(String what) {
        return new SQLiteException(what, SQLiteErrorCode.SQLITE_CORRUPT);
    }
}
