package hemerotheque.ui;

import hemerotheque.archive.UndoReport;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.ui.importing.ImportsViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The imports of an archive into which nothing was imported.
final class NoImports implements ImportsViewModel.Work {

    @Override
    public List<Import> all() {
        return List.of();
    }

    @Override
    public void rename(ImportId id, Optional<String> name) {
        throw new UnsupportedOperationException("nothing to rename");
    }

    @Override
    public UndoReport foresee(ImportId id) {
        throw new UnsupportedOperationException("nothing to undo");
    }

    @Override
    public UndoReport undo(ImportId id, LongConsumer done) {
        throw new UnsupportedOperationException("nothing to undo");
    }
}
