package hemerotheque.search;

/// The names that a reader gives: to saved searches, to folders.
public final class GivenName {

    /// UTF-16 units of a name, chosen: what a line of the sidebar can show twice over.
    public static final int LONGEST = 80;

    private GivenName() {}

    /// The name that a reader means by `typed`: what can stand between quotation marks, in one line.
    public static String of(String typed) {
        var plain =
                typed.replace('"', '”').replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }

    /// What two names are the same by: blind to case and accents.
    public static String key(String name) {
        return Folding.fold(of(name));
    }

    /// Whether `name` can be one: it has a letter or a digit.
    public static boolean isOne(String name) {
        return Lexer.hasLetter(name);
    }
}
