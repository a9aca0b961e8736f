package hemerotheque;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hemerotheque.archive.Cancel;
import hemerotheque.cli.PlantedDoor;
import hemerotheque.index.Matches;
import hemerotheque.model.PlantedArrow;
import hemerotheque.store.PlantedStore;
import hemerotheque.ui.PlantedScreen;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each wall falls where someone walks through it: the classes named Planted… do what is forbidden, one each.
class PlantedViolationsTest {

    @Test
    void anArrowThatPointsUpIsSeen() {
        assertSeen(Walls.dependenciesPointDown(), PlantedArrow.class, Cancel.class);
    }

    @Test
    void aCycleIsSeen() {
        assertSeen(Walls.packagesFormNoCycle(), PlantedArrow.class, Cancel.class, PlantedStore.Cycle.class);
    }

    @Test
    void aRoomThatKnowsAnotherIsSeen() {
        assertSeen(Walls.roomsDoNotKnowOneAnother(), PlantedStore.Visitor.class, Matches.class);
    }

    @Test
    void aDoorThatKnowsAnotherIsSeen() {
        assertSeen(Walls.doorsDoNotKnowOneAnother(), PlantedDoor.class, PlantedScreen.class);
    }

    @Test
    void aLibraryAwayFromHomeIsSeen() {
        var tenants = List.of(
                PlantedStore.Draws.class,
                PlantedDoor.Stores.class,
                PlantedStore.Searches.class,
                PlantedStore.Parses.class,
                PlantedStore.Unfolds.class,
                PlantedStore.Lists.class,
                PlantedStore.Unpacks.class,
                PlantedStore.Tabulates.class,
                PlantedStore.Commands.class,
                PlantedStore.Compares.class);
        var rules = Walls.eachLibraryHasOneHome();
        for (int i = 0; i < rules.size(); i++) assertSeen(rules.get(i), tenants.get(i));
    }

    @Test
    void aConnectionIsSeen() {
        assertSeen(Walls.nothingReachesOut(), PlantedStore.Connects.class);
        assertSeen(Walls.nothingReachesOut(), PlantedStore.Starts.class);
        assertSeen(Walls.nothingReachesOut(), PlantedStore.Trusts.class);
    }

    @Test
    void aChangingStaticFieldIsSeen() {
        assertSeen(Walls.nothingIsStaticAndChanging(), PlantedStore.Remembers.class);
    }

    @Test
    void anEmptyNameIsSeen() {
        assertSeen(Walls.namesSayWhatAClassIs(), PlantedStore.ThingManager.class);
    }

    @Test
    void aViewThatOpensTheArchiveIsSeen() {
        assertSeen(Walls.viewsSpeakOnlyToTheirModels(), PlantedScreen.NosyView.class);
    }

    @Test
    void aClockOfOnesOwnIsSeen() {
        assertSeen(Walls.theClockIsPassedIn(), PlantedStore.Dates.class);
    }

    @Test
    void aWordToTheTerminalIsSeen() {
        assertSeen(Walls.onlyTheCommandLineTalksToTheTerminal(), PlantedStore.Prints.class);
    }

    private static void assertSeen(ArchRule rule, Class<?>... planted) {
        var found = rule.evaluate(new ClassFileImporter().importClasses(planted));

        assertFalse(found.getFailureReport().getDetails().isEmpty(), rule.getDescription());
    }
}
