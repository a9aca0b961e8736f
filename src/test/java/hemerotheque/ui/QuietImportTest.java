package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.archive.Course;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.Counts;
import hemerotheque.ui.importing.ImportViewModel.Phase;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.ui.importing.Summary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class QuietImportTest {

    private static final State RUNNING = new State.Running(new Course().advance(), 0, Optional.empty(), Phase.GOING);

    private final List<String> done = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(RUNNING);

    private void follow() {
        new QuietImport(() -> done.add("show"), () -> done.add("close")).follow(state, (_, work) -> later.add(work));
    }

    private void aSecondPasses() {
        later.forEach(Runnable::run);
    }

    private static State finished(Outcome.Kind kind) {
        return new State.Finished(new Summary(new Counts(Map.of(kind, 2L)), List.of(), false, Duration.ZERO));
    }

    @Test
    void aShortImportShowsNothing() {
        follow();
        state.set(finished(Outcome.Kind.ADDED));
        aSecondPasses();

        assertEquals(List.of(), done);
    }

    @Test
    void aLongOneIsShownAndGoesByItselfThoughPagesWereSkipped() {
        follow();
        aSecondPasses();
        state.set(finished(Outcome.Kind.SKIPPED));

        assertEquals(List.of("show", "close"), done);
    }

    @Test
    void aFailureIsShownHoweverShort() {
        follow();
        state.set(finished(Outcome.Kind.FAILED));
        aSecondPasses();

        assertEquals(List.of("show"), done);
    }

    @Test
    void theNextImportIsNoneOfItsBusiness() {
        follow();
        state.set(finished(Outcome.Kind.ADDED));
        state.set(RUNNING);
        state.set(finished(Outcome.Kind.FAILED));

        assertEquals(List.of(), done);
    }
}
