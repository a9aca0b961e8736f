package hemerotheque.archive;

/// Verifies that nothing is lost: SQLite, Lucene, and that they agree.
public final class Checker {

    Checker() {}

    /// @param repair whether the index is to be made again where it is at fault; the store is never touched
    public CheckReport run(boolean repair, Cancel cancel) {
        throw new UnsupportedOperationException("not built yet");
    }
}
