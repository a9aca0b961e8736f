package hemerotheque.search;

/// How many of the plain words of a question an article has to hold.
public enum Match {
    /// All of them; most of them where no article holds all, and at once where they are a sentence.
    AUTO,
    /// All of them, whatever comes of it.
    ALL,
    /// Most of them, best first.
    MOST
}
