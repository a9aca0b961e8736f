package hemerotheque.model;

/// A newspaper, magazine or site, under the name that its own pages give it.
public record Source(String name) {

    public Source {
        Text.requireSome(name, "a source's name");
    }
}
