package hemerotheque.importing.format.warc;

import java.util.Locale;

/// Why a record is no page to import.
enum Passed {
    IMAGE,
    /// A style, a script, a video, data.
    FILE,
    REDIRECT,
    /// The server answered that it could not, or would not.
    HTTP_ERROR,
    EMPTY,
    /// Says that a page was as before, and the page as it was before is not in the file.
    REVISIT,
    /// A page from a site of which the maker of the archive lists no page as seen.
    UNLISTED,
    /// A note of the program that made the archive: requests, settings, look-ups of names.
    SERVICE;

    /// As the detail of a problem has it: `http-error`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
