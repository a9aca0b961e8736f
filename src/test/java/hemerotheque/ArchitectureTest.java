package hemerotheque;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The walls of the house. A rule is changed here, with a decision record, never excused by an annotation.
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hemerotheque");

    @Test
    void thereIsAHouseToCheck() {
        assertTrue(HOUSE.size() > 10, "no classes found: every other rule would pass for nothing");
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("hemerotheque.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("hemerotheque.importing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void dependenciesPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("hemerotheque..")
                .withOptionalLayers(true)
                .layer("main")
                .definedBy("hemerotheque")
                .layer("doors")
                .definedBy("hemerotheque.ui..", "hemerotheque.cli..")
                .layer("archive")
                .definedBy("hemerotheque.archive..")
                .layer("rooms")
                .definedBy(
                        "hemerotheque.importing..",
                        "hemerotheque.store..",
                        "hemerotheque.index..",
                        "hemerotheque.export..")
                .layer("search")
                .definedBy("hemerotheque.search..")
                .layer("model")
                .definedBy("hemerotheque.model..")
                .layer("words")
                .definedBy("hemerotheque.wording..", "hemerotheque.settings..")
                .whereLayer("doors")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("main", "doors")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("main", "doors")
                .whereLayer("rooms")
                .mayOnlyBeAccessedByLayers("archive")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("main", "doors", "archive", "rooms")
                .check(HOUSE);
    }

    @Test
    void roomsDoNotKnowOneAnother() {
        slices().matching("hemerotheque.(importing|store|index|export)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void eachLibraryHasOneHome() {
        onlyIn("hemerotheque.ui..", "javafx..");
        onlyIn("hemerotheque.store..", "java.sql..", "org.sqlite..");
        onlyIn("hemerotheque.index..", "org.apache.lucene..");
        onlyIn("hemerotheque.importing..", "org.jsoup..");
    }

    @Test
    void nothingIsStaticAndChanging() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void namesSayWhatAClassIs() {
        classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)").check(HOUSE);
    }

    @Test
    void viewsSpeakOnlyToTheirModels() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hemerotheque.archive..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theClockIsPassedIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hemerotheque")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLineTalksToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hemerotheque.cli..")
                .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    private static void onlyIn(String home, String... library) {
        noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(HOUSE);
    }
}
