package hemerotheque.importing.format.lexisnexis;

/// What a label of the database announces.
enum Label {
    SOURCE(Place.HEAD),
    DATE(Place.HEAD),
    EDITION(Place.HEAD),
    KICKER(Place.HEAD),
    HEADLINE(Place.HEAD),
    STANDFIRST(Place.HEAD),
    BYLINE(Place.HEAD),
    /// The author above the body, a person that the article names under it.
    NAME(Place.HEAD),
    SECTION(Place.HEAD),
    PAGE(Place.HEAD),
    /// Counted in words.
    LENGTH(Place.HEAD),
    /// Where the article was written, and when.
    DATELINE(Place.HEAD),
    /// The body follows.
    TEXT(Place.HEAD),
    /// What stands under or for a picture.
    GRAPHIC(Place.TRAILER),
    /// Subjects, persons, places by which the database files the article.
    TAG(Place.TRAILER),
    ADDRESS(Place.TRAILER),
    DOCUMENT(Place.TRAILER),
    /// What the paper put right later; its text follows.
    CORRECTION(Place.TRAILER),
    LANGUAGE(Place.END),
    /// The day on which the database took the article in, and other notes about the database.
    FILING(Place.END),
    /// Anything else: series, stock symbols, a few words about the author.
    OTHER(Place.TRAILER);

    private enum Place {
        /// Above the body as a rule.
        HEAD,
        /// Below it as a rule.
        TRAILER,
        /// Below it always.
        END
    }

    private final Place place;

    Label(Place place) {
        this.place = place;
    }

    boolean isOfHead() {
        return place == Place.HEAD;
    }

    boolean isOfEnd() {
        return place == Place.END;
    }

    /// Whether what it announces may go on in further paragraphs of its division.
    boolean takesParagraphs() {
        return this == STANDFIRST || this == GRAPHIC || this == CORRECTION || this == OTHER;
    }

    /// Whether one that stands alone on its line announces the paragraph below it.
    boolean takesTheNext() {
        return switch (this) {
            case STANDFIRST, HEADLINE, KICKER, BYLINE, NAME, SECTION, LENGTH, DATELINE, GRAPHIC -> true;
            default -> false;
        };
    }
}
