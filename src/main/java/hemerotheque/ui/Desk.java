package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.archive.FacetSheet;
import hemerotheque.archive.Finder;
import hemerotheque.archive.Imports;
import hemerotheque.archive.UndoReport;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.search.Answer;
import hemerotheque.search.Completion;
import hemerotheque.search.Contents;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Hit;
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
                KeptInArchive.saved(archive.searches()),
                KeptInArchive.states(archive),
                KeptInArchive.folders(archive.filing()),
                KeptInArchive.notes(archive.annotations()),
                KeptInArchive.history(archive.history()),
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
