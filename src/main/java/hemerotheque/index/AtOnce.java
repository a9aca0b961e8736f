package hemerotheque.index;

import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.Beside;
import hemerotheque.search.Reprints;
import java.util.Optional;

/// What is known beside the index during one search: looked up when it is first needed, and the same to the end. For
/// one thread.
final class AtOnce implements Beside {

    private final Beside present;
    private Optional<ArticleFolders> folders = Optional.empty();
    private Optional<ArticleStates> states = Optional.empty();
    private Optional<ArticleNotes> notes = Optional.empty();
    private Optional<Reprints> reprints = Optional.empty();

    AtOnce(Beside present) {
        this.present = present;
    }

    @Override
    public ArticleFolders folders() {
        if (folders.isEmpty()) folders = Optional.of(present.folders());
        return folders.get();
    }

    @Override
    public ArticleStates states() {
        if (states.isEmpty()) states = Optional.of(present.states());
        return states.get();
    }

    @Override
    public ArticleNotes notes() {
        if (notes.isEmpty()) notes = Optional.of(present.notes());
        return notes.get();
    }

    @Override
    public Reprints reprints() {
        if (reprints.isEmpty()) reprints = Optional.of(present.reprints());
        return reprints.get();
    }
}
