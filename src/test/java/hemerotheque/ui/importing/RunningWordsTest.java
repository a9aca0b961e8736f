package hemerotheque.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.archive.Course;
import hemerotheque.archive.Extent;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.Phase;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunningWordsTest {

    private final RunningWords words = new RunningWords(new Wording(Language.FRENCH));
    private final Course course = new Course();

    @Test
    void howManyFilesThereAreIsAboutRightUntilTheyAreCounted() {
        course.found(100);
        course.read(new Extent(3, 120_000));
        assertEquals("Importation en cours\u00a0: 3 fichiers sur environ 100", words.first(going()));
        assertEquals("0 article · 120,0\u00a0ko", words.second(going()));

        course.counted(new Extent(180, 4_500_000));
        assertEquals("Importation en cours\u00a0: 3 fichiers sur 180", words.first(going()));
        assertEquals("0 article · 120,0\u00a0ko sur 4,5\u00a0Mo", words.second(going()));
    }

    @Test
    void articlesOfAContainerAreCountedWhileItIsRead() {
        course.counted(new Extent(1, 8_000_000));
        course.read(new Extent(0, 2_000_000));
        Imports.settle(course, Outcome.Kind.ADDED, 12);
        Imports.settle(course, Outcome.Kind.SKIPPED, 5);

        assertEquals("Importation en cours\u00a0: 0 fichier sur 1", words.first(going()));
        assertEquals(
                "12 articles · 2,0\u00a0Mo sur 8,0\u00a0Mo · 4 articles/s · reste environ 3\u00a0min",
                words.second(
                        new State.Running(course.advance(), 4.2, Optional.of(Duration.ofSeconds(171)), Phase.GOING)));
    }

    @Test
    void aPauseAndAnEndAreSaid() {
        assertEquals(
                "Importation en pause\u00a0: lecture des premiers fichiers…",
                words.first(new State.Running(course.advance(), 0, Optional.empty(), Phase.PAUSED)));
        assertEquals(
                "Arrêt après le lot en cours\u00a0: ce qui est importé reste dans l’archive.",
                words.second(new State.Running(course.advance(), 0, Optional.empty(), Phase.STOPPING)));
    }

    private State.Running going() {
        return new State.Running(course.advance(), 0, Optional.empty(), Phase.GOING);
    }
}
