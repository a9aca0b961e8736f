package hemerotheque.store;

import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.Beside;
import hemerotheque.search.Reprints;

/// What is known of the articles of a store beside themselves: always as it is now.
record Present(ArchiveStore store) implements Beside {

    @Override
    public ArticleFolders folders() {
        return store.folders().all();
    }

    @Override
    public ArticleNotes notes() {
        return store.notes().all();
    }

    @Override
    public Reprints reprints() {
        return store.groups().all();
    }

    @Override
    public ArticleStates states() {
        return store.states().all();
    }
}
