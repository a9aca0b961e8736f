package hemerotheque.ui.corpus;

import hemerotheque.search.Collocate;
import hemerotheque.search.Collocates;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import hemerotheque.search.QueryText;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.corpus.ConcordanceViewModel.Written;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The words that stand near a question. A newer question ends the older one. To be used on the screen's thread.
public final class CollocatesViewModel {

    public sealed interface State {

        record Nothing() implements State {}

        record Counting() implements State {}

        record Shown(Collocates collocates) implements State {}

        record Failed(Exception reason) implements State {}
    }

    /// Occurrences near the question that a word needs to be listed at first, as on the command line.
    static final int LEAST = 3;

    private final CorpusWork work;
    private final Background background;
    private final Function<String, ParsedQuery> reader;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(new Written.Nothing());
    private ConcordanceRequest request;
    private int least = LEAST;
    private boolean grammar;
    private AtomicBoolean unwanted = new AtomicBoolean();

    /// @param reader of questions
    /// @param first is not asked yet
    public CollocatesViewModel(
            CorpusWork work, Background background, Function<String, ParsedQuery> reader, ConcordanceRequest first) {
        this.work = work;
        this.background = background;
        this.reader = reader;
        this.request = first;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    public String words() {
        return request.words();
    }

    public void ask(String words) {
        request = new ConcordanceRequest(words.strip(), request.filter(), request.order(), request.context());
        count();
    }

    /// @param occurrences that a word needs near the question to be listed
    void demand(int occurrences) {
        if (occurrences == least) return;
        least = occurrences;
        count();
    }

    /// @param wanted whether words of grammar are listed too
    void listGrammar(boolean wanted) {
        if (wanted == grammar) return;
        grammar = wanted;
        count();
    }

    private void count() {
        dismiss();
        written.set(new Written.Nothing());
        if (request.words().isBlank()) {
            state.set(new State.Nothing());
            return;
        }
        state.set(new State.Counting());
        var mine = unwanted;
        var asked = request;
        int demanded = least;
        boolean all = grammar;
        background.run(
                () -> work.collocates(asked, demanded, all, mine::get),
                counted -> {
                    if (!mine.get()) state.set(new State.Shown(counted));
                },
                reason -> {
                    if (!mine.get() && !(reason instanceof CancellationException)) state.set(new State.Failed(reason));
                });
    }

    /// Nobody waits any more for what was asked.
    public void dismiss() {
        unwanted.set(true);
        unwanted = new AtomicBoolean();
    }

    /// The question whose occurrences are those of both within reach of one another; where what was asked is no single
    /// word or phrase, those of either in articles that have both.
    String together(Collocate word) {
        int between = Collocates.REACH - 1;
        return switch (reader.apply(request.words()).query()) {
            case Query.Word(var field, var one) -> QueryText.of(new Query.Near(field, one, word.word(), between));
            case Query.Phrase(var field, var words) -> QueryText.of(new Query.Near(field, words, word.word(), between));
            default -> "(" + request.words() + ") " + word.word();
        };
    }

    /// Writes all words as a table.
    void export(Path file) {
        if (!(state.get() instanceof State.Shown(var collocates))) return;
        background.run(
                () -> {
                    work.writeTable(collocates, file);
                    return file;
                },
                done -> written.set(new Written.Done(done)),
                reason -> written.set(new Written.Failed(file, reason)));
    }
}
