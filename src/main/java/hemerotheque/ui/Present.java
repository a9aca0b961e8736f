package hemerotheque.ui;

import java.util.Optional;
import java.util.function.Consumer;

/// What the window shows at present: an archive once it is open, and the screens over it. On the JavaFX thread.
final class Present {

    private Optional<OpenArchive> open = Optional.empty();
    private Optional<Room> room = Optional.empty();

    void show(OpenArchive opened) {
        open = Optional.of(opened);
    }

    void show(Room arranged) {
        room.ifPresent(Room::leave);
        room = Optional.of(arranged);
    }

    void leave() {
        open = Optional.empty();
        room.ifPresent(Room::leave);
        room = Optional.empty();
    }

    Optional<OpenArchive> open() {
        return open;
    }

    Optional<Room> room() {
        return room;
    }

    /// Has something done with the screens, where there are any.
    void inRoom(Consumer<Room> done) {
        room.ifPresent(done);
    }

    /// Says a sentence in the status line.
    void tell(String sentence) {
        room.ifPresent(shown -> shown.view().tell(sentence));
    }

    /// Counts and asks again: the archive holds something else now.
    void refresh() {
        room.ifPresent(shown -> shown.models().refresh());
    }
}
