package hemerotheque.importing.format;

/// What a reader keeps as the original of an article, and so how that is read again.
public enum Kept {
    /// A page, a text or a record: what it is shows by itself.
    PAGE,
    /// The part of the file in which the article stands, byte for byte: the same reader reads it alone.
    PART,
    /// That part in other characters than those of the file, or in such as the file names letter by letter: the same
    /// reader reads it alone, and no other encoding can be right.
    TRANSLATED
}
