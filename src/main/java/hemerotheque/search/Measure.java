package hemerotheque.search;

/// What a name before a colon measures, where it is no part of the text.
enum Measure {
    PUBLISHED(Warning.Reason.UNKNOWN_DATE),
    IMPORTED(Warning.Reason.UNKNOWN_DATE),
    CAPTURED(Warning.Reason.UNKNOWN_DATE),
    MONTH(Warning.Reason.UNKNOWN_DATE),
    PRECISION(Warning.Reason.UNKNOWN_DATING),
    EVIDENCE(Warning.Reason.UNKNOWN_DATING),
    DAY_OF_YEAR(Warning.Reason.UNKNOWN_DAY),
    WORDS(Warning.Reason.UNKNOWN_NUMBER),
    FOLDER(Warning.Reason.UNKNOWN_FOLDER),
    TRAIT(Warning.Reason.UNKNOWN_TRAIT);

    private final Warning.Reason unread;

    Measure(Warning.Reason unread) {
        this.unread = unread;
    }

    /// What is said where the words after the colon cannot be read.
    Warning.Reason unread() {
        return unread;
    }
}
