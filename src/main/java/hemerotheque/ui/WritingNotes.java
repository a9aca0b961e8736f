package hemerotheque.ui;

import hemerotheque.model.Note;
import hemerotheque.ui.reading.Annotating;
import java.util.function.Consumer;

/// Has notes be written in the reader, which is shown for it where it was not.
record WritingNotes(Present present) implements Commands.Notes {

    @Override
    public void highlight() {
        inReader(Annotating::highlight);
    }

    @Override
    public void highlight(Note.Colour colour) {
        inReader(annotating -> annotating.highlight(colour));
    }

    @Override
    public void annotate() {
        inReader(Annotating::annotate);
    }

    @Override
    public void showNotes() {
        inReader(Annotating::toggle);
    }

    private void inReader(Consumer<Annotating> done) {
        present.inRoom(shown -> shown.annotate(done));
    }
}
