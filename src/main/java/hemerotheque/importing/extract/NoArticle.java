package hemerotheque.importing.extract;

/// Why a page holds no article.
public enum NoArticle {
    NO_TEXT("no-text"),
    /// Words, but nothing that reads like an article.
    NO_BODY("no-body"),
    ERROR_PAGE("error-page"),
    /// The page asks for consent, and shows nothing else.
    COOKIE_WALL("cookie-wall"),
    /// The page wants proof that no program reads it.
    ROBOT_CHECK("robot-check"),
    /// The page asks its reader to sign in or to subscribe, and shows nothing else.
    LOGIN("login"),
    /// The page was saved before a script had filled it.
    NEEDS_SCRIPT("needs-script"),
    /// The page only leads to another.
    REDIRECT("redirect"),
    /// Pictures, a film or a sound without a text.
    MEDIA("media"),
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
