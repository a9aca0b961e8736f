package hemerotheque.importing.format;

import java.io.IOException;
import java.io.Serial;

/// A limit that bytes went over while they were read, whatever the container had told of their number.
public final class LimitReached extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /// @param limit as the detail of a problem has it: `64 MB`, `ratio:200`
    public LimitReached(String limit) {
        super(limit);
    }
}
