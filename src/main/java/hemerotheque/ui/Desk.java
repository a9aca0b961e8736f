package hemerotheque.ui;

import hemerotheque.archive.Annotations;
import hemerotheque.archive.Archive;
import hemerotheque.archive.FacetSheet;
import hemerotheque.archive.Filing;
import hemerotheque.archive.Finder;
import hemerotheque.archive.History;
import hemerotheque.archive.Imports;
import hemerotheque.archive.Searches;
import hemerotheque.archive.UndoReport;
import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Note;
import hemerotheque.search.Answer;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.AskedQuestion;
import hemerotheque.search.Colour;
import hemerotheque.search.Completion;
import hemerotheque.search.Contents;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Folder;
import hemerotheque.search.Hit;
import hemerotheque.search.RemovedFolder;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.facets.FacetsViewModel;
import hemerotheque.ui.folders.FoldersWork;
import hemerotheque.ui.history.HistoryWork;
import hemerotheque.ui.importing.EncodingViewModel;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.ImportsViewModel;
import hemerotheque.ui.importing.TrialViewModel;
import hemerotheque.ui.notes.NotesWork;
import hemerotheque.ui.reading.Past;
import hemerotheque.ui.reading.Shelf;
import hemerotheque.ui.saved.SavedWork;
import hemerotheque.ui.states.StatesWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// What the screens ask of an archive. From any thread but JavaFX's.
record Desk(
        Function<SearchRequest, Answer> search,
        BiFunction<String, Hit, List<Hit>> unfold,
        BiFunction<MonthDay, SearchRequest, Answer> onDayOfYear,
        SavedWork saved,
        StatesWork states,
        FoldersWork folders,
        NotesWork notes,
        HistoryWork history,
        BiFunction<String, Integer, List<Completion>> completer,
        Supplier<Contents> contents,
        FacetsViewModel.Work facets,
        Shelf shelf,
        ImportViewModel.Work importing,
        ImportsViewModel.Work imports,
        TrialViewModel.Work trying,
        EncodingViewModel.Work rereading) {

    /// Articles, our choice: a pane below the text holds them.
    private static final int SIMILAR = 10;

    static Desk of(Archive archive) {
        var finder = archive.finder();
        var redecoder = archive.redecoder();
        return new Desk(
                finder::search,
                finder::unfold,
                finder::onDayOfYear,
                saved(archive.searches()),
                states(archive),
                folders(archive.filing()),
                notes(archive.annotations()),
                history(archive.history()),
                archive.completer()::complete,
                finder::contents,
                facets(finder),
                new Shelf(
                        finder::article,
                        finder::original,
                        finder::picture,
                        finder::matches,
                        finder::reprints,
                        id -> finder.similar(id, SIMILAR).stream()
                                .map(Hit::teaser)
                                .toList(),
                        finder::why,
                        new Past(finder::versions, finder::separatedFrom, finder::difference)),
                (files, progress, cancel) -> archive.importer().run(files, progress, cancel),
                work(archive.imports()),
                (files, progress, cancel) -> archive.trial().run(files, progress, cancel, _ -> {}),
                new EncodingViewModel.Work(redecoder::preview, redecoder::apply));
    }

    private static FacetsViewModel.Work facets(Finder finder) {
        return new FacetsViewModel.Work() {
            @Override
            public Facets count(FacetRequest request) {
                return finder.facets(request);
            }

            @Override
            public void write(Facet facet, Path file) throws IOException {
                FacetSheet.write(facet, file);
            }
        };
    }

    private static SavedWork saved(Searches searches) {
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

    private static FoldersWork folders(Filing filing) {
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

    private static StatesWork states(Archive archive) {
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

    private static NotesWork notes(Annotations annotations) {
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

    private static HistoryWork history(History history) {
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

    private static ImportsViewModel.Work work(Imports imports) {
        return new ImportsViewModel.Work() {
            @Override
            public List<Import> all() {
                return imports.all();
            }

            @Override
            public void rename(ImportId id, Optional<String> name) {
                imports.rename(id, name);
            }

            @Override
            public UndoReport foresee(ImportId id) {
                return imports.foresee(id);
            }

            @Override
            public UndoReport undo(ImportId id, LongConsumer done) {
                return imports.undo(id, done);
            }
        };
    }
}
