package hemerotheque.search;

/// What a reader files articles in.
///
/// @param id given once by its archive and never again
/// @param name as it was typed, without blanks at the ends; unique in its archive, blind to case and accents
public record Folder(long id, String name, Colour colour) {

    public Folder named(String other) {
        return new Folder(id, other, colour);
    }

    public Folder coloured(Colour other) {
        return new Folder(id, name, other);
    }

    /// The question that finds just its articles.
    public String reference() {
        return reference(name);
    }

    /// How a question names the folder `name`.
    public static String reference(String name) {
        return "dossier:" + quoted(name);
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }
}
