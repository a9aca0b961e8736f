package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.Span;
import hemerotheque.model.VersionStep;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.common.Background;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The article that is being read, what is marked in it, and what came of saving its original.
///
/// To be used on the screen's thread; the functions that it is given run on the worker.
public final class ReaderViewModel {

    /// What the reader shows.
    public sealed interface State {

        /// No article is chosen.
        record Empty() implements State {}

        record Loading(ArticleId id) implements State {}

        record Shown(Reading reading) implements State {}

        /// The archive does not hold it, or no longer.
        record Missing(ArticleId id) implements State {}

        record Failed(ArticleId id, String words, Exception reason) implements State {}
    }

    /// How saving the original ended.
    public sealed interface Saved {

        record Nothing() implements Saved {}

        record Written(Path file) implements Saved {}

        record Failed(Path file, Exception reason) implements Saved {}
    }

    private final Background background;
    private final Shelf shelf;
    private final PageComposer composer;
    private final Pictures pictures;
    private final DifferenceViewModel difference;
    private final SimilarViewModel similar;
    private final WhyViewModel why;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(new Saved.Nothing());
    private String finding = "";
    private int latest;

    public ReaderViewModel(Background background, Shelf shelf, PageComposer composer) {
        this.background = background;
        this.shelf = shelf;
        this.composer = composer;
        this.pictures = new Pictures(background, shelf.picture());
        this.difference = new DifferenceViewModel(background, shelf.past().difference());
        this.similar = new SimilarViewModel(background, shelf.similar());
        this.why = new WhyViewModel(background, shelf.why());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Opens the article `id` and marks what in it matches `words`; an article still on its way becomes moot.
    ///
    /// @param words a question as typed; blank for no marks
    public void show(ArticleId id, String words) {
        show(id, words, Passage.ANY);
    }

    /// The same, once `turn` says so; nothing is read for an article that is moot by then.
    public void show(ArticleId id, String words, Turn turn) {
        int mine = expect(id);
        turn.take(() -> {
            if (mine == latest) read(mine, id, words, Passage.ANY);
        });
    }

    /// The same, standing at `passage`.
    public void show(ArticleId id, String words, Passage passage) {
        read(expect(id), id, words, passage);
    }

    private int expect(ArticleId id) {
        state.set(new State.Loading(id)); // first: what is forgotten may still be seen
        forget();
        return ++latest;
    }

    private void read(int mine, ArticleId id, String words, Passage passage) {
        background.run(
                () -> shelf.article().apply(id).map(article -> open(article, words, passage)),
                found -> {
                    if (mine == latest) settle(id, found);
                },
                reason -> {
                    if (mine == latest) state.set(new State.Failed(id, words, reason));
                });
    }

    private Reading open(ArchivedArticle article, String words, Passage passage) {
        var page = composer.compose(article);
        var spans = words.isBlank() ? List.<List<Span>>of() : shelf.matches().apply(words, page.texts());
        var reprints = shelf.reprints().apply(article.id());
        var versions = shelf.past().versions().apply(article.id());
        var apart = shelf.past().apart().apply(article.id());
        var marks = passage.among(page.places(spans), page);
        return new Reading(article, page, marks, words, reprints, versions, apart, Optional.empty());
    }

    /// Shows what one capture of the open article tells, in the place of the newest.
    void showVersion(ArticleVersion version) {
        if (reading().isEmpty() || version.told().isEmpty()) return;
        if (version.newest()) {
            showNewest();
            return;
        }
        var open = reading().get();
        int mine = ++latest;
        forget();
        background.run(
                () -> Optional.of(at(version, open)),
                found -> {
                    if (mine == latest) settle(version.article(), found);
                },
                reason -> {
                    if (mine == latest) state.set(new State.Failed(version.article(), open.words(), reason));
                });
    }

    private Reading at(ArticleVersion version, Reading open) {
        var article = version.alone(open.article().imported());
        var page = composer.compose(article);
        var spans =
                open.words().isBlank() ? List.<List<Span>>of() : shelf.matches().apply(open.words(), page.texts());
        return new Reading(
                article,
                page,
                Marks.atFirst(page.places(spans)),
                open.words(),
                open.reprints(),
                open.versions(),
                open.apart(),
                Optional.of(version));
    }

    /// Shows the article as it is.
    void showNewest() {
        reading().ifPresent(reading -> show(reading.article().id(), reading.words()));
    }

    DifferenceViewModel difference() {
        return difference;
    }

    SimilarViewModel similar() {
        return similar;
    }

    WhyViewModel why() {
        return why;
    }

    /// What the list answers to, from which articles are opened; nothing where no words are asked for.
    public void asked(Optional<SearchRequest> request) {
        why.asked(request);
    }

    /// Compares a version with the one before it, or with the next where there is none before.
    void compare(ArticleVersion version) {
        var all = reading().stream()
                .flatMap(reading -> reading.versions().stream())
                .map(VersionStep::version)
                .toList();
        int at = all.indexOf(version);
        if (at < 0 || all.size() < 2) return;
        int newer = at + 1 < all.size() ? at : at - 1;
        difference.compare(new DifferenceViewModel.Pair(all, all.get(newer + 1), all.get(newer)));
    }

    /// Compares an older version with the newest.
    void compareWithNewest(ArticleVersion version) {
        var all = reading().stream()
                .flatMap(reading -> reading.versions().stream())
                .map(VersionStep::version)
                .toList();
        if (!all.isEmpty()) difference.compare(new DifferenceViewModel.Pair(all, version, all.getFirst()));
    }

    private void settle(ArticleId id, Optional<Reading> found) {
        state.set(found.<State>map(State.Shown::new).orElseGet(() -> new State.Missing(id)));
        found.ifPresent(this::mark);
    }

    private void mark(Reading reading) {
        var page = reading.page();
        marks.set(
                finding.isBlank()
                        ? reading.matches()
                        : Marks.atFirst(page.places(WordsInText.find(finding, page.texts()))));
    }

    /// The pictures of articles, to be drawn.
    Pictures pictures() {
        return pictures;
    }

    /// Opens a near-duplicate of the open article, with the same words marked.
    void showReprint(ArticleId id) {
        reading().ifPresent(reading -> show(id, reading.words()));
    }

    /// Shows no article.
    public void clear() {
        latest++;
        forget();
        state.set(new State.Empty());
    }

    private void forget() {
        difference.close();
        marks.set(Marks.NONE);
        saved.set(new Saved.Nothing());
    }

    /// Tries again to open what could not be opened.
    public void retry() {
        if (state.get() instanceof State.Failed failed) show(failed.id(), failed.words());
    }

    /// The open article, if any.
    public Optional<ArchivedArticle> article() {
        return reading().map(Reading::article);
    }

    Optional<Reading> reading() {
        return state.get() instanceof State.Shown shown ? Optional.of(shown.reading()) : Optional.empty();
    }

    /// Marks every place where `words` stands, in the open article and those after it; blank for what the search
    /// matched.
    void find(String words) {
        finding = words;
        reading().ifPresent(this::mark);
    }

    void next() {
        marks.set(marks.get().next());
    }

    void previous() {
        marks.set(marks.get().previous());
    }

    /// Writes the bytes of the newest capture to `file`, as they were saved.
    void saveOriginal(Path file) {
        article().ifPresent(article -> {
            int mine = latest;
            background.run(
                    () -> {
                        var bytes = shelf.original()
                                .apply(article.id())
                                .orElseThrow(() -> new NoSuchFileException(
                                        article.captures().getFirst().origin().file()));
                        return Files.write(file, bytes);
                    },
                    written -> told(mine, new Saved.Written(written)),
                    reason -> told(mine, new Saved.Failed(file, reason)));
        });
    }

    private void told(int mine, Saved outcome) {
        if (mine == latest) saved.set(outcome);
    }
}
