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
        /// Something that cannot be read at all, or at one place; the detail may be a code: `cut:1200`.
        DAMAGED,
        /// In a way that is not read here: a cipher, a compression; the detail names it.
        UNSUPPORTED,
        /// What a container holds beside pages; the detail counts it by reason: `image:412 redirect:3`.
        NO_PAGE,
        /// The bytes are not those of which a checksum was taken.
        WRONG_CHECKSUM,
        /// Part of the file is missing or damaged; what can be read of it was.
        INCOMPLETE,
        /// A database tells of the article, but its text is not in the file.
        NO_TEXT,
        /// No day of publication is certain enough.
        NO_DATE,
        /// The characters were decoded with a doubt.
        DOUBTFUL_ENCODING
    }
}
