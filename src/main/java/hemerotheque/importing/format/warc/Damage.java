package hemerotheque.importing.format.warc;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/// A place at which an archive is not what it should be.
final class Damage extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    enum Kind {
        /// The file breaks off.
        CUT,
        /// Bytes that cannot be unpacked, or that no gzip member begins with.
        PACKING,
        /// What was unpacked is not what was packed.
        CHECKSUM,
        /// No record begins where one should.
        RECORD,
        /// The length that a record tells is not its own.
        LENGTH,
        /// A record tells a version of the format that there is not yet; it is read like the others.
        VERSION,
        /// The body of a record is no answer of a server.
        ANSWER,
        /// So much is wrong that reading on would take for ever.
        GIVEN_UP
    }

    private final Kind kind;
    private final long offset;

    /// @param offset in bytes of the file
    Damage(Kind kind, long offset) {
        this.kind = kind;
        this.offset = offset;
    }

    Kind kind() {
        return kind;
    }

    long offset() {
        return offset;
    }

    /// As the detail of a problem has it: `cut:1200`.
    @Override
    public String getMessage() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + offset;
    }
}
