package hemerotheque.ui.history;

import hemerotheque.search.AskedQuestion;
import java.util.List;

/// What an archive does with the questions that were asked of it; from any thread but JavaFX's.
public interface HistoryWork {

    /// The last asked first.
    List<AskedQuestion> all();

    void note(String words);

    void clear();

    /// Puts back what was cleared.
    void restore(List<AskedQuestion> cleared);
}
