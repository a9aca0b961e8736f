package hemerotheque.archive;

import hemerotheque.model.Outcome;

/// Who wants to know how an import goes. Called from the import's own threads, one call at a time.
public interface Progress {

    /// So many files have been found up to now.
    void found(long files);

    /// One input has come to its end.
    void settled(Outcome outcome);

    /// For those who do not look.
    Progress NONE = new Progress() {
        @Override
        public void found(long files) {
            // nobody looks
        }

        @Override
        public void settled(Outcome outcome) {
            // nobody looks
        }
    };
}
