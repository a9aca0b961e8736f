package hemerotheque.importing.format;

import java.util.Optional;

/// How the reading of a large file that was broken off is taken up again, for the file that was given itself, not for
/// those that lie in it.
///
/// A reader tells milestones on its way, and what it has found out on the whole file. The next reading of the same
/// file, which has not changed meanwhile, is told both.
public interface Resumption {

    /// Bytes, our choice: the least way between two milestones, read again in an instant.
    long STEP = 1 << 20;

    /// The last milestone of an earlier reading, in the words of its reader; nothing where there is none.
    Optional<String> milestone();

    /// What an earlier reading found out on the whole file; nothing where it has noted nothing.
    Optional<byte[]> notes();

    /// The reading begins at [#milestone]: what lies before will not be sent. A reader that cannot do so says nothing,
    /// and sends all from the beginning.
    void resumed();

    /// All that lies before `place` was sent, and reading can begin there.
    ///
    /// @param place in words that the reader understands, with all that it has to know of what lies before
    void passed(String place);

    /// What a reading that begins later has to know of the whole file.
    void note(byte[] found);

    /// Nothing was read before, and nothing is remembered.
    Resumption NONE = new Resumption() {

        @Override
        public Optional<String> milestone() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> notes() {
            return Optional.empty();
        }

        @Override
        public void resumed() {
            throw new IllegalStateException("there is no milestone");
        }

        @Override
        public void passed(String place) {
            // nobody will come back to it
        }

        @Override
        public void note(byte[] found) {
            // nobody will ask
        }
    };
}
