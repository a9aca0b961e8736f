package hemerotheque;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// The walls of the house, as rules. A rule is changed here, with a decision record, never excused by an annotation.
final class Walls {

    private Walls() {}

    static ArchRule packagesFormNoCycle() {
        return slices().matching("hemerotheque.(*)..").should().beFreeOfCycles();
    }

    static ArchRule roomsOfImportingFormNoCycle() {
        return slices().matching("hemerotheque.importing.(*)..").should().beFreeOfCycles();
    }

    static ArchRule dependenciesPointDown() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("hemerotheque..")
                .withOptionalLayers(true)
                .layer("main")
                .definedBy("hemerotheque")
                .layer("doors")
                .definedBy("hemerotheque.ui..", "hemerotheque.cli..")
                .layer("words")
                .definedBy("hemerotheque.wording..", "hemerotheque.settings..")
                .layer("archive")
                .definedBy("hemerotheque.archive..")
                .layer("rooms")
                .definedBy(
                        "hemerotheque.importing..",
                        "hemerotheque.store..",
                        "hemerotheque.compare..",
                        "hemerotheque.index..",
                        "hemerotheque.export..")
                .layer("search")
                .definedBy("hemerotheque.search..")
                .layer("model")
                .definedBy("hemerotheque.model..")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("doors")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("main", "doors")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("main", "doors")
                .whereLayer("rooms")
                .mayOnlyBeAccessedByLayers("archive")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("main", "doors", "words", "archive", "rooms");
    }

    static ArchRule doorsDoNotKnowOneAnother() {
        return slices().matching("hemerotheque.(ui|cli)..").should().notDependOnEachOther();
    }

    static ArchRule roomsDoNotKnowOneAnother() {
        return slices().matching("hemerotheque.(importing|store|compare|index|export)..")
                .should()
                .notDependOnEachOther();
    }

    /// Each library that can be replaced alone, because only one package knows it.
    static List<ArchRule> eachLibraryHasOneHome() {
        return List.of(
                onlyIn("hemerotheque.ui..", "javafx..", "jfx..", "atlantafx..", "org.kordamp.."),
                onlyIn("hemerotheque.store..", "java.sql..", "org.sqlite.."),
                onlyIn("hemerotheque.index..", "org.apache.lucene.."),
                onlyIn("hemerotheque.importing..", "org.jsoup..", "opennlp.."),
                onlyIn("hemerotheque.importing.format.message..", "org.apache.james.."),
                onlyIn("hemerotheque.importing.format.webarchive..", "com.dd.plist.."),
                onlyIn("hemerotheque.importing.format.warc..", "org.brotli.."),
                onlyIn("hemerotheque.importing.format.record..", "org.apache.commons.csv.."),
                onlyIn("hemerotheque.cli..", "picocli.."),
                onlyIn("hemerotheque.compare..", "com.github.difflib.."));
    }

    private static ArchRule onlyIn(String home, String... library) {
        return noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    /// Pages are hostile and the reader's work is private: no web view, no connection, no process, no JAXP, and no
    /// property list read by it.
    static ArchRule nothingReachesOut() {
        return noClasses()
                .that()
                .resideInAPackage("hemerotheque.(*)..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.web..", "java.net.http..", "javax.xml..", "org.xml..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|URL|URLConnection|HttpURLConnection|DatagramSocket)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("com\\.dd\\.plist\\.(XML)?PropertyListParser")
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder");
    }

    static ArchRule nothingIsStaticAndChanging() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    static ArchRule namesSayWhatAClassIs() {
        return classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)");
    }

    static ArchRule viewsSpeakOnlyToTheirModels() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hemerotheque.archive..")
                .allowEmptyShould(true);
    }

    static ArchRule theClockIsPassedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("hemerotheque")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    static ArchRule onlyTheCommandLineTalksToTheTerminal() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("hemerotheque", "hemerotheque.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
    }
}
