package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import java.util.Optional;

/// One step in the life of an archive, for those who follow it.
///
/// @param seq rises with every change, without ever being given twice
/// @param article as it stands now; absent where it was deleted
public record Change(long seq, ArticleId id, Optional<ArchivedArticle> article) {}
