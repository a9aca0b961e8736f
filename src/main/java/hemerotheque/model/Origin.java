package hemerotheque.model;

import java.util.Optional;

/// Where a page came from: a file, and where in it when a file holds several.
///
/// @param file the path as it was given
/// @param entry the address of a WARC record, a name in a zip, the id of a line of JSON; absent where the file is the
/// page
public record Origin(String file, Optional<String> entry) {

    public static Origin file(String file) {
        return new Origin(file, Optional.empty());
    }
}
