package hemerotheque.search;

import java.time.Instant;

/// A question that a reader keeps under a name, to ask it again and to use it inside others.
///
/// @param id given once by its archive and never again
/// @param name as it was typed, without blanks at the ends; unique in its archive, blind to case and accents
/// @param words the question, filters written out among its words
/// @param visited the highest number of an article when its answer was last looked at: what came later is new
public record SavedSearch(long id, String name, String words, Colour colour, Instant created, long visited) {

    /// What it is told apart by, beside its name.
    public enum Colour {
        GREY,
        RED,
        ORANGE,
        YELLOW,
        GREEN,
        TEAL,
        BLUE,
        VIOLET
    }

    /// UTF-16 units of a name, chosen: what a line of the sidebar can show twice over.
    public static final int LONGEST_NAME = 80;

    /// The name that a reader means by `typed`: what can stand between quotation marks, in one line.
    public static String name(String typed) {
        var plain =
                typed.replace('"', '”').replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
    }

    /// What two names are the same by.
    public static String key(String name) {
        return Folding.fold(name(name));
    }

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

    /// Whether `name` can be one: it has a letter or a digit.
    public static boolean isName(String name) {
        return Lexer.hasLetter(name);
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
