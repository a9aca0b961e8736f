package hemerotheque.importing.format;

import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.util.List;
import java.util.function.Consumer;

/// Where a reader sends what it finds. Blocks while many pages wait to be understood.
public interface PageSink {

    void page(RawPage page);

    /// What comes next is what the reader of that [FormatReader#code] finds in one file; `unknown` where none took it.
    default void recognised(String format) {
        // for those who do not count
    }

    /// An article whose fields the file tells apart, so that nothing is left to be understood.
    ///
    /// @param harvest its origin with the entry by which it goes in the file, its bytes that part of the file alone
    /// @param doubts that the reader should see, such as a missing date
    void article(Harvest harvest, List<Problem> doubts);

    void problem(Problem problem);

    /// An article that is still to be read: `reading` sends one article, or one problem, to the sink that it is given,
    /// now or later, on any thread. Where it takes too long, that is the problem of `origin`, and reading goes on.
    default void reading(Origin origin, Consumer<PageSink> reading) {
        reading.accept(this);
    }

    /// A file that lies in the one being read: it is read now, by the reader that recognises it, before this returns.
    void file(SavedFile inside);

    /// Whether nothing more is wanted: a reader of many pages asks between two of them.
    boolean stopped();
}
