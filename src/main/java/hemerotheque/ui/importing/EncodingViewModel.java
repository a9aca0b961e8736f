package hemerotheque.ui.importing;

import hemerotheque.archive.Redecoded;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.ui.common.Background;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An article that is to be read with another encoding. To be used on the screen's thread.
public final class EncodingViewModel {

    /// What an archive does for it: [hemerotheque.archive.Redecoder].
    ///
    /// @param preview what the article would be
    /// @param apply has it be so
    public record Work(
            BiFunction<ArticleId, Charset, Optional<Redecoded>> preview,
            BiFunction<ArticleId, Charset, Optional<Redecoded>> apply) {}

    /// An article as it would be.
    ///
    /// @param before what it is read in by now, where that was noted
    /// @param headline nothing where the page, read so, holds no article
    /// @param opening the first lines of the article, or of the page where it holds none
    /// @param broken characters that stand for bytes which are none in this encoding
    /// @param file the one that the article is a part of, where no other encoding can be right for that part alone
    public record Preview(
            Charset charset,
            Optional<String> before,
            Optional<String> headline,
            String opening,
            long broken,
            Optional<String> file) {

        static Preview of(Redecoded read) {
            var headline = read.article().map(Article::headline);
            var file = Optional.of(read.before().origin().file()).filter(_ -> read.translated());
            return new Preview(read.charset(), read.before().charset(), headline, read.opening(), read.broken(), file);
        }
    }

    public sealed interface State {

        /// An encoding is being tried.
        record Reading(Charset charset) implements State {}

        record Shown(Preview preview) implements State {}

        /// The article is being changed, maybe after an import that runs.
        record Applying(Preview preview) implements State {}

        record Applied(Preview preview) implements State {}

        /// The archive does not hold it, or no longer.
        record Missing() implements State {}

        record Failed(Exception reason) implements State {}
    }

    private final Background background;
    private final Work work;
    private final ArticleId article;
    private final ReadOnlyObjectWrapper<State> state;
    private int latest;

    /// Begins with what the article would be in `first`.
    ///
    /// @param background whose worker may be kept waiting for as long as an import lasts
    public EncodingViewModel(Background background, Work work, ArticleId article, Charset first) {
        this.background = background;
        this.work = work;
        this.article = article;
        this.state = new ReadOnlyObjectWrapper<>(new State.Reading(first));
        choose(first);
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Tries `charset`; one that is still being tried becomes moot.
    void choose(Charset charset) {
        if (state.get() instanceof State.Applying) return;
        int mine = ++latest;
        state.set(new State.Reading(charset));
        background.run(
                () -> work.preview().apply(article, charset),
                found -> settle(
                        mine,
                        found.map(Preview::of).<State>map(State.Shown::new).orElseGet(State.Missing::new)),
                reason -> settle(mine, new State.Failed(reason)));
    }

    /// Has the article be what is shown.
    void apply() {
        if (!(state.get() instanceof State.Shown(var shown)) || shown.headline().isEmpty()) return;
        int mine = ++latest;
        state.set(new State.Applying(shown));
        background.run(
                () -> work.apply().apply(article, shown.charset()),
                found -> settle(
                        mine,
                        found.map(Preview::of).<State>map(State.Applied::new).orElseGet(State.Missing::new)),
                reason -> settle(mine, new State.Failed(reason)));
    }

    private void settle(int asked, State outcome) {
        if (asked == latest) state.set(outcome);
    }
}
