package hemerotheque.importing.extract;

/// Why a page holds no article.
public enum NoArticle {
    NO_TEXT("no-text"),
    /// Words, but nothing that reads like an article.
    NO_BODY("no-body"),
    ERROR_PAGE("error-page"),
    /// The page asks for consent, or for proof of being human, and shows nothing else.
    COOKIE_WALL("cookie-wall"),
    /// A home page, the list of a section, the results of a search.
    LIST("list");

    private final String code;

    NoArticle(String code) {
        this.code = code;
    }

    /// The detail of the [hemerotheque.model.Problem], by which the doors find their words.
    public String code() {
        return code;
    }
}
