package hemerotheque.archive;

import hemerotheque.search.AskedQuestion;
import java.util.List;

/// The questions that were asked of an archive, each once, some five hundred at the most. From any thread but JavaFX's;
/// what is written waits for the batch of an import that is being stored, and throws
/// [hemerotheque.model.ArchiveException] where nothing can be written.
public final class History {

    private final Rooms rooms;

    History(Rooms rooms) {
        this.rooms = rooms;
    }

    /// The last asked first.
    public List<AskedQuestion> all() {
        return rooms.store().history().all();
    }

    /// Notes that `words` were asked now.
    public void note(String words) {
        rooms.store().history().note(words);
    }

    public void clear() {
        rooms.store().history().clear();
    }

    /// Puts back what was cleared, before what was asked since.
    public void restore(List<AskedQuestion> cleared) {
        rooms.store().history().restore(cleared);
    }
}
