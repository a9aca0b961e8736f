package hemerotheque.model;

/// A person or an agency that signs an article, as it is to be shown: « Camille Le Goff », « APN ».
public record Author(String name) {

    public Author {
        Text.requireSome(name, "an author's name");
    }
}
