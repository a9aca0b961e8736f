package hemerotheque.ui.history;

import hemerotheque.search.AskedQuestion;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The questions that were asked before, as far as the reader wants them kept. On the JavaFX thread. Where the archive
/// can only be read nothing more is kept, and nobody is bothered with it.
public final class HistoryViewModel {

    private final HistoryWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<AskedQuestion>> questions = new ReadOnlyObjectWrapper<>(List.of());
    private List<AskedQuestion> cleared = List.of();
    private boolean wanted = true;

    public HistoryViewModel(HistoryWork work, Background background) {
        this.work = work;
        this.background = background;
    }

    /// The last asked first; empty until they were read once.
    public ReadOnlyObjectProperty<List<AskedQuestion>> questions() {
        return questions.getReadOnlyProperty();
    }

    /// Whether questions are kept from now on; those that are kept stay.
    public void want(boolean kept) {
        wanted = kept;
    }

    public void refresh() {
        run(() -> {}, _ -> {});
    }

    /// Notes that `words` were asked.
    public void note(String words) {
        boolean last =
                !questions.get().isEmpty() && questions.get().getFirst().words().equals(words);
        if (!wanted || last || words.isBlank()) return;
        run(() -> work.note(words), _ -> {});
    }

    /// Forgets all of them.
    ///
    /// @param told once it is done
    public void clear(Runnable told) {
        var before = questions.get();
        run(work::clear, _ -> {
            cleared = before;
            told.run();
        });
    }

    /// Puts back those that were forgotten last.
    public void restore() {
        var back = cleared;
        cleared = List.of();
        if (!back.isEmpty()) run(() -> work.restore(back), _ -> {});
    }

    private void run(Runnable change, Consumer<List<AskedQuestion>> told) {
        background.run(
                () -> {
                    change.run();
                    return work.all();
                },
                all -> {
                    questions.set(all);
                    told.accept(all);
                },
                _ -> {});
    }
}
