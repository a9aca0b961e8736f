package hemerotheque.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene advises at each start to add the vector module, which would print a warning of its own.
final class VectorAdvice {

    /// Held here, since a logger that no one holds forgets its level.
    private static final Logger LOGGER =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private VectorAdvice() {}

    static void silence() {
        LOGGER.setLevel(Level.OFF);
    }
}
