package hemerotheque.importing.format.warc;

import hemerotheque.importing.format.SavedFile;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/// Where a record lies among several archives.
///
/// @param place in `file`
record Located(SavedFile file, boolean packed, Place place) {

    /// The record and those behind it.
    Records records(BooleanSupplier stopped) throws IOException {
        return new Records(file, packed, place, stopped, _ -> {});
    }
}
