package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.SavedFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

/// Finds where reading a damaged packed archive can begin again.
final class Members {

    /// Places that look like the beginning of a member and are none, our choice: chance makes one in 100 MB.
    private static final int MOST_TRIED = 1000;

    private static final int NONE = -1;

    private final SavedFile file;
    private int tried;

    Members(SavedFile file) {
        this.file = file;
    }

    /// A tape at the first member from `from` on that begins with a record; nothing where there is none.
    ///
    /// @param arc whether its records are those of an ARC
    Optional<Tape> next(long from, boolean arc) throws IOException {
        for (long at = find(from); at != NONE; at = find(at + 1)) {
            if (++tried > MOST_TRIED) throw new Damage(Damage.Kind.GIVEN_UP, at);
            var tape = Tape.of(file, true, new Place(at, 0));
            if (beginsWell(tape, arc)) return Optional.of(tape);
            tape.close();
        }
        return Optional.empty();
    }

    private static boolean beginsWell(Tape tape, boolean arc) throws IOException {
        try {
            return tape.atRecord(arc);
        } catch (Damage _) {
            return false; // it only looked like a member
        }
    }

    private long find(long from) throws IOException {
        if (from >= file.size()) return NONE;
        try (var in = new BufferedInputStream(file.openAt(from), 1 << 16)) {
            int first = in.read();
            int second = in.read();
            int method = in.read();
            int flags = in.read();
            for (long at = from; flags >= 0; at++) {
                if (Gunzip.begins(first, second, method, flags)) return at;
                first = second;
                second = method;
                method = flags;
                flags = in.read();
            }
            return NONE;
        }
    }
}
