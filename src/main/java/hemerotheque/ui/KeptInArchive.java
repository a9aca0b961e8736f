package hemerotheque.ui;

import hemerotheque.archive.Annotations;
import hemerotheque.archive.Archive;
import hemerotheque.archive.Filing;
import hemerotheque.archive.History;
import hemerotheque.archive.Searches;
import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.Note;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.AskedQuestion;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.RemovedFolder;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.folders.FoldersWork;
import hemerotheque.ui.history.HistoryWork;
import hemerotheque.ui.notes.NotesWork;
import hemerotheque.ui.saved.SavedWork;
import hemerotheque.ui.states.StatesWork;
import java.util.List;
import java.util.Optional;

/// What the reader keeps in an archive, as the window works on it.
final class KeptInArchive {

    private KeptInArchive() {}

    static SavedWork saved(Searches searches) {
        return new SavedWork() {
            @Override
            public List<SavedCount> counted() {
                return searches.counted();
            }

            @Override
            public Optional<SavedSearch> add(String name, String words, Colour colour) {
                return searches.add(name, words, colour);
            }

            @Override
            public boolean change(SavedSearch change) {
                return searches.change(change);
            }

            @Override
            public void arrange(List<SavedSearch> order) {
                searches.arrange(order);
            }

            @Override
            public void visit(SavedSearch search) {
                searches.visit(search);
            }

            @Override
            public void remove(SavedSearch search) {
                searches.remove(search);
            }

            @Override
            public boolean restore(SavedSearch removed) {
                return searches.restore(removed);
            }
        };
    }

    static FoldersWork folders(Filing filing) {
        return new FoldersWork() {
            @Override
            public ArticleFolders all() {
                return filing.all();
            }

            @Override
            public Optional<Folder> add(String name, Colour colour) {
                return filing.add(name, colour);
            }

            @Override
            public boolean change(Folder change) {
                return filing.change(change);
            }

            @Override
            public void arrange(List<Folder> order) {
                filing.arrange(order);
            }

            @Override
            public RemovedFolder remove(Folder folder) {
                return filing.remove(folder);
            }

            @Override
            public boolean restore(RemovedFolder removed) {
                return filing.restore(removed);
            }

            @Override
            public List<ArticleId> file(Folder folder, List<ArticleId> articles, boolean in) {
                return filing.file(folder, articles, in);
            }
        };
    }

    static StatesWork states(Archive archive) {
        var marking = archive.marking();
        var finder = archive.finder();
        return new StatesWork() {
            @Override
            public ArticleStates all() {
                return marking.all();
            }

            @Override
            public boolean writable() {
                return !archive.readOnly();
            }

            @Override
            public List<ArticleId> mark(ArticleState state, List<ArticleId> articles, boolean on) {
                return marking.mark(state, articles, on);
            }

            @Override
            public List<ArticleId> order(SearchRequest request) {
                return finder.order(request);
            }

            @Override
            public List<ArticleId> answering(SearchRequest request) {
                return marking.answering(request);
            }
        };
    }

    static NotesWork notes(Annotations annotations) {
        return new NotesWork() {
            @Override
            public ArticleNotes all() {
                return annotations.all();
            }

            @Override
            public Optional<Note> add(
                    ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour) {
                return annotations.add(article, passage, text, colour);
            }

            @Override
            public Optional<Note> change(Note change) {
                return annotations.change(change);
            }

            @Override
            public Optional<Note> remove(long id) {
                return annotations.remove(id);
            }

            @Override
            public boolean restore(Note removed) {
                return annotations.restore(removed);
            }
        };
    }

    static HistoryWork history(History history) {
        return new HistoryWork() {
            @Override
            public List<AskedQuestion> all() {
                return history.all();
            }

            @Override
            public void note(String words) {
                history.note(words);
            }

            @Override
            public void clear() {
                history.clear();
            }

            @Override
            public void restore(List<AskedQuestion> cleared) {
                history.restore(cleared);
            }
        };
    }
}
