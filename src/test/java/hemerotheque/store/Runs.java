package hemerotheque.store;

import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Imports that are done, each page in a file of its own.
final class Runs {

    private Runs() {}

    static ImportId run(ArchiveStore store, Harvests... pages) {
        var journal = store.journal();
        var id = journal.begin(Optional.empty(), List.of("pages"));
        var batch = new ArrayList<Portion>();
        for (int i = 0; i < pages.length; i++) {
            var file = new FileState("/pages/" + id + "/" + i, "pages/a.html", 12, "2026-01-01T00:00:00Z");
            batch.add(new Portion(
                    Optional.of(new Stretch(file, 0, 1, true)), List.of(new Arrival.Fresh(pages[i].harvest()))));
        }
        journal.put(id, batch);
        journal.end(id, Import.State.DONE);
        return id;
    }
}
