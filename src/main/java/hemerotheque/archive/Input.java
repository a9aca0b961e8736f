package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.List;

/// One input after it was read.
sealed interface Input {

    /// No page could be got from it.
    record Unread(Problem problem) implements Input {}

    /// A page, or a finished article, whose bytes the archive holds already.
    record Known(Origin origin, ArticleId article) implements Input {}

    /// An article whose fields its file tells apart.
    ///
    record Finished(Harvest harvest, List<Problem> doubts) implements Input {}

    /// A page and what it turned out to be.
    record Read(RawPage page, Extraction extraction) implements Input {}
}
