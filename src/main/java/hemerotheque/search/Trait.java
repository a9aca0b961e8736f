package hemerotheque.search;

import java.util.Locale;

/// Something that an article has or lacks, whatever its words are.
public enum Trait {
    /// A picture in its text, kept in the archive or only told of.
    PICTURE,
    CAPTION,
    /// A date of publication, of whatever precision.
    DATE,
    /// A date of publication of which the month is known.
    MONTH,
    SOURCE,
    SECTION,
    AUTHOR,
    STANDFIRST,
    TAG,
    /// A text, not the record of a database alone.
    TEXT,
    /// Known to be but the beginning of what was published.
    INCOMPLETE,
    /// More than one capture.
    VERSIONS,
    /// Near-duplicates, other articles with the same text.
    REPRINT,
    /// A note, or a passage that is highlighted.
    NOTE,
    READ,
    UNREAD,
    FAVOURITE,
    /// Filed in some folder.
    FOLDER;

    /// Whether it may come and go while the article stays as it is, see [Beside].
    public boolean isBeside() {
        return switch (this) {
            case FOLDER, NOTE, REPRINT, READ, UNREAD, FAVOURITE -> true;
            default -> false;
        };
    }

    /// The form that programs use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
