package hemerotheque.search;

import java.util.Optional;

/// What can stand beside PROCHE: a word, a phrase, or the right side of another PROCHE.
record NearSide(Field field, String words) {

    static Optional<NearSide> of(Query query) {
        return switch (query) {
            case Query.Word(var field, var word) -> Optional.of(new NearSide(field, word));
            case Query.Phrase(var field, var words) -> Optional.of(new NearSide(field, words));
            case Query.Accented(var field, var word) -> Optional.of(new NearSide(field, word));
            case Query.Near near -> Optional.of(new NearSide(near.field(), near.other()));
            default -> Optional.empty();
        };
    }

    boolean meets(NearSide other) {
        boolean words = field != Field.LANGUAGE && other.field != Field.LANGUAGE; // those are codes
        return words && (field == other.field || other.field == Field.ANY);
    }

    Query.Near near(NearSide other, int words) {
        return new Query.Near(field, this.words, other.words, words);
    }
}
