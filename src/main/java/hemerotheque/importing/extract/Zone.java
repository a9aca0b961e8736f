package hemerotheque.importing.extract;

/// What part of a page a passage stands in, as far as the markup tells.
enum Zone {
    /// Nothing speaks against the article.
    MAIN,
    /// The path to the page: « Accueil > Monde > Asie ».
    BREADCRUMB,
    /// Words that the page is filed under.
    TAGS,
    /// Menus, related articles, share bars, newsletters, footers.
    FURNITURE,
    /// What readers wrote.
    COMMENTS
}
