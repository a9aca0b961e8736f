package hemerotheque.search;

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
    INCOMPLETE
}
