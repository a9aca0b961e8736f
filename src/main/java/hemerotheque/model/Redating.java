package hemerotheque.model;

/// The date of an article that goes by something else now.
public record Redating(ArticleId article, Dating before, Dating after) {

    /// What takes it back.
    public Redating back() {
        return new Redating(article, after, before);
    }
}
