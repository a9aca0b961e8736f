package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Capture;
import hemerotheque.model.Harvest;
import java.util.Optional;

/// Tells what a single capture said, when the article no longer says it: asked where newer captures go away.
@FunctionalInterface
public interface Reread {

    /// @param held the article as it stands, with its pictures
    /// @param original the bytes of `capture`
    /// @return nothing where they no longer give an article
    Optional<Harvest> of(ArchivedArticle held, Capture capture, byte[] original);
}
