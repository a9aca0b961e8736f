package hemerotheque.search;

import java.time.Instant;

/// A question that a reader keeps under a name, to ask it again and to use it inside others.
///
/// @param id given once by its archive and never again
/// @param name as it was typed, without blanks at the ends; unique in its archive, blind to case and accents
/// @param words the question, filters written out among its words
/// @param visited the highest number of an article when its answer was last looked at: what came later is new
public record SavedSearch(long id, String name, String words, Colour colour, Instant created, long visited) {

    public SavedSearch named(String other) {
        return new SavedSearch(id, other, words, colour, created, visited);
    }

    public SavedSearch asking(String other) {
        return new SavedSearch(id, name, other, colour, created, visited);
    }

    public SavedSearch visitedAt(long last) {
        return new SavedSearch(id, name, words, colour, created, last);
    }

    public SavedSearch coloured(Colour other) {
        return new SavedSearch(id, name, words, other, created, visited);
    }

    /// The question that has its answer.
    public String reference() {
        return reference(name);
    }

    /// How a question names the saved search `name`.
    public static String reference(String name) {
        return "recherche:\"" + name + '"';
    }
}
