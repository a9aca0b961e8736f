package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.store.SettledFile;
import java.util.List;

/// One input after it was read.
sealed interface Input {

    /// No page could be got from it.
    record Unread(Problem problem) implements Input {}

    /// A page, or a finished article, whose bytes the archive holds already.
    record Known(Origin origin, ArticleId article, String sha256) implements Input {}

    /// An article whose fields its file tells apart.
    ///
    record Finished(Harvest harvest, List<Problem> doubts) implements Input {}

    /// A file of which an account is kept, before its inputs: those that are not settled yet.
    record Begun(SettledFile file) implements Input {}

    /// Such a file was read to its end.
    record Ended() implements Input {}

    /// What came of inputs that are settled.
    record Passed(List<Outcome> outcomes) implements Input {}

    /// A page and what it turned out to be.
    record Read(RawPage page, Extraction extraction) implements Input {}
}
