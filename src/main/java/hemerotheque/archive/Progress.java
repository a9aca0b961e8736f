package hemerotheque.archive;

import hemerotheque.model.Outcome;

/// Who wants to know how an import goes. Called from the import's own threads, one call at a time.
public interface Progress {

    /// A walk that looks ahead, while the import already reads, has found so many files up to now.
    void found(long files);

    /// It has come to its end: so much is to be read. What changes after it was counted is not counted again.
    default void counted(Extent ahead) {
        // for those who only count outcomes
    }

    /// So much has been read, and all that was found in it is settled or on its way. A file that is being read counts
    /// with its bytes up to the last page that came out of it; rises.
    default void read(Extent done) {
        // for those who only count outcomes
    }

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
