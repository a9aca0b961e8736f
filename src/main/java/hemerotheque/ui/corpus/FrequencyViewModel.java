package hemerotheque.ui.corpus;

import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.Step;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.ChartPicture;
import hemerotheque.ui.corpus.ConcordanceViewModel.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// How often several questions are met over time. A newer question ends the older one. To be used on the screen's
/// thread.
public final class FrequencyViewModel {

    public sealed interface State {

        record Nothing() implements State {}

        record Counting() implements State {}

        record Shown(Frequency frequency) implements State {}

        record Failed(Exception reason) implements State {}
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private final CorpusWork work;
    private final Background background;
    private final Filter filter;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(new Written.Nothing());
    private final ObjectProperty<Frequency.Unit> unit = new SimpleObjectProperty<>(Frequency.Unit.MILLION);
    private String words;
    private Step step = Step.YEAR;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /// @param words questions apart by `;`, not asked yet
    /// @param filter what all questions keep to
    public FrequencyViewModel(CorpusWork work, Background background, String words, Filter filter) {
        this.work = work;
        this.background = background;
        this.words = words;
        this.filter = filter;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    /// How the counts are told; changing it asks nothing anew.
    public ObjectProperty<Frequency.Unit> unit() {
        return unit;
    }

    public String words() {
        return words;
    }

    public Step step() {
        return step;
    }

    /// @param typed questions apart by `;`; those over [FrequencyRequest#MOST] are left out
    public void ask(String typed) {
        words = typed;
        count();
    }

    public void divide(Step other) {
        if (other == step) return;
        step = other;
        count();
    }

    private void count() {
        dismiss();
        written.set(new Written.Nothing());
        var questions = questions();
        if (questions.isEmpty()) {
            state.set(new State.Nothing());
            return;
        }
        state.set(new State.Counting());
        var mine = unwanted;
        var request = new FrequencyRequest(questions, filter, step);
        background.run(
                () -> work.frequency(request, mine::get),
                frequency -> {
                    if (!mine.get()) state.set(new State.Shown(frequency));
                },
                reason -> {
                    if (!mine.get() && !(reason instanceof CancellationException)) state.set(new State.Failed(reason));
                });
    }

    private List<String> questions() {
        return Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .distinct()
                .limit(FrequencyRequest.MOST)
                .toList();
    }

    /// Nobody waits any more for what was asked.
    public void dismiss() {
        unwanted.set(true);
        unwanted = new AtomicBoolean();
    }

    /// Writes all counts as a table.
    void export(Path file) {
        shown(frequency -> target -> work.writeTable(frequency, target), file);
    }

    /// Writes the curves as SVG.
    void draw(CorpusWork.Labels labels, Path file) {
        var present = unit.get();
        shown(frequency -> target -> work.draw(frequency, present, labels, target), file);
    }

    /// Writes a picture of the curves.
    void keep(ChartPicture picture, Path file) {
        shown(_ -> picture::write, file);
    }

    private void shown(Function<Frequency, Writing> writing, Path file) {
        if (!(state.get() instanceof State.Shown(var frequency))) return;
        background.run(
                () -> {
                    writing.apply(frequency).to(file);
                    return file;
                },
                done -> written.set(new Written.Done(done)),
                reason -> written.set(new Written.Failed(file, reason)));
    }
}
