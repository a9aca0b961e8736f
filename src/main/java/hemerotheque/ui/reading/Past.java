package hemerotheque.ui.reading;

import hemerotheque.model.ArticleDiff;
import hemerotheque.model.ArticleId;
import hemerotheque.model.CaptureId;
import hemerotheque.model.VersionStep;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What an archive knows of the captures of an article.
///
/// @param versions the newest first
/// @param apart the articles that it was separated from
/// @param difference between what two captures tell
public record Past(
        Function<ArticleId, List<VersionStep>> versions,
        Function<ArticleId, List<ArticleId>> apart,
        BiFunction<CaptureId, CaptureId, Optional<ArticleDiff>> difference) {

    /// Of an archive that knows nothing of it.
    static final Past NONE = new Past(_ -> List.of(), _ -> List.of(), (_, _) -> Optional.empty());
}
