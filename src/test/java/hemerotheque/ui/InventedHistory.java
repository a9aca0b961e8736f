package hemerotheque.ui;

import hemerotheque.search.AskedQuestion;
import hemerotheque.ui.history.HistoryWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Questions in memory, all asked at one moment.
public final class InventedHistory implements HistoryWork {

    private final List<AskedQuestion> questions = new ArrayList<>();

    /// Asked one after the other, the last of `words` last.
    public static InventedHistory of(String... words) {
        var history = new InventedHistory();
        for (var each : words) history.note(each);
        return history;
    }

    @Override
    public List<AskedQuestion> all() {
        return List.copyOf(questions);
    }

    @Override
    public void note(String words) {
        questions.removeIf(question -> question.words().equals(words));
        questions.addFirst(new AskedQuestion(words, Instant.EPOCH));
    }

    @Override
    public void clear() {
        questions.clear();
    }

    @Override
    public void restore(List<AskedQuestion> cleared) {
        questions.addAll(cleared);
    }
}
