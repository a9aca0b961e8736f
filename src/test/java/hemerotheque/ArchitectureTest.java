package hemerotheque;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The house keeps to its [Walls]. That each wall stops what it is there to stop is shown by [PlantedViolationsTest].
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hemerotheque");

    @Test
    void thereIsAHouseToCheck() {
        assertTrue(HOUSE.size() > 100, "hardly a class found: every other rule would pass for nothing");
    }

    @Test
    void packagesFormNoCycle() {
        Walls.packagesFormNoCycle().check(HOUSE);
        Walls.roomsOfImportingFormNoCycle().check(HOUSE);
    }

    @Test
    void dependenciesPointDown() {
        Walls.dependenciesPointDown().check(HOUSE);
    }

    @Test
    void doorsAndRoomsDoNotKnowOneAnother() {
        Walls.doorsDoNotKnowOneAnother().check(HOUSE);
        Walls.roomsDoNotKnowOneAnother().check(HOUSE);
    }

    @Test
    void eachLibraryHasOneHome() {
        Walls.eachLibraryHasOneHome().forEach(rule -> rule.check(HOUSE));
    }

    @Test
    void nothingReachesOut() {
        Walls.nothingReachesOut().check(HOUSE);
    }

    @Test
    void nothingIsStaticAndChanging() {
        Walls.nothingIsStaticAndChanging().check(HOUSE);
    }

    @Test
    void namesSayWhatAClassIs() {
        Walls.namesSayWhatAClassIs().check(HOUSE);
    }

    @Test
    void viewsSpeakOnlyToTheirModels() {
        Walls.viewsSpeakOnlyToTheirModels().check(HOUSE);
    }

    @Test
    void theClockIsPassedIn() {
        Walls.theClockIsPassedIn().check(HOUSE);
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        Walls.onlyTheCommandLineTalksToTheTerminal().check(HOUSE);
    }
}
