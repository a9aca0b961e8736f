package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.search.Answer;
import hemerotheque.search.Contents;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.reading.ReaderViewModel;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the screens ask of an archive. From any thread but JavaFX's.
record Desk(
        Function<SearchRequest, Answer> search,
        Supplier<Contents> contents,
        ReaderViewModel.Shelf shelf,
        ImportViewModel.Work importing) {

    static Desk of(Archive archive) {
        var finder = archive.finder();
        return new Desk(
                finder::search,
                finder::contents,
                new ReaderViewModel.Shelf(finder::article, finder::original, finder::picture, finder::matches),
                (files, progress, cancel) -> archive.importer().run(files, progress, cancel));
    }
}
