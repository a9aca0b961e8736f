package hemerotheque.importing.extract;

import hemerotheque.model.Explanation.BlockReason;
import java.util.Optional;

/// What part of a page a passage stands in, as far as the markup tells.
enum Zone {
    /// Nothing speaks against the article.
    MAIN(Optional.empty()),
    /// The path to the page: « Accueil > Monde > Asie ».
    BREADCRUMB(Optional.of(BlockReason.BREADCRUMB)),
    /// Words that the page is filed under.
    TAGS(Optional.of(BlockReason.TAGS)),
    /// Menus, related articles, share bars, newsletters, footers.
    FURNITURE(Optional.of(BlockReason.FURNITURE)),
    /// What readers wrote.
    COMMENTS(Optional.of(BlockReason.COMMENTS));

    private final Optional<BlockReason> reason;

    Zone(Optional<BlockReason> reason) {
        this.reason = reason;
    }

    /// Why no passage in it is the article's own; nothing where it may be.
    Optional<BlockReason> reason() {
        return reason;
    }
}
