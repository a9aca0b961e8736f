package hemerotheque.model;

/// What is wrong with one input: a value to list, never an exception. The doors word it.
///
/// @param detail a figure, a name or a library's own words; may be empty
public record Problem(Kind kind, Origin origin, String detail) {

    public enum Kind {
        /// The page was read and holds no article: a home page, a list, an error page.
        NOT_AN_ARTICLE,
        /// The file's content is of no kind that is read here.
        UNKNOWN_FORMAT,
        EMPTY_FILE,
        NOT_FOUND,
        /// A folder in which no file lies.
        EMPTY_FOLDER,
        /// No permission, or the disk failed.
        UNREADABLE,
        /// Over a limit; the detail names it.
        TOO_LARGE,
        /// Understanding the page took longer than a page may.
        TOO_SLOW,
        /// The page is damaged in a way that nothing can be read from it.
        DAMAGED,
        /// Part of the file is missing or damaged; what can be read of it was.
        INCOMPLETE,
        /// No day of publication is certain enough.
        NO_DATE,
        /// The characters were decoded with a doubt.
        DOUBTFUL_ENCODING
    }
}
