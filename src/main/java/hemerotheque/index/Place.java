package hemerotheque.index;

import hemerotheque.search.Field;

/// Where something stands in an article, in the positions of the index.
///
/// @param field HEADLINE, STANDFIRST, BODY or CAPTION
/// @param start of its first word
/// @param end after its last word
public record Place(Field field, int start, int end) {

    private static final Field[] FIELDS = Field.values();
    private static final int WORDS = 0xffff;

    /// In one number, so that a million of them are 8 MB; numbers sort as the places stand in one article.
    long packed() {
        return (long) field.ordinal() << 48 | (long) start << 16 | Math.min(WORDS, end - start);
    }

    static Place of(long packed) {
        int start = (int) (packed >> 16);
        return new Place(FIELDS[(int) (packed >> 48)], start, start + (int) (packed & WORDS));
    }

    boolean overlaps(Place later) {
        return field == later.field && later.start < end;
    }

    Place joined(Place later) {
        return new Place(field, start, Math.max(end, later.end));
    }
}
