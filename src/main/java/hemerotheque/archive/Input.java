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

    /// A page and what it turned out to be.
    record Read(RawPage page, Extraction extraction) implements Input {}

    /// A word between the inputs, where an account of files is kept.
    sealed interface Account extends Input {}

    /// A file of which an account is kept, before its inputs: those that are not settled yet.
    record Begun(SettledFile file) implements Account {}

    /// All that lies before this place of such a file was given, and reading can begin there.
    record Milestone(String place) implements Account {}

    /// What was found out on the whole of such a file, for whoever begins later in it.
    record Noted(byte[] found) implements Account {}

    /// Such a file was read to its end.
    record Ended() implements Account {}

    /// What came of inputs that are settled.
    record Passed(List<Outcome> outcomes) implements Account {}
}
